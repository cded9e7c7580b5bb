/** Trains the name tagger of a language and writes its model. */
import { writeFileSync } from 'node:fs';
import { dataPath } from '../../data-path';
import { type Gazetteer, loadGazetteer } from '../../gazetteer';
import { encodeModel, FeatureBuffer } from '../../linear';
import { viewDocument } from '../../mentions/names/document-view';
import { fillFeatures, NAME_FEATURES } from '../../mentions/names/features';
import { FormTable } from '../../mentions/names/forms';
import { encodeSpans } from '../../mentions/names/labels';
import { loadWordClasses } from '../../mentions/names/word-lists';
import { loadSyntax } from '../../syntax';
import { createTextReader } from '../../text';
import { ExampleReader, type NameExample } from './examples';
import { type Instance, trainSequenceModel, type TrainingOptions } from './sequence-trainer';
import { readWiner } from './winer';

/** Found best on May to December 2017, trained on what is older. */
const OPTIONS: TrainingOptions = {
  rounds: 6,
  seed: 1,
  dropout: 0.5,
  margin: 5,
  pruning: { minUpdates: 2, clip: 0.0005, minWeight: 1 },
};

/**
 * @param dataFolder holds ner/winer-fr
 * @param leftOut ids of documents that are kept for evaluation
 */
export function trainFrenchNames(dataFolder: string, leftOut: ReadonlySet<string>): void {
  const gazetteer = loadGazetteer();
  const reader = new ExampleReader('fr', createTextReader(), loadSyntax('fr'));
  const texts = ['2016', '2017'].flatMap((year) => readWiner(dataFolder, year));
  const examples = texts.filter(({ id }) => !leftOut.has(id)).map((text) => reader.read(text));
  const forms = new FormTable(gazetteer.index, loadWordClasses('fr'));
  const model = trainSequenceModel(
    examples.flatMap((example) => instancesOf(example, forms, gazetteer)),
    { ...OPTIONS, onRound: (round, wrong) => console.log(`names, round ${round}: ${wrong} sentences wrong`) },
  );
  writeFileSync(dataPath('models', 'fr', 'names.bin'), encodeModel(model, model.weights, NAME_FEATURES));
}

function instancesOf(example: NameExample, forms: FormTable, gazetteer: Gazetteer): Instance[] {
  const buffer = new FeatureBuffer();
  const document = viewDocument(example.article, forms, gazetteer.index);
  return document.sentences.map(({ words }, s) => ({
    features: words.map((_, i) => {
      fillFeatures(buffer, document, s, i);
      return buffer.values.slice(0, buffer.count);
    }),
    labels: encodeSpans(example.names[s] ?? [], words.length),
  }));
}
