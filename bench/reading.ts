/**
 * Speed, memory and size of reading French with the shipped models.
 *
 *     npx ts-node --transpile-only bench/reading.ts FOLDER
 *
 * Reads all `.txt` files below the folder (WiNER's, for example) on one core: a few to warm up, then each stage
 * by itself over all of them, then all stages together. Words are tokens with a letter or digit.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleMaker } from '../src/article';
import { dataPath } from '../src/data-path';
import { createPipeline } from '../src/pipeline';

const WARM_UP = 50;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the texts.');

const maker = createArticleMaker();
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => maker.make({ id: file, text: readFileSync(join(folder, file), 'utf8'), language: 'fr' }));

const pipeline = createPipeline();
const hello = maker.make({ id: 'hello', text: 'Le ministre est arrivé à Genève jeudi.', language: 'fr' });
const [, loading] = timed(() => pipeline.read(hello));
for (const article of articles.slice(0, WARM_UP)) pipeline.read(article);

const [tokenised, tokenising] = timed(() => articles.map((article) => pipeline.tokenise(article)));
const words = tokenised
  .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
  .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
const [parsed, parsing] = timed(() => tokenised.map((article) => pipeline.parse(article)));
const [, naming] = timed(() => parsed.map((article) => pipeline.names(article)));
const [, all] = timed(() => articles.map((article) => pipeline.read(article)));

const perSecond = (time: number): number => Math.round((1000 * words) / time);
console.log(`${articles.length} articles, ${words} words`);
console.table({
  'load and first sentence (ms)': Math.round(loading),
  'tokens and sentences (words/s)': perSecond(tokenising),
  'tags, features, lemmas, trees (words/s)': perSecond(parsing),
  'names (words/s)': perSecond(naming),
  'tokens to names (words/s)': perSecond(tokenising + parsing + naming),
  'tokens to events (words/s)': perSecond(all),
  'peak resident memory (MB)': Math.round(process.resourceUsage().maxRSS / 1024),
});
const sizes = readdirSync(dataPath('models', 'fr')).map((file): [string, number] => [
  file,
  statSync(dataPath('models', 'fr', file)).size / 1e6,
]);
sizes.push(['sum', sizes.reduce((sum, [, size]) => sum + size, 0)]);
console.table(Object.fromEntries(sizes.map(([file, size]) => [file, { MB: Number(size.toFixed(2)) }])));

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
