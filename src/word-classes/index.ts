/** Classes of words that are used alike, from coarse to fine. Several stages take them as evidence. */
export { branchOf, CLASS_BITS, WordClasses } from './word-classes';
export {
  decodeWordClasses,
  encodeWordClasses,
  loadWordClasses,
  NO_CLASSES,
  wordClassesOf,
} from './word-classes-file';
