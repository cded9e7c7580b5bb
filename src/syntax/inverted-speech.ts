/**
 * Mends who speaks behind a French verb of saying: in "« … », a déclaré un officier" and "…, précise la préfecture" parsers
 * take the speaker for an object. A verb that reports behind a comma or a quotation, without subject or conjunction of its
 * own, has its subject behind it, and is inserted (`parataxis`); or it is the root, and what is quoted its content. Behind
 * a closing quotation mark any verb speaks ("« … », a réagi le maire").
 */
import type { WordAnalysis } from './analysis';
import type { ClauseWords } from './complement-clauses';
import { auxiliaries, isDetermined, subjectBehind } from './inversion';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type SpeechInput = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

/** How parsers hang such a verb. */
const LOOSE: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'conj']);
const SUBJECT = /^(?:nsubj|csubj|expl|mark|cc|aux:pass)/u;
const CLOSING: ReadonlySet<string> = new Set(['»', '”', '"']);

/** @param names the relations by number */
export function mendInvertedSpeech(
  input: SpeechInput,
  tree: Tree,
  names: readonly string[],
  { reporting }: Pick<ClauseWords, 'reporting'>,
): void {
  const { upos, lemmas } = input;
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const [subject, inserted, content] = ['nsubj', 'parataxis', 'ccomp'].map((name) => names.indexOf(name));
  const hasQuotation = lemmas.some((lemma) => CLOSING.has(lemma));
  lemmas.forEach((lemma, verb) => {
    const isReporting = reporting.has(lemma);
    if (upos[verb] !== 'VERB' || !(isReporting || hasQuotation)) return;
    const isRoot = heads[verb] < 0;
    if (!isRoot && (heads[verb] > verb || !LOOSE.has(named.relation(verb)))) return;
    if (!followsSpeech(verb, isReporting, input, tree, named)) return;
    // of a verb that need not report no "preuve" or "fin"
    const mayBeSpeaker = (noun: number): boolean => isReporting || isDetermined(noun, input, named);
    const speaker = subjectBehind(verb, input, named, SUBJECT, mayBeSpeaker);
    if (speaker === undefined) return;
    relations[speaker] = subject;
    if (!isRoot) relations[verb] = inserted;
    else {
      const [quoted] = named.all(verb, (child) => child < verb && named.relation(child) === 'advcl');
      if (quoted !== undefined) relations[quoted] = content;
    }
  });
}

/** Whether what stands before the verb and its auxiliary may be what is said. */
function followsSpeech(
  verb: number,
  isReporting: boolean,
  { upos, lemmas }: SpeechInput,
  { heads }: Tree,
  named: NamedTree,
): boolean {
  const before = Math.min(verb, ...auxiliaries(verb, named)) - 1;
  const isQuoted = [before, before - 1].some(
    (at) => CLOSING.has(lemmas[at]) && lemmas.slice(at + 1, before + 1).every((mark) => mark === ','),
  );
  if (isReporting) return isQuoted || (heads[verb] >= 0 && upos[before] === 'PUNCT');
  // "il a crié « … », a frappé un soldat" goes on with what stands before the quotation
  return isQuoted && heads[verb] >= 0 && heads[verb] > lemmas.lastIndexOf('«', before);
}
