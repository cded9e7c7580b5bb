/** The tables of `npm run evaluate`, by subject: what is measured on which set. */
import { basename, join } from 'node:path';
import type { Language } from '../../article/types';
import { createPipeline } from '../../pipeline';
import { loadSyntax } from '../../syntax';
import { createTextReader } from '../../text';
import { type Corpus, CORPORA, readCorpora } from '../syntax/corpora';
import { coreferenceTables } from './coreference/coreference-tables';
import { scoredSets, type SetChoice } from './events/event-sets';
import { tablesOf } from './events/event-tables';
import { evaluateOnBrat, evaluateOnGold } from './evaluate-names';
import { evaluateSentences } from './evaluate-sentences';
import { evaluateOnText, evaluateOnTokens } from './evaluate-syntax';
import { NAME_PEERS, RAW_PEERS, SYNTAX_PEERS } from './peers';
import { f1, type Matches, precision, recall } from './score-raw';
import { rounded, type ScoreRow, type ScoreTable } from './score-table';

/** What is measured; the gold articles lie beside the data folder. */
export interface MeasureOptions extends SetChoice {
  /** For events: the overall figures alone. */
  readonly brief?: true;
}

/** Makes the tables of one subject. */
type Measure = (language: Language, options: MeasureOptions) => Iterable<ScoreTable>;

export const SUBJECTS: Readonly<Record<string, Measure>> = {
  sentences: measureSentences,
  syntax: measureSyntax,
  names: measureNames,
  coreference: (language, { data }) => coreferenceTables(language, data),
  events: measureEvents,
};

/** The annotated articles are French, or say themselves what they are. */
function* measureEvents(language: Language, options: MeasureOptions): Iterable<ScoreTable> {
  if (language !== 'fr') return;
  for (const set of scoredSets(options)) yield* tablesOf(set, options.brief);
}

function measureSentences(language: Language, { data }: MeasureOptions): ScoreTable[] {
  const reader = createTextReader();
  return [
    {
      title: `Tokens and sentence ends, ${language}`,
      note: 'F1 from raw text: the sentences of a document joined by one space.',
      rows: corporaOf(language).map((corpus) => ({
        name: nameOf(corpus),
        values: evaluateSentences(reader, readCorpora([corpus], language, data), language),
      })),
    },
  ];
}

function measureSyntax(language: Language, { data }: MeasureOptions): ScoreTable[] {
  const model = loadSyntax(language);
  const reader = createTextReader();
  const [onTokens, onText]: [ScoreRow[], ScoreRow[]] = [[], []];
  for (const corpus of corporaOf(language)) {
    const sentences = readCorpora([corpus], language, data);
    const name = nameOf(corpus);
    onTokens.push({ name, values: evaluateOnTokens(model, sentences) }, ...(SYNTAX_PEERS[name] ?? []));
    const values = evaluateOnText((article) => model.parse(reader.read(article)), sentences, language);
    onText.push({ name, values }, ...(RAW_PEERS[name] ?? []));
  }
  const tokens =
    language === 'fr'
      ? 'Multiword tokens ("du") are one token.'
      : 'The words of multiword tokens ("do|n\'t") count one by one.';
  return [
    {
      title: `Tags and trees on gold tokens, ${language}`,
      note: `Per cent right; UAS and LAS without punctuation. ${tokens}`,
      rows: onTokens,
    },
    {
      title: `Tags and trees from raw text, ${language}`,
      note: 'F1; a token counts where its span is a gold token, an arc where both its ends do.',
      rows: onText,
    },
  ];
}

/** English names are measured by their trainer: its card has the scores. */
function measureNames(language: Language, { data }: MeasureOptions): ScoreTable[] {
  if (language !== 'fr') return [];
  const pipeline = createPipeline();
  const extract: Parameters<typeof evaluateOnBrat>[0] = (article) => pipeline.read(article).extraction;
  const note =
    'Exact span and type; of nested gold names the outermost. Over what `newsgraph extract` writes.';
  const winer = evaluateOnBrat(extract, join(data, 'ner', 'winer-fr', '2018'));
  const gold = evaluateOnGold(extract, join(data, '..', 'gold', 'dev'));
  const f1s = [...winer].map(([type, matches]) => [type, rounded(f1(matches))] as const);
  return [
    {
      title: 'Names on WiNER, January to May 2018, fr: F1',
      note,
      rows: [{ name: 'newsgraph', values: Object.fromEntries(f1s) }, ...NAME_PEERS],
    },
    { title: 'Names on WiNER, January to May 2018, fr', note, rows: rowsOf(winer) },
    { title: 'Names on gold/dev, fr, by type', note, rows: rowsOf(gold) },
  ];
}

function rowsOf(scores: ReadonlyMap<string, Matches>): ScoreRow[] {
  const seen = [...scores].filter(([, { gold, system }]) => gold + system > 0);
  return seen.map(([name, matches]) => ({
    name,
    values: {
      P: rounded(precision(matches)),
      R: rounded(recall(matches)),
      F1: rounded(f1(matches)),
      gold: matches.gold,
      found: matches.system,
      right: matches.right,
    },
  }));
}

function corporaOf(language: Language): Corpus[] {
  return [...CORPORA[language].dev, ...CORPORA[language].test];
}

/** The file's name, or that of its treebank where the part is a folder ("GUM dev"). */
function nameOf({ path }: Corpus): string {
  return path.endsWith('.conllu') ? basename(path, '.conllu') : path.split('/').slice(-2).join(' ');
}
