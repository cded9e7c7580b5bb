/** The undocumented contract of wink-nlp that src/text rests on; it fails loudly if a new version moves it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import winkNLP, { type Model } from 'wink-nlp';
import english from 'wink-eng-lite-web-model';
import { createFrenchModel } from '../../src/text/french-model';

type Parts = Record<string, unknown>;

const model = (): Parts => createFrenchModel('( +|\\n+)|(\\d+ \\d+|\\p{L}+|\\S)') as Parts;
const wink = (parts: Parts = model()): ReturnType<typeof winkNLP> => winkNLP(parts as unknown as Model, []);

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as Parts;
  return version as string;
}

describe("wink-nlp's contract", () => {
  it('is known for these versions only', () => {
    assert.equal(versionOf('wink-nlp'), '2.4.0');
    assert.equal(versionOf('wink-eng-lite-web-model'), '1.8.1');
  });

  it('loads a model whose parts are there but empty', () => {
    assert.deepEqual(wink().readDoc('un mot').tokens().out(), ['un', 'mot']);
  });

  for (const part of ['core', 'featureFn', 'sbd', 'ner', 'negation', 'sa', 'pos', 'metaCER']) {
    it(`asks for ${part}, whatever the pipe`, () => {
      const parts = model();
      delete parts[part];
      assert.throws(() => wink(parts));
    });
  }

  it('takes the captured groups of the splitter as tokens, spaces inside them too', () => {
    assert.deepEqual(wink().readDoc('en 1 500 « mots »').tokens().out(), ['en', '1 500', '«', 'mots', '»']);
  });

  it('gives line breaks as tokens and long runs of spaces as none', () => {
    assert.deepEqual(
      wink()
        .readDoc(`a\nb${' '.repeat(70_000)}c`)
        .tokens()
        .out(),
      ['a', '\n', 'b', 'c'],
    );
  });

  it('keeps forms that are names of object properties', () => {
    const forms = ['constructor', 'toString', 'hasOwnProperty'];
    assert.deepEqual(wink().readDoc(forms.join(' ')).tokens().out(), forms);
  });

  it('takes a no-break space inside a token for spacing, so the text must be plain', () => {
    assert.deepEqual(wink().readDoc('1\u00a0500 mots').tokens().out().includes('1\u00a0500'), false);
  });

  it('does not share what it has seen between two models', () => {
    const [first, second] = [wink(), wink()];
    first.readDoc('nouveau');
    assert.deepEqual(second.readDoc('nouveau mot').tokens().out(), ['nouveau', 'mot']);
  });

  it('cuts English contractions into slices of the text', () => {
    const forms = winkNLP(english, []).readDoc("I don't, he can't, we cannot").tokens().out();
    assert.deepEqual(forms, ['I', 'do', "n't", ',', 'he', 'ca', "n't", ',', 'we', 'can', 'not']);
  });
});
