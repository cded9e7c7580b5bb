/**
 * Mends who speaks behind a French verb of saying: in "« … », a déclaré un officier" and "…, précise la préfecture" parsers
 * take the speaker for an object. A verb that reports behind a comma or a quotation, without subject or conjunction of its
 * own, has its subject behind it, and is inserted (`parataxis`).
 */
import type { WordAnalysis } from './analysis';
import type { ClauseWords } from './complement-clauses';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type SpeechInput = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** How parsers hang such a verb. */
const LOOSE: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'conj']);
const SUBJECT = /^(?:nsubj|csubj|expl|mark|cc|aux:pass)/u;

/** @param names the relations by number */
export function mendInvertedSpeech(
  { upos, feats, lemmas }: SpeechInput,
  tree: Tree,
  names: readonly string[],
  { reporting }: Pick<ClauseWords, 'reporting'>,
): void {
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const [subject, inserted] = [names.indexOf('nsubj'), names.indexOf('parataxis')];
  if (subject < 0 || inserted < 0) return;
  lemmas.forEach((lemma, verb) => {
    if (upos[verb] !== 'VERB' || !reporting.has(lemma)) return;
    if (heads[verb] < 0 || heads[verb] > verb || !LOOSE.has(named.relation(verb))) return;
    const helpers = named.all(verb, (child) => named.relation(child) === 'aux');
    const finite = [verb, ...helpers].find((each) => feats[each].VerbForm === 'Fin');
    if (finite === undefined || upos[Math.min(verb, ...helpers) - 1] !== 'PUNCT') return;
    if (named.has(verb, (child) => SUBJECT.test(named.relation(child)))) return;
    const [speaker] = named.all(
      verb,
      (child) => child > verb && named.relation(child) === 'obj' && NOUNS.has(upos[child]),
    );
    if (speaker === undefined || !agree(feats[speaker].Number, feats[finite].Number)) return;
    relations[speaker] = subject;
    relations[verb] = inserted;
  });
}

/** Names have no number: they agree with any verb. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
