/** CoNLL-U in and out. */
export { conlluPieces, toConllu } from './conllu-writer';
export { readConllu } from './conllu-reader';
