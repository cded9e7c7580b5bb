/** "selon X": whom a preposition makes vouch, by themselves or by what they give: "selon les données de X". */
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Fillers } from '../roles/fillers';
import type { SentenceView } from '../view/article-view';
import { isVerb, preposition } from '../view/grammar';
import { canSpeak } from './speakers';
import { vouchingOf } from './vouching';

/** The word that the preposition governs, and an entity that vouches. */
export interface AccordingTo {
  readonly word: Word;
  readonly source: string;
  /** Whether the entity only made or gave what the word names. */
  readonly through: boolean;
}

interface Tools {
  readonly fillers: Fillers;
  readonly cues: Cues;
}

/** What words may be said by: "selon l'annonce de X", "d'après les chiffres de X". */
const INFORMING = new Set(['tell', 'show', 'judge', 'plan']);

/** The sources of the sentence; "selon l'accord" (under it) names none. */
export function accordingTo(view: SentenceView, tools: Tools): readonly AccordingTo[] {
  return view.words.flatMap((word) => {
    if (!isAccordingTo(view, word, tools.cues) || tools.cues.rules.has(word.lemma)) return [];
    const entity = tools.fillers.at(view, word)[0]?.entity;
    const own =
      entity !== undefined && canSpeak(entity.type) ? [{ word, source: entity.id, through: false }] : [];
    if (own.length > 0 && entity?.type !== 'DOC') return own;
    // "selon les données de X": X before the data
    return [...makers(view, word, tools).filter(({ source }) => source !== entity?.id), ...own];
  });
}

/** "selon les données de l'institut", "selon une enquête réalisée par l'agence": who stands behind what is said. */
function makers(view: SentenceView, noun: Word, { fillers, cues }: Tools): readonly AccordingTo[] {
  const clauses = view.tree.children(noun, 'acl').filter((each) => isVerb(each));
  const informs = (word: Word): boolean => INFORMING.has(vouchingOf(view.tree, word, cues) ?? '');
  // "selon ce que rapportent des médias"
  if (!informs(noun) && !(noun.upos === 'PRON' && clauses.some(informs))) return [];
  const linked = [
    ...view.links(noun).filter(({ slot }) => MAKING.has(slot)),
    ...clauses.flatMap((each) => view.links(each).filter(({ slot }) => MAKING.has(slot) || slot === 'subj')),
  ].filter(({ word }) => word !== noun);
  const found = linked.flatMap(({ word }) => {
    const entity = fillers.at(view, word)[0]?.entity;
    return entity !== undefined && canSpeak(entity.type)
      ? [{ word: noun, source: entity.id, through: true }]
      : [];
  });
  return found.slice(0, 1);
}

const MAKING = new Set(['poss', 'de', 'par', 'of', 'by', 'from']);

/** "pour elle" speaks only at a clause's beginning with a comma behind it; other prepositions everywhere. */
function isAccordingTo(view: SentenceView, word: Word, cues: Cues): boolean {
  const name = preposition(view.tree, word);
  if (cues.accordingTo.has(name) || cues.accordingTo.has(name.split(' ')[0])) return true;
  if (!cues.accordingToFirst.has(name)) return false;
  const first = view.tree.subtree(word)[0];
  const before = view.words[first.index - 1];
  const opens = before === undefined || before.upos === 'PUNCT' || before.upos === 'CCONJ';
  const last =
    view.tree
      .subtree(word)
      .filter((each) => each.upos !== 'PUNCT')
      .at(-1) ?? word;
  return opens && view.words[last.index + 1]?.text === ',';
}
