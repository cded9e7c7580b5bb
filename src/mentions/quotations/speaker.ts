/** Finds who speaks in a verb of saying: its subject, wherever the syntax puts it. */
import type { Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import { normalise } from '../normalise';
import type { Tree } from '../tree';

/** A verb of saying or a preposition like "selon", and the word that heads what speaks. */
export interface Cue {
  readonly cue: Word;
  readonly speaker: Word;
}

const SUBJECT = ['nsubj', 'nsubj:pass'] as const;

/** Whether a word is a verb of saying. */
export function isSaying(word: Word, words: SpeechWords): boolean {
  return (word.upos === 'VERB' || word.upos === 'AUX') && words.verbs.has(word.lemma.toLowerCase());
}

/**
 * The speaker of a verb of saying: its subject, also an inverted one ("a-t-il ajouté"); that of the clause above
 * for a participle or infinitive ("ajoutant que", "a fini par dire"); the first conjunct's; the noun of "on a appris
 * de source russe"; the agent of a passive, unless the verb is one of relaying ("cité par l'agence").
 */
export function speakerOf(tree: Tree, verb: Word, words: SpeechWords): Word | undefined {
  const source = sourceOf(tree, verb, words);
  if (source !== undefined) return source;
  let at: Word | undefined = verb;
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    const agent = tree.child(at, 'obl:agent');
    const passive = tree.child(at, 'aux:pass') !== undefined;
    if (agent !== undefined && !words.relayVerbs.includes(at.lemma.toLowerCase())) return agent;
    const subject = passive ? undefined : tree.child(at, ...SUBJECT);
    if (subject !== undefined) return subject.text.toLowerCase() === 'on' ? undefined : subject;
    if (passive) return undefined;
    const above = tree.parent(at);
    if (above === undefined) return undefined;
    if (at.deprel === 'acl') {
      if (words.relayVerbs.includes(at.lemma.toLowerCase())) return undefined;
      return above;
    }
    if (!INHERITS.has(at.deprel)) return undefined;
    at = above;
  }
  return undefined;
}

/** Clauses that share the subject of the clause above where they have none. */
const INHERITS = new Set(['xcomp', 'advcl', 'conj', 'ccomp', 'parataxis']);

/** "a-t-on appris de source russe": the source speaks. */
function sourceOf(tree: Tree, verb: Word, words: SpeechWords): Word | undefined {
  return tree
    .children(verb, 'obl', 'nmod', 'obl:agent', 'advmod')
    .find(
      (child) =>
        words.sourceNouns.includes(child.lemma.toLowerCase()) &&
        tree
          .children(child, 'case')
          .some((each) => words.sourcePrepositions.includes(each.lemma.toLowerCase())),
    );
}

/** "selon X", "d'après X", "according to X": prepositions whose complement speaks; `pour` only opens a clause. */
export function accordingTo(tree: Tree, words: SpeechWords): Cue[] {
  const found: Cue[] = [];
  for (const phrase of words.prepositions) {
    const parts = phrase.split(' ').map(normalise);
    for (const word of tree.words) {
      if (!parts.every((part, i) => normalise(tree.words[word.index + i]?.text ?? '') === part)) continue;
      const opening = word.index === 0 || tree.word(word.index - 1).upos === 'PUNCT';
      if (words.clauseInitialOnly.includes(phrase) && !opening) continue;
      const head = [...tree.path(word)].find(
        (each) => each.index > word.index + parts.length - 1 && NOMINAL.has(each.upos),
      );
      if (head !== undefined) found.push({ cue: word, speaker: head });
    }
  }
  return found;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
