/** Words that mean something else where sport or a feast is told of: "s'imposer en finale" elects nobody. */
import type { Cues, Setting, SettingSense } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { cueLemmas } from '../view/grammar';
import type { Match } from './match';
import { reportsSpeech } from './reporting';

/** Sentences before and after that are looked at besides. */
const REACH = 2;

/** How much a sign and how much a hint counts, each word once; from this sum on a sentence stands in the setting. */
const SIGN = 3;
const HINT = 1;
const ENOUGH = 7;

/** Words of public life in the sentences around from which on they tell of nothing else. */
const PUBLIC = 2;

/** Whether a word with its entries of the lexicon has the sense of a setting, and so tells no event of any type. */
export type IsOfSetting = (view: SentenceView, word: Word, matches: readonly Match[]) => boolean;

/** Reads the sentences of an article once; the answer is for their words. */
export function settingsIn(views: readonly SentenceView[], { settings }: Cues): IsOfSetting {
  const all = settings.map((setting) => settingIn(views, setting));
  return (...asked) => all.some((isOf) => isOf(...asked));
}

function settingIn(views: readonly SentenceView[], setting: Setting): IsOfSetting {
  const counted = views.map((view) => signsOf(view, setting));
  const telling = new Set(views.filter((_, at) => tells(counted, at)).map(({ index }) => index));
  const sober = new Set(views.filter((_, at) => counted[at].serious > 0).map(({ index }) => index));
  return (view, word, matches) => {
    if (matches.length === 0 || sober.has(view.index)) return false;
    const likeliest = matches.reduce((a, b) => (b.likelihood > a.likelihood ? b : a)).trigger.type;
    const contest = isOfContest(view, word, setting);
    if (!contest && !telling.has(view.index)) return false;
    // "perdre la vie" is more than "perdre"
    const whole = matches.filter(({ trigger }) => trigger.words.length === matches[0].trigger.words.length);
    return whole.some(({ trigger: { type, lemma } }) => {
      return (setting.senses.get(type) ?? []).some((sense) => {
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

function signsOf({ words }: SentenceView, setting: Setting): Signs {
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase());
  return {
    signs: new Set(lemmas.filter((lemma) => setting.signs.has(lemma))),
    hints: new Set(lemmas.filter((lemma) => setting.hints.has(lemma))),
    serious: lemmas.filter((lemma) => setting.serious.has(lemma)).length,
  };
}

function tells(counted: readonly Signs[], at: number): boolean {
  const near = counted.slice(Math.max(0, at - REACH), at + REACH + 1);
  const signs = new Set(near.flatMap((each) => [...each.signs]));
  const hints = new Set(near.flatMap((each) => [...each.hints]));
  const serious = near.reduce((sum, each) => sum + each.serious, 0);
  return serious < PUBLIC && SIGN * signs.size + HINT * hints.size >= ENOUGH;
}

function speaks({ words, except }: SettingSense, names: readonly string[]): boolean {
  if (names.some((name) => except.has(name))) return false;
  return words.size === 0 || names.some((name) => words.has(name));
}

/** "remporter la finale", "devenir champion", "la victoire au tournoi"; who does it tells nothing. */
function isOfContest(view: SentenceView, word: Word, { signs, prizes }: Setting): boolean {
  return view.links(word).some(({ slot, word: { lemma } }) => {
    return slot !== 'subj' && (signs.has(lemma) || prizes.has(lemma));
  });
}
