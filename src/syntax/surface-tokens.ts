/** Joins the words of multiword tokens: newsgraph's trees stand over surface tokens. */
import type { ConlluRow } from './conllu-rows';
import { type Features, readFeatures } from '../lexicon';

/** A token of an annotated sentence, after joining. */
export interface AnnotatedToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: Features;
  /** Position of the head in the sentence, from 0; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Whether white space follows, as `SpaceAfter=No` denies. */
  readonly spaceAfter: boolean;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The relation subtypes that newsgraph keeps. */
const KEPT_SUBTYPES: ReadonlySet<string> = new Set(['nsubj:pass', 'aux:pass', 'obl:agent']);

/** A relation without its subtype, except `nsubj:pass`, `aux:pass` and `obl:agent`. */
export function plainRelation(relation: string): string {
  if (KEPT_SUBTYPES.has(relation)) return relation;
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/**
 * The rows of a sentence as tokens. With `join`, a multiword token is one token: it has the tag and lemma
 * of its first word, the head and relation of the first word whose head lies outside, and the features of
 * all its words, the first to state one winning ("du" is an ADP `de` with the article's
 * `Definite=Def|Gender=Masc|Number=Sing|PronType=Art`). Without, each word is a token, as for English "do|n't",
 * unless the words' forms are not what the token is made of.
 */
export function toTokens(rows: readonly ConlluRow[], join: boolean): AnnotatedToken[] {
  const groups = groupRows(rows, join);
  const tokenOf = new Map<string, number>();
  groups.forEach(({ words }, index) => words.forEach((word) => tokenOf.set(word.id, index)));
  return groups.map(({ token, words }, index) => {
    const first = words[0];
    const outside = words.find((word) => tokenOf.get(word.head) !== index) ?? first;
    const feats = Object.assign({}, ...words.map((word) => readFeatures(word.feats)).reverse()) as Features;
    return {
      form: token.form,
      lemma: first.lemma,
      upos: first.upos,
      feats,
      head: tokenOf.get(outside.head) ?? -1,
      deprel: plainRelation(outside.deprel),
      spaceAfter: !token.misc.split('|').includes('SpaceAfter=No'),
      line: token.line,
    };
  });
}

interface Group {
  readonly token: ConlluRow;
  readonly words: readonly ConlluRow[];
}

function groupRows(rows: readonly ConlluRow[], join: boolean): Group[] {
  const groups: { token: ConlluRow; words: ConlluRow[] }[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const token = rows[i];
    if (!token.id.includes('-')) {
      groups.push({ token, words: [token] });
      continue;
    }
    const [first = 0, last = 0] = token.id.split('-').map(Number);
    const words = rows.slice(i + 1, i + 2 + last - first);
    i += words.length;
    if (join || words.map(({ form }) => form).join('') !== token.form) groups.push({ token, words });
    else groups.push(...words.map((word) => ({ token: closeUp(word, token, last), words: [word] })));
  }
  return groups;
}

/** A word inside a multiword token that is not joined: space follows only its last word, as after the token. */
function closeUp(word: ConlluRow, token: ConlluRow, last: number): ConlluRow {
  return { ...word, misc: Number(word.id) === last ? token.misc : 'SpaceAfter=No' };
}
