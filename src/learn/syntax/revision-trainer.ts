/** Trains the second look at French trees, measures the trees that it leaves, and writes it with its card. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dataPath } from '../../data-path';
import { decodeLexicon, encodeLexicon } from '../../lexicon';
import { encodeModel, type LinearModel } from '../../linear';
import { REVISION_FEATURES } from '../../syntax/revision/revision-features';
import { wordClassesOf } from '../../word-classes';
import { USUAL_PRUNING } from '../perceptron/quantise';
import { CORPORA, readCorpora } from './corpora';
import { readLefff } from './lefff';
import { relationsOf } from './parser-examples';
import { readSilver, vote } from './silver';
import { writeSyntaxCard } from './syntax-trainer';
import { GLOBAL, LOCAL, parserExamples, SILVER, TrainingBase, type WordEffort } from './train-syntax';
import { type RevisionTraining, trainRevision } from './train-revision';

export const REVISION_FILE = 'revision.bin';

/** Tags of models that have not seen the sentence, a shorter training than that of the ones that ship. */
export const REVISION_WORDS: WordEffort = { folds: 3, wordEpochs: 5, wordSeeds: [17], wordMinWeight: 8 };

/** Weights are pruned more than the parser’s: the file has 1 MB; on held-out sentences the trees are as good as with twice that. */
export const REVISION: RevisionTraining = {
  folds: 3,
  parser: {
    seeds: [23],
    local: { ...LOCAL, epochs: 3, silverShare: 0.25 },
    global: { ...GLOBAL, epochs: 1, silverShare: 0.15 },
    pruning: { ...USUAL_PRUNING, minWeight: 10 },
  },
  learning: { epochs: 8, dropout: 0.5, margin: 20 },
  seeds: [31, 37],
  pruning: { ...USUAL_PRUNING, minWeight: 15 },
};

/** @param dataFolder where the treebanks lie, as `corpora.ts` names them */
export function runRevisionTrainer(dataFolder: string): void {
  const report = (step: string): void => console.log(`revision-fr: ${step}`);
  const gold = readCorpora(CORPORA.fr.train, 'fr', dataFolder);
  const sentences = [...gold, ...vote(readSilver(dataFolder), SILVER)];
  const source = readLefff();
  const lexicon = decodeLexicon(encodeLexicon(source), 'lexicon.bin');
  const base = new TrainingBase(REVISION_WORDS, gold, source, lexicon, wordClassesOf('fr'));
  const relations = relationsOf(sentences);
  const examples = parserExamples(base, sentences, relations, report);
  writeRevision(trainRevision(examples, relations, REVISION, report), dataPath('models', 'fr'));
  writeSyntaxCard('fr', dataFolder, 'npm run train -- --only revision-fr', [REVISION_FILE]);
}

export function writeRevision(model: LinearModel, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${REVISION_FILE}`, encodeModel(model, model.weights, REVISION_FEATURES));
}
