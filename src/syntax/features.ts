/** UD features, under the name by which this stage knows them. */
export { type Features, readFeatures, writeFeatures } from '../lexicon';
