/** Trains the name models of a language, each with a record beside it. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { loadGazetteer } from '../../gazetteer';
import { encodeModel } from '../../linear';
import { NAME_FEATURES } from '../../mentions/names/features';
import { NAME_NETWORK_FILE } from '../../mentions/names/network/network-model';
import { loadWordKnowledge } from '../../mentions/names/word-knowledge';
import { loadSyntax } from '../../syntax';
import { createTextReader } from '../../text';
import { evaluateNames } from './evaluate-names';
import { ExampleReader, type MarkedText } from './examples';
import { readGold } from './gold';
import { readGum } from './gum';
import type { TrainingOptions } from './crf-trainer';
import { trainNameNetwork, type NetworkTraining } from './network/train-network';
import { prepareExamples, type WeightedExample } from './prepare-examples';
import { trainNames } from './train-names';
import { readWiner } from './winer';

/** Found good on WiNER of 2017, trained on 2016, and of 2018, trained on both. */
const FRENCH: Omit<TrainingOptions, 'pruning'> = {
  seeds: [4, 5, 6],
  rounds: 6,
  dropout: 0.4,
  margin: 1,
  missing: 0,
  rate: 0.1,
  fewest: 2,
};

/** GUM is a third of WiNER's size: longer strides and more rounds. */
const ENGLISH = { ...FRENCH, seeds: [1, 2, 3], rounds: 12, rate: 0.2, margin: 0.5, missing: 0 };

const prunedTo = (minWeight: number): TrainingOptions['pruning'] => ({
  minUpdates: 1,
  clip: 0.0005,
  minWeight,
});

/** The first reading only has to point the second one the right way: it may be smaller. */
const OPTIONS: Readonly<Record<Language, { first: TrainingOptions; second: TrainingOptions }>> = {
  fr: { first: { ...FRENCH, pruning: prunedTo(28) }, second: { ...FRENCH, pruning: prunedTo(21) } },
  en: { first: { ...ENGLISH, pruning: prunedTo(6) }, second: { ...ENGLISH, pruning: prunedTo(6) } },
};

/** The second opinion, found good on WiNER of 2017, trained on 2016, and of 2018, trained on both. */
const NETWORK: NetworkTraining = {
  seed: 1,
  rounds: 7,
  rate: 0.003,
  batch: 400,
  plainShare: 0.5,
  dropout: { units: 0.25, words: 0.15 },
  sizes: {
    widths: {
      wordClass: 40,
      lowerClass: 16,
      lower: 24,
      suffix: 16,
      prefix: 8,
      shape: 16,
      upos: 8,
      relation: 8,
      known: 8,
      names: 16,
      heads: 8,
      lemmaClass: 8,
      readings: 8,
      evidence: 16,
      writing: 8,
    },
    memory: 48,
  },
};

/** Articles that follow newsgraph's own guide count for more than those of other guides. */
const GOLD_WEIGHT = 2;

/** What stands beside the models: how they were made, from what, under which licence. */
const RECORDS = {
  fr: {
    what: 'names-first.bin and names.bin: the first and second reading of the French name tagger; names-network.bin: the network that gives a second opinion in both',
    command: 'npm run train',
    sources: [
      { name: 'WiNER-fr 2016 and 2017', licence: 'text CC BY 2.5 (Wikinews), annotation CC BY 4.0' },
      {
        name: "newsgraph's own annotation of 140 articles of WiNER-fr",
        licence: 'text CC BY 2.5 (Wikinews)',
      },
      { name: 'word-classes.bin beside it, as features', licence: 'LGPL-LR' },
    ],
  },
  en: {
    what: 'names-first.bin and names.bin: the first and second reading of the English name tagger',
    command: 'npm run train',
    sources: [{ name: 'GUM, train', licence: 'annotation CC BY 4.0, texts as its LICENSE.txt says' }],
  },
} as const;

export interface NameSources {
  /** The folder of training data. */
  readonly data: string;
  /** The folder with `train/` and `dev/` in the extraction format; `dev/` is only left out, not read. */
  readonly gold: string;
}

/** Trains a language's name models and writes them with their record. The annotated articles lie beside the data. */
export function runNameTrainer(language: Language, dataFolder: string): void {
  const sources = { data: dataFolder, gold: join(dataFolder, '..', 'gold') };
  makeNameModels(language, sources, (step) => console.log(`names-${language}: ${step}`));
}

export function makeNameModels(
  language: Language,
  sources: NameSources,
  report: (step: string) => void,
): void {
  const reader = new ExampleReader(language, createTextReader(), loadSyntax(language));
  const texts = language === 'fr' ? frenchTexts(sources) : readGum(sources.data, 'train').map(once);
  const examples = texts.map(({ text, weight }): WeightedExample => ({ ...reader.read(text), weight }));
  const tools = { gazetteer: loadGazetteer(), knowledge: loadWordKnowledge(language) };
  const prepared = prepareExamples(examples, tools);
  const { first, second } = trainNames(prepared, OPTIONS[language], report);
  const write = (name: string, model: typeof first): void =>
    writeFileSync(dataPath('models', language, name), encodeModel(model, model.weights, NAME_FEATURES));
  write('names-first.bin', first);
  write('names.bin', second);
  if (language === 'fr') {
    const network = trainNameNetwork(prepared, NETWORK, report);
    writeFileSync(dataPath('models', language, 'names-network.bin'), NAME_NETWORK_FILE.encode(network));
  }
  writeRecord(language, examples.length, evaluateNames(language, sources));
}

/** Writes names.json beside the models. */
export function writeRecord(
  language: Language,
  examples: number,
  scores: ReturnType<typeof evaluateNames>,
): void {
  const record = {
    ...RECORDS[language],
    examples,
    options: language === 'fr' ? { ...OPTIONS.fr, network: NETWORK } : OPTIONS.en,
    scores,
  };
  writeFileSync(dataPath('models', language, 'names.json'), `${JSON.stringify(record, null, 2)}\n`);
}

interface Weighted {
  readonly text: MarkedText;
  readonly weight: number;
}

const once = (text: MarkedText): Weighted => ({ text, weight: 1 });

/** WiNER of 2016 and 2017; where an article has been annotated anew, only the new annotation. */
function frenchTexts({ data, gold }: NameSources): Weighted[] {
  const annotated = readGold(join(gold, 'train'));
  const held = readGold(join(gold, 'dev'));
  const winerId = (id: string): string => id.replace(/^winer-/, '');
  const known = new Set([...annotated, ...held].map(({ id }) => winerId(id)));
  const winer = ['2016', '2017'].flatMap((year) => readWiner(data, year)).filter(({ id }) => !known.has(id));
  const unseen = annotated.filter(({ id }) => !winerId(id).startsWith('2018'));
  return [...winer.map(once), ...unseen.map((text) => ({ text, weight: GOLD_WEIGHT }))];
}
