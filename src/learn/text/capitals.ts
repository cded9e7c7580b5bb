/**
 * Puts headlines of treebanks in capitals, several in a row, and now and then a sentence without its point: treebanks
 * have few words in capitals, and among them a capital tells nothing of where a headline begins.
 */
import type { Random } from '../random';
import type { TreebankSentence } from '../treebanks';
import { upperCase } from './upper-case';

/** The chance that capitals begin at a headline, and that they end at the next. */
const BEGIN = 0.3;
const END = 0.3;
/** The share of sentences of at most `LONGEST` words in capitals. */
const SENTENCES = 0.05;
const LONGEST = 20;

const SIGNED = /[.!?…][»”"')\]]*$/;

/** The sentences in their order, some of them in capitals. */
export function withCapitals(sentences: readonly TreebankSentence[], random: Random): TreebankSentence[] {
  let capitals = false;
  return sentences.map((sentence) => {
    const text = sentence.text.trim();
    const isShort = text.split(' ').length <= LONGEST;
    if (SIGNED.test(text)) capitals = isShort && random.next() < SENTENCES;
    else capitals = random.next() < (capitals ? 1 - END : BEGIN);
    return capitals
      ? { ...sentence, text: upperCase(text.replace(/\s*\.$/, ''), random), tokens: [] }
      : sentence;
  });
}
