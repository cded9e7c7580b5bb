/** Learns the weights of coreference from hand-annotated articles and POPCORN, and writes them into the language data. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../../data-path';
import type { ExtractedEntity, Extraction } from '../../events/types';
import { loadGazetteer } from '../../gazetteer';
import { loadCoreferenceWords, type CoreferenceWords } from '../../mentions/coreference/words';
import { loadMentionLexicon } from '../../mentions/lexicon';
import { readDiscourse } from '../../mentions/mention';
import { createNameRecogniser } from '../../mentions/names';
import { createTimeFinder } from '../../mentions/times';
import { loadSyntax } from '../../syntax';
import { createTextReader } from '../../text';
import { decisionsOf, type Decision } from './coreference-examples';
import { learnWeights } from './coreference-weights';

type Kind = Decision['kind'];
type Weights = CoreferenceWords['weights'];

const ROUNDS = 2;

/** Weights below this change no decision worth the line. */
const LEAST = 0.03;

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly body: Extraction['body'];
  readonly publishedAt?: string;
  readonly entities: readonly Pick<ExtractedEntity, 'id' | 'mentions'>[];
}

/**
 * Trains on `goldFolder` (extraction/1 files) and, for pronouns, on POPCORN below `dataFolder`. The features know no
 * language, so English takes the French weights.
 * @throws DataError where a model or list is missing
 */
export function trainCoreference(dataFolder: string, goldFolder: string): void {
  const articles = goldArticles(goldFolder);
  const reports = popcornReports(join(dataFolder, 'relations', 'popcorn', 'train.json'));
  const decide = decider();
  // from nothing first, so that the weights now in the data leave no trace; what they teach shapes the second round
  let weights: Weights = { pronoun: { none: 1 }, description: { none: 1 } };
  for (let round = 0; round < ROUNDS; round++) {
    const own = articles.flatMap((article) => decide(article, weights));
    const foreign = reports
      .flatMap((report) => decide(report, weights))
      .filter(({ kind }) => kind === 'pronoun');
    weights = {
      pronoun: weightsOf('pronoun', [...foreign, ...own]),
      description: weightsOf('description', own),
    };
  }
  for (const language of ['fr', 'en']) {
    const file = dataPath('languages', language, 'coreference.json');
    const words = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, `${JSON.stringify({ ...words, weights }, null, 1)}\n`);
  }
}

function decider(): (article: Annotated, weights: Weights) => Decision[] {
  const gazetteer = loadGazetteer();
  const reader = createTextReader();
  const syntax = loadSyntax('fr');
  const names = createNameRecogniser('fr', gazetteer);
  const tools = {
    recognise: names.recognise.bind(names),
    times: createTimeFinder('fr'),
    lexicon: loadMentionLexicon('fr'),
    words: loadCoreferenceWords('fr'),
    gazetteer,
  };
  return ({ entities, ...article }, weights) => {
    const parsed = syntax.parse(reader.read({ kind: 'article', language: 'fr', ...article }));
    const words = { ...tools.words, weights };
    return decisionsOf(readDiscourse(parsed, { ...tools, words }).discourse, { entities });
  };
}

function weightsOf(kind: Kind, decisions: readonly Decision[]): Record<string, number> {
  const weights = learnWeights(decisions.filter((decision) => decision.kind === kind));
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
  const rounded = kept.map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const);
  return Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function goldArticles(folder: string): Annotated[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort(); // prettier-ignore
  return files.map((file): Annotated => {
    const { document, text, body, entities } = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    ) as Extraction;
    return { id: document.id, text, body, entities, publishedAt: document.publishedAt };
  });
}

interface PopcornReport {
  readonly text: string;
  readonly entities: readonly {
    readonly id: number;
    readonly type: string;
    readonly mentions: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  }[];
}

/** POPCORN marks no forms: a mention with a capital is a name, one of the listed pronouns a pronoun. */
function popcornReports(file: string): Annotated[] {
  const { personal, possessive } = loadMentionLexicon('fr').pronouns;
  const form = (value: string): 'name' | 'nominal' | 'pronoun' => {
    const lower = value.toLowerCase();
    if (Object.hasOwn(personal, lower) || Object.hasOwn(possessive, lower)) return 'pronoun';
    return value === lower ? 'nominal' : 'name';
  };
  const reports = JSON.parse(readFileSync(file, 'utf8')) as Record<string, PopcornReport>;
  return Object.entries(reports).map(([id, { text, entities }]) => ({
    id,
    text,
    body: [{ start: 0, end: text.length }],
    entities: entities
      // attributes ("FIRSTNAME_0", times, categories) are no entities
      .filter(({ type }) => !/_0$|TIME/.test(type))
      .map((entity) => ({
        id: String(entity.id),
        mentions: entity.mentions.map(({ value, start, end }) => ({ start, end, form: form(value) })),
      })),
  }));
}

if (require.main === module)
  trainCoreference(process.argv[2] ?? '../shared/data', process.argv[3] ?? '../shared/gold/train');
