/** Trains the network that gives a second opinion on French trees, measures the trees, and writes it with its card. */
import { writeFileSync } from 'node:fs';
import { dataPath } from '../../data-path';
import { decodeLexicon, encodeLexicon } from '../../lexicon';
import { GRAPH_FILE } from '../../syntax/graph-parser/graph-model-file';
import { loadHighRanks } from '../../syntax/high-ranks';
import { wordClassesOf } from '../../word-classes';
import { Random } from '../random';
import { CORPORA, readCorpora } from '../syntax/corpora';
import { readLefff } from '../syntax/lefff';
import { relationsOf } from '../syntax/parser-examples';
import { readSilver, vote } from '../syntax/silver';
import { writeSyntaxCard } from '../syntax/syntax-trainer';
import { parserExamples, SILVER, TrainingBase, type WordEffort } from '../syntax/train-syntax';
import { packNetwork } from './pack';
import { type GraphTraining, trainGraphParser } from './train-graph-parser';

const MODEL = 'graph-parser.bin';

/** Tags of models that have not seen the sentence, a shorter training than that of the ones that ship. */
const WORDS: WordEffort = { folds: 3, wordEpochs: 5, wordSeeds: [17], wordMinWeight: 8 };

const TRAINING: GraphTraining = {
  epochs: 12,
  rate: 0.002,
  batch: 600,
  silverShare: 0.5,
  dropout: { units: 0.25, words: 0.1 },
  sizes: {
    widths: { wordClass: 64, lemma: 24, suffix: 16, bundle: 16, tag: 8 },
    memory: 96,
    arcs: 96,
    labels: 96,
  },
};
const SEED = 41;

/** A head that is not known takes nothing from the others: sentences help with half of theirs. */
const AGREEMENT = 0.5;

/** @param dataFolder where the treebanks lie, as `corpora.ts` names them */
export function runGraphTrainer(dataFolder: string): void {
  const report = (step: string): void => console.log(`graph-parser-fr: ${step}`);
  const gold = readCorpora(CORPORA.fr.train, 'fr', dataFolder);
  const sentences = [...gold, ...vote(readSilver(dataFolder), SILVER)];
  const source = readLefff();
  const lexicon = decodeLexicon(encodeLexicon(source), 'lexicon.bin');
  const base = new TrainingBase(WORDS, gold, source, lexicon, wordClassesOf('fr'), loadHighRanks('fr'));
  const relations = relationsOf(sentences);
  const examples = parserExamples(base, sentences, relations, report, AGREEMENT);
  const { network, inventory } = trainGraphParser(examples, relations, TRAINING, new Random(SEED), report);
  writeFileSync(dataPath('models', 'fr', MODEL), GRAPH_FILE.encode(packNetwork(network, inventory)));
  writeSyntaxCard('fr', dataFolder, 'npm run train -- --only graph-parser-fr', [MODEL]);
}
