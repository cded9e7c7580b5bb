/** Words that speak of a contest in sport where it is told of one: "s'imposer en finale" elects nobody. */
import type { ContestSense, Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { cueLemmas } from '../view/grammar';
import type { Match } from './match';
import { reportsSpeech } from './reporting';

/** Sentences before and after that are looked at besides. */
const REACH = 2;

/** How much a sign and how much a hint counts, each word once; from this sum on a sentence tells of sport. */
const SIGN = 3;
const HINT = 1;
const ENOUGH = 7;

/** Words of public life in the sentences around from which on they are no report of sport. */
const PUBLIC = 2;

/** Whether a word with its entries of the lexicon tells of a contest, and so no event of any type. */
export type IsOfSport = (view: SentenceView, word: Word, matches: readonly Match[]) => boolean;

/** Reads the sentences of an article once; the answer is for their words. */
export function sportIn(views: readonly SentenceView[], { sport }: Cues): IsOfSport {
  const counted = views.map((view) => signsOf(view, sport));
  const telling = new Set(views.filter((_, at) => tells(counted, at)).map(({ index }) => index));
  const sober = new Set(views.filter((_, at) => counted[at].serious > 0).map(({ index }) => index));
  return (view, word, matches) => {
    if (matches.length === 0 || sober.has(view.index)) return false;
    const likeliest = matches.reduce((a, b) => (b.likelihood > a.likelihood ? b : a)).trigger.type;
    const contest = isOfContest(view, word, sport);
    if (!contest && !telling.has(view.index)) return false;
    // "perdre la vie" is more than "perdre"
    const whole = matches.filter(({ trigger }) => trigger.words.length === matches[0].trigger.words.length);
    return whole.some(({ trigger: { type, lemma } }) => {
      return (sport.senses.get(type) ?? []).some((sense) => {
        if (sense.words.size === 0 && type !== likeliest) return false;
        if (!speaks(sense, [lemma, ...cueLemmas(view.tree, word)]) || (sense.linked && !contest))
          return false;
        return !sense.unsaid || !reportsSpeech(view, word, view.links(word));
      });
    });
  };
}

interface Signs {
  readonly signs: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
  readonly serious: number;
}

function signsOf({ words }: SentenceView, sport: Cues['sport']): Signs {
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase());
  return {
    signs: new Set(lemmas.filter((lemma) => sport.signs.has(lemma))),
    hints: new Set(lemmas.filter((lemma) => sport.hints.has(lemma))),
    serious: lemmas.filter((lemma) => sport.serious.has(lemma)).length,
  };
}

function tells(counted: readonly Signs[], at: number): boolean {
  const near = counted.slice(Math.max(0, at - REACH), at + REACH + 1);
  const signs = new Set(near.flatMap((each) => [...each.signs]));
  const hints = new Set(near.flatMap((each) => [...each.hints]));
  const serious = near.reduce((sum, each) => sum + each.serious, 0);
  return serious < PUBLIC && SIGN * signs.size + HINT * hints.size >= ENOUGH;
}

function speaks({ words, except }: ContestSense, names: readonly string[]): boolean {
  if (names.some((name) => except.has(name))) return false;
  return words.size === 0 || names.some((name) => words.has(name));
}

/** "remporter la finale", "devenir champion", "la victoire au tournoi"; who does it tells nothing. */
function isOfContest(view: SentenceView, word: Word, { signs, prizes }: Cues['sport']): boolean {
  return view.links(word).some(({ slot, word: { lemma } }) => {
    return slot !== 'subj' && (signs.has(lemma) || prizes.has(lemma));
  });
}
