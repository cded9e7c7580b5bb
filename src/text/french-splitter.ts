/** Builds the one regular expression that cuts French text into tokens, from the language's word lists. */
import type { TokenData } from './token-data';

/** Letters with what is written like one inside a word: "m²", "t½", a soft hyphen. */
const LETTER = '[\\p{L}\\p{M}\\p{No}\\u00ad]';
const APOSTROPHE = "['’ʼ‘´`]";
const HYPHEN = '[-‐‑]';
const WORD_START = '(?<![\\p{L}\\p{M}\\d_])';
const WORD_END = '(?![\\p{L}\\p{M}\\d_])';

/**
 * The source of the splitter, for the flags `u`. Used with `String.split`, its captured groups (white space,
 * tokens) are all of the text: the last class takes any character. The order of the classes is their precedence.
 * Word shapes follow the UD French treebanks (https://universaldependencies.org/fr/): elided words, enclitic
 * pronouns and glued units are tokens, "1 500 000", "1er", "J.-C." and hyphenated words stay whole.
 */
export function frenchSplitter(data: TokenData): string {
  const clitic = cliticPattern(data);
  const classes = [
    // most words, before the costly classes are tried
    '[A-Za-zÀ-ÖØ-öø-ÿœŒ]+(?=[ ,\\n]|$)',
    '!\\[[^\\]\\n]{0,500}\\]\\([^)\\s]{0,2000}\\)',
    '(?:https?:\\/\\/|www\\.)[^\\s<>«»“”"]*[^\\s<>«»“”".,;:!?)\\]’\']',
    `${WORD_START}[\\p{L}\\d][\\p{L}\\d.+_-]{0,63}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+`,
    `[@#][\\p{L}_][\\p{L}\\p{M}\\d_]*`,
    `${WORD_START}[\\p{L}\\d][\\p{L}\\d-]{0,62}(?:\\.[\\p{L}\\d-]{1,63}){0,4}\\.(?:${anyOf(data.topLevelDomains)})${WORD_END}(?:\\/[^\\s<>«»“”"]*[^\\s<>«»“”".,;:!?)\\]’'])?`,
    `${WORD_START}(?:${anyOf(variants(data.wholeWords))})${WORD_END}`,
    `${WORD_START}(?:${elisions(data)})`,
    `${WORD_START}(?:${abbreviations(data)})`,
    numberPattern(data),
    clitic,
    `${APOSTROPHE}[sS]${WORD_END}`,
    wordPattern(clitic),
    "\\.{2,}|--+|<<|>>|``|''|={3,}|\\*{3,}|_{3,}",
    '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})?(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})?)*',
    '[^ \\n]\\p{M}*',
  ];
  return `( +|\\n+)|(${classes.join('|')})`;
}

/** "l'", "qu'" before anything; a capital before a consonant is part of a name: "N'Djamena", "D'Souza". */
function elisions(data: TokenData): string {
  const forms = data.elisions.map((form) =>
    form.length === 1 ? form : `${form}|${capitalised(form)}|${form.toUpperCase()}`,
  );
  const single = data.elisions.filter((form) => form.length === 1).map((form) => form.toUpperCase());
  const name = `(?=[bcdfgjklmnpqrstvwxz]${LETTER}|[BCDFGJKLMNPQRSTVWXZ]\\p{Ll})`;
  return `(?:${forms.join('|')})${APOSTROPHE}|(?:${single.join('|')})${APOSTROPHE}(?!${name})`;
}

/** Abbreviations with their point, articles of French codes ("L. 642-3"), initials ("J.-P.") and acronyms ("U.S.A.", "D.III"). */
function abbreviations(data: TokenData): string {
  const { beforeName, beforeNumber, months, inside, mayEnd } = data.abbreviations;
  const starters = anyOf(data.sentenceStarters.map(capitalised));
  return [
    `(?:${anyOf(written(beforeName))})\\.(?!\\.)`,
    `(?:${anyOf(written(beforeNumber))})\\.(?= ?(?:\\d|[IVXLC]+${WORD_END}))`,
    `(?:${anyOf(written(months))})\\.(?= ?\\d)|(?<=\\d (?:er |°)?)(?:${anyOf(written(months))})\\.(?!\\.)`,
    `(?:${anyOf(written([...inside, ...mayEnd]))})\\.(?!\\.)`,
    `\\p{Lu}\\.(?:${HYPHEN}?\\p{Lu}\\.)*\\p{Lu}+${WORD_END}(?!\\.)|\\p{Lu}\\.(?:${HYPHEN}?\\p{Lu}\\.)+`,
    `${WORD_START}[LRDA]\\.(?= ?\\d{3,4}-\\d)`,
    `\\p{Lu}\\.(?= ?\\p{Lu}|-\\p{Lu}|,)(?! (?:${starters})${WORD_END})`,
  ].join('|');
}

/** "1 500 000", "3,5", "-0,8", "24/08", "1er", "XXe" (a word), "4x4"; the unit of "20h30" is left for the next token. */
function numberPattern(data: TokenData): string {
  const unit = `(?:${anyOf(data.units)})(?![\\p{L}\\p{M}])`;
  const start = '(?<![\\p{L}\\p{M}\\d])';
  const sign = '(?<![^ \\n(])[-+−](?=\\d)';
  const part = "(?:[.,:'’–-]\\d+|\\/\\d+(?!\\d| \\d{3}(?!\\d)))";
  return [
    '\\+\\/-',
    `(?:${sign})?${start}\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?!\\d)`,
    `(?:${sign})?${start}\\d+${part}*(?!\\d)(?:(?=${unit})|(?!${LETTER}))`,
    `(?<=\\d)(?:${unit})`,
    `(?:${sign})?\\d+(?:[.,]\\d+)*(?:${LETTER}|\\d)*`,
    '°[CF](?!\\p{L})',
    `${WORD_START}(?:\\p{L}=\\d+|\\p{Lu}(?:\\/[\\p{Lu}\\d]+)+|\\p{Lu}*[IVX]+[a-cA-C]\\/[IVX]+[a-cA-C])${WORD_END}`,
  ].join('|');
}

/** "-il", "-t-il", "-moi" after the letters that a verb ends with, and not inside a compound ("Bar-le-Duc"). */
function cliticPattern(data: TokenData): string {
  const linked = `-t[-'’](?:ils?|elles?|on)|-T[-'’](?:ILS?|ELLES?|ON)`;
  const hung = data.clitics.flatMap(({ after, forms }) => {
    const host = (letters: string): string => (letters === '' ? '\\p{L}' : `[${letters}]`);
    const capitals = forms.map((form) => form.toUpperCase());
    return [
      `(?<=${host(after)})-(?:${anyOf(forms)})`,
      `(?<=${host(after.toUpperCase())})-(?:${anyOf(capitals)})`,
    ];
  });
  const next =
    "(?![\\p{L}\\p{M}\\d]|[-‐‑](?!t[-'’]|(?:moi|toi|lui|leur|les?|la|en|y)(?![\\p{L}\\p{M}\\d-]))[\\p{L}\\d])";
  return `(?:${[linked, ...hung].join('|')})${next}|(?<=\\p{Ll})-(?:m|t)['’](?=en${WORD_END}|y${WORD_END})`;
}

/** Letters and digits, joined by hyphens and apostrophes, with inclusive endings: "traité(e)", "élu.e.s". */
function wordPattern(clitic: string): string {
  const inclusive =
    '\\((?:e|s|es|x|ne|nes|ère|ères|rice|rices|euse|euses|E|S|ES|X)\\)s?|[·•⋅](?:\\p{Ll}{1,6})(?:[·•⋅]s)?|\\.(?:e|ne|trice|rice|ère|euse)\\.?s(?![\\p{L}\\d.])';
  const part = `(?:${LETTER}|[\\d_])`;
  const joint = `(?!${clitic})${HYPHEN}(?=[\\p{L}\\d])|${APOSTROPHE}(?=\\p{L})(?![sS]${WORD_END})|–(?=\\p{Lu})(?<=\\p{L}–)`;
  return `[\\p{L}_]${part}*(?:(?:${joint})${part}+)*(?:(?:${inclusive})${WORD_END})?`;
}

/** Every form as written, capitalised and in capitals. */
function variants(forms: readonly string[]): string[] {
  return forms.flatMap((form) => [form, capitalised(form), form.toUpperCase()]);
}

function written(forms: readonly string[]): string[] {
  return forms.flatMap((form) => [form, form.toUpperCase(), capitalised(form)]);
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** An alternation of literal forms, longest first so that "quelqu'une" wins over "quelqu'un". */
function anyOf(forms: readonly string[]): string {
  return [...new Set(forms)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/'/g, APOSTROPHE)
        .replace(/-/g, HYPHEN),
    )
    .join('|');
}
