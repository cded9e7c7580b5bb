/** Links between mentions of one event: chains as they are annotated and as they are found. */
import assert from 'node:assert/strict';
import type { ExtractedEvent } from '../../../../src/events/types';
import { IndexedAnnotation } from '../../../../src/learn/evaluate/events/annotation';
import { compare } from '../../../../src/learn/evaluate/events/compare';
import { countAll, figuresOf, LINKS } from '../../../../src/learn/evaluate/events/figures';

/** Events as `id`, `id=first` or `id:TYPE`; the number in the id is where the trigger stands. */
function annotation(events: string): IndexedAnnotation {
  return new IndexedAnnotation({
    entities: [],
    events: events.split(' ').map((each): ExtractedEvent => {
      const [, id, type, first] = /^(\w+)(?::(\w+))?(?:=(\w+))?$/.exec(each) as RegExpExecArray;
      const start = 10 * Number(id.slice(1));
      return {
        id,
        type: type ?? 'ATTACK',
        trigger: { start, end: start + 5 },
        polarity: 'positive',
        negationKind: 'none',
        realis: 'actual',
        arguments: [],
        ...(first === undefined ? {} : { sameAs: first }),
      };
    }),
  });
}

/** What is annotated, what is found, and the links: right, spurious, missed. */
const TABLE: readonly (readonly [what: string, gold: string, system: string, figures: string])[] = [
  ['nothing to join', 'v1 v2', 'v1 v2', '0 0 0'],
  ['the annotated link', 'v1 v2=v1', 'v1 v2=v1', '1 0 0'],
  ['a link that is missed', 'v1 v2=v1', 'v1 v2', '0 0 1'],
  ['two events taken for one', 'v1 v2', 'v1 v2=v1', '0 1 0'],
  ['the same chain, drawn otherwise', 'v1 v2=v1 v3=v1', 'v1 v2=v1 v3=v2', '2 0 0'],
  ['one chain found as two', 'v1 v2=v1 v3=v1 v4=v1', 'v1 v2=v1 v3 v4=v3', '2 0 1'],
  ['two chains found as one', 'v1 v2=v1 v3 v4=v3', 'v1 v2=v1 v3=v1 v4=v1', '2 1 0'],
  ['a mention that is found by nobody else', 'v1 v2=v1', 'v2 v9=v2', '0 1 1'],
  ['the first mention overlooked, the others joined', 'v1 v2=v1 v3=v1', 'v2 v3=v2', '1 0 1'],
  ['a mention of another type', 'v1 v2=v1', 'v1 v2:CASUALTY', '0 0 1'],
  ['a first mention that is not there', 'v1 v2=v1', 'v1 v2=v7', '0 0 1'],
];

describe('links between mentions of one event', () => {
  for (const [what, gold, system, expected] of TABLE) {
    it(`${what}: ${gold} found as ${system}`, () => {
      const counts = countAll([compare(annotation(gold), annotation(system))]);
      const { right, spurious, missed } = figuresOf(counts[LINKS]);
      assert.equal(`${right} ${spurious} ${missed}`, expected);
    });
  }

  it('counts one type alone', () => {
    const both = [compare(annotation('v1 v2=v1 v3:MEET v4:MEET=v3'), annotation('v1 v2=v1 v3:MEET v4:MEET'))];
    assert.deepEqual(countAll(both, 'MEET')[LINKS], { right: 0, system: 0, gold: 1 });
    assert.deepEqual(countAll(both, 'ATTACK')[LINKS], { right: 1, system: 1, gold: 1 });
  });
});
