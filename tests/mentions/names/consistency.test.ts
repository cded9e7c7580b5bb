/** An article agrees with itself: what most places of a form say holds for all of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Form } from '../../../src/mentions/names/forms';
import { makeConsistent, type WeighedSpan } from '../../../src/mentions/names/consistency';
import type { DocumentView, SentenceView } from '../../../src/mentions/names/document-view';
import type { Word } from '../../../src/syntax/types';

/** A document of the given sentences, words parted by blanks. */
function documentOf(sentences: readonly string[]): DocumentView {
  return {
    text: sentences.join('\n'),
    lowerCased: new Set(),
    capitalised: new Set(),
    evidence: new Map(),
    hasClasses: false,
    sentences: sentences.map((sentence) => {
      const words = sentence.split(' ').map((text, index) => ({ text, index }) as Word);
      const forms = words.map(({ text }) => ({ isCapital: /^\p{Lu}/u.test(text) }) as Form);
      return {
        words,
        forms,
        known: new Int32Array(words.length),
        knownClasses: new Int32Array(words.length),
      } as unknown as SentenceView;
    }),
  };
}

/** "0 John Bolton PERSON 5": sentence, words, kind, margin. */
type Given = readonly [sentence: number, name: string, kind: WeighedSpan['kind'], margin: number];

function run(sentences: readonly string[], given: readonly Given[]): string[] {
  const document = documentOf(sentences);
  const spans = sentences.map((_, s): WeighedSpan[] =>
    given
      .filter(([sentence]) => sentence === s)
      .map(([, name, kind, margin]) => {
        const before = sentences[s].slice(0, sentences[s].indexOf(name)).split(' ').length - 1;
        return { from: before, to: before + name.split(' ').length, kind, margin };
      }),
  );
  return makeConsistent(document, spans).flatMap((list, s) =>
    list.map(
      ({ from, to, kind }) =>
        `${s} ${kind} ${document.sentences[s].words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' ')}`,
    ),
  );
}

describe('consistency of an article', () => {
  it('names a form everywhere that is a name in most places', () =>
    assert.deepEqual(
      run(
        ['Neymar quitte Barcelone .', 'Hier Neymar a signé .', 'Pour Neymar tout change .'],
        [
          [0, 'Neymar', 'PERSON', 4],
          [0, 'Barcelone', 'PLACE', 4],
          [1, 'Neymar', 'PERSON', 4],
        ],
      ),
      ['0 PERSON Neymar', '0 PLACE Barcelone', '1 PERSON Neymar', '2 PERSON Neymar'],
    ));

  it('drops a form that is a name in few places', () =>
    assert.deepEqual(run(['Pour lui .', 'Pour elle .', 'Pour nous .'], [[0, 'Pour', 'PERSON', 1]]), []));

  it('gives a form the type of the clearest places', () =>
    assert.deepEqual(
      run(
        ['Disney achète Fox .', 'Disney a perdu .'],
        [
          [0, 'Disney', 'ORG', 9],
          [1, 'Disney', 'PERSON', 2],
        ],
      ),
      ['0 ORG Disney', '1 ORG Disney'],
    ));

  it('does not touch a form inside a longer name', () =>
    assert.deepEqual(
      run(
        ['Paris Match a paru .', 'Paris dort .'],
        [
          [0, 'Paris Match', 'ORG', 5],
          [1, 'Paris', 'PLACE', 5],
        ],
      ),
      ['0 ORG Paris Match', '1 PLACE Paris'],
    ));

  it('knows a person again by the last word of the full name, but not by the first', () =>
    assert.deepEqual(
      run(['John Bolton parle .', 'Bolton parle .', 'John parle .'], [[0, 'John Bolton', 'PERSON', 5]]),
      ['0 PERSON John Bolton', '1 PERSON Bolton'],
    ));

  it('leaves names that begin in lower case where they are', () =>
    assert.deepEqual(run(["l'armée syrienne avance ."], [[0, "l'armée syrienne", 'ORG', 5]]), [
      "0 ORG l'armée syrienne",
    ]));
});
