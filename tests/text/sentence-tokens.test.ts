/** Tokens kept as offsets come back as they were. */
import assert from 'node:assert/strict';
import { StoredSentence, TokenStore } from '../../src/text/sentence-tokens';

describe('StoredSentence', () => {
  const words = Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 'communications 😀' : 'œuvre'));
  const text = words.join(' ');
  const store = new TokenStore(text);
  let at = 0;
  for (const word of words) {
    store.add(at, at + word.length);
    at += word.length + 1;
  }

  it('gives its tokens with offsets and text, as often as it is asked', () => {
    const sentence = new StoredSentence(1, store, 3, 400);
    assert.equal(store.count, 400);
    assert.equal(text.slice(sentence.start, sentence.end), words.slice(3).join(' '));
    for (const tokens of [sentence.tokens, sentence.tokens]) {
      assert.deepEqual(tokens.map((token) => token.text), words.slice(3)); // prettier-ignore
      for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
    }
  });

  it('is written as JSON with its tokens', () => {
    const sentence = new StoredSentence(0, store, 0, 1);
    const token = { start: 0, end: words[0].length, text: words[0] };
    const written: unknown = JSON.parse(JSON.stringify(sentence));
    assert.deepEqual(written, { index: 0, start: 0, end: token.end, tokens: [token] });
  });
});
