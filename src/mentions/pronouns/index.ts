/** Finds the pronouns that stand for somebody or something: no impersonal, no reflexive ones. */
import type { Word } from '../../syntax/types';
import type { Agreement, MentionLexicon } from '../lexicon';
import type { PronounKind, PronounMarkable } from '../markable';
import { normalise } from '../normalise';
import { isInvertedClitic, type Tree } from '../tree';
import { isImpersonal } from './impersonal';

/** What joins a pronoun to the verb before it: "a-t-il", "dit-il", "jugez-moi". */
const HYPHEN = /^-t-|^-/;

/** "il y a trois jours", of which the tree makes a preposition. */
const IN_PREPOSITION: ReadonlySet<string> = new Set(['case', 'fixed']);

/** The pronoun mentions of a sentence, in text order; words that `taken` covers are passed over. */
export function findPronouns(
  tree: Tree,
  text: string,
  taken: (index: number) => boolean,
  lexicon: MentionLexicon,
): PronounMarkable[] {
  const { pronouns } = lexicon;
  const found: PronounMarkable[] = [];
  for (const word of tree.words) {
    if (taken(word.index)) continue;
    const latter = latterAt(tree, word);
    if (latter !== undefined) found.push(markable(word, latter.to, 'latter', latter.features));
    else found.push(...single(word));
  }
  return found;

  function single(word: Word): PronounMarkable[] {
    const form = normalise(word.text).replace(HYPHEN, '');
    const next = word.index + 1;
    if (isDeterminer(word)) {
      const possessive = pronouns.possessive[form];
      if (possessive !== undefined) return [markable(word, next, 'possessive', possessive)];
      if (pronouns.speaker.includes(form))
        return [markable(word, next, 'speaker', { number: 'Sing', person: true })];
      return pronouns.speakers.includes(form) ? [markable(word, next, 'speakers', { number: 'Plur' })] : [];
    }
    if (word.upos !== 'PRON') return [];
    if (pronouns.speaker.includes(form))
      return [markable(word, next, 'speaker', { number: 'Sing', person: true })];
    if (pronouns.speakers.includes(form)) return [markable(word, next, 'speakers', { number: 'Plur' })];
    if (pronouns.relative.includes(form) && relativeOf(tree, word) !== undefined) {
      return [markable(word, next, 'relative', {})];
    }
    const personal = pronouns.personal[form];
    const empty = word.deprel === 'expl' && !isInvertedClitic(tree, word);
    if (
      personal === undefined ||
      empty ||
      IN_PREPOSITION.has(word.deprel) ||
      isImpersonal(tree, word, pronouns.impersonal)
    )
      return [];
    const { gender, number, person, place, nearest } = personal;
    const features: Agreement = { gender, number, person };
    return [
      {
        ...markable(word, next, 'personal', features),
        ...(place === undefined ? {} : { place }),
        ...(nearest === undefined ? {} : { nearest }),
      },
    ];
  }

  /** "ce dernier" at this word, unless it says which last one it is: "ce dernier point". */
  function latterAt(at: Tree, word: Word): { to: number; features: Agreement } | undefined {
    const i = pronouns.latter.words.findIndex((words) =>
      words.every((each, k) => normalise(at.words[word.index + k]?.text ?? '') === each),
    );
    if (i === -1) return undefined;
    const to = word.index + (pronouns.latter.words[i]?.length ?? 0);
    const following = at.words[to];
    const last = at.word(to - 1);
    if (following?.upos === 'NOUN' || (last.deprel === 'amod' && last.head >= to)) return undefined;
    return { to, features: pronouns.latter.features[i] ?? {} };
  }

  function markable(word: Word, to: number, kind: PronounKind, features: Agreement): PronounMarkable {
    const start = word.start + (HYPHEN.exec(word.text)?.[0].length ?? 0);
    const end = tree.word(to - 1).end;
    const { gender, number, person } = { ...treeFeatures(word, kind), ...features };
    return {
      form: 'pronoun',
      kind,
      start,
      end,
      text: text.slice(start, end),
      sentence: tree.sentence.index,
      from: word.index,
      to,
      head: to - 1,
      word: kind === 'latter' ? tree.word(to - 1) : word,
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(person === undefined ? {} : { person }),
    };
  }
}

function isDeterminer(word: Word): boolean {
  return (
    word.upos === 'DET' || word.deprel === 'det' || (word.upos === 'PRON' && word.feats['Poss'] === 'Yes')
  );
}

/** What the tagger says of a clitic: the list leaves open whether "l'" is masculine. */
function treeFeatures(word: Word, kind: PronounKind): Agreement {
  const gender = kind === 'personal' ? word.feats['Gender'] : undefined;
  return gender === 'Masc' || gender === 'Fem' ? { gender } : {};
}

/**
 * The noun that a relative pronoun takes up: the head of the relative clause in which it stands, or, where the tree
 * shows no such clause, the noun right before it ("l'oligarque russe qui détient le journal").
 */
export function relativeOf(tree: Tree, word: Word): Word | undefined {
  for (const each of tree.path(word)) {
    if (each.index !== word.index && each.deprel === 'acl') {
      const noun = tree.parent(each);
      if (noun !== undefined && noun.index < word.index) return noun;
    }
    if (each.index !== word.index && CLAUSES.has(each.deprel)) break;
  }
  return nounBefore(tree, word);
}

const CLAUSES = new Set(['root', 'ccomp', 'advcl', 'conj', 'parataxis']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

function nounBefore(tree: Tree, word: Word): Word | undefined {
  if (word.feats['PronType'] !== 'Rel') return undefined;
  const comma = tree.words[word.index - 1]?.text === ',';
  const before = tree.words[word.index - (comma ? 2 : 1)];
  const describes = before?.upos === 'ADJ' || before?.deprel === 'flat';
  const at = before !== undefined && describes ? tree.parent(before) : before;
  return at !== undefined && at.index < word.index && NOMINAL.has(at.upos) ? at : undefined;
}
