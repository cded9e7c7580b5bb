/** CoNLL-U in and out. */
export { toConllu } from './conllu-writer';
export { readConllu } from './conllu-reader';
