/**
 * Linear models over hashed features, the machine under every learned stage. A stage writes the features
 * of one decision to a `FeatureBuffer`, a `LinearModel` gives every label its score. Models are trained
 * with `src/learn/perceptron/` and shipped in the format of `file-format.ts`.
 *
 * What is called for every feature (`mix`, the sinks) is imported from its own file: with so many names this module's
 * exports are a dictionary, where V8 looks each one up anew and puts no function in line.
 */
export { FeatureBuffer } from './feature-buffer';
export { type FeatureSink, allPlacesIn, NOWHERE, OWN_PLACE, type PlacedSinks, PLACES } from './feature-sink';
export { FeatureTable } from './feature-table';
export { decodeModel, encodeModel, loadJoinedModel, loadModel } from './file-format';
export { avalanche, hashBytes, hashJoined, hashString, mix } from './hash';
export { type JoinedModel, joinModels, type PackedModel } from './joined-model';
export { LoadedOnce } from './loaded-once';
export { PlacedRows } from './placed-rows';
export { readBytes } from './read-bytes';
export { RowCache } from './row-cache';
export { templateSeeds } from './templates';
export { best, LinearModel, MAX_LABELS, type ModelHead } from './linear-model';
export { addUnpacked, MOST_SUMMANDS, packedWidth } from './packed-sums';
export type { PackedWeights } from './weight-table';
