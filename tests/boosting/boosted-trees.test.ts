/** Boosted trees learn what no line separates, give the same bytes for the same data, and refuse damaged files. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoostedTrees, encodeTrees, loadTrees } from '../../src/boosting';
import { DataError } from '../../src/errors';
import { trainTrees } from '../../src/learn/boosting/train-trees';
import { Random } from '../../src/learn/random';

const SETTINGS = {
  trees: 60,
  leaves: 4,
  leastExamples: 5,
  ridge: 1,
  rate: 0.2,
  examples: 0.9,
  numbers: 1,
  seed: 7,
};

/** Yes where exactly one of two numbers is above a half; a third says nothing. */
function exclusive(count: number, seed: number): { values: number[]; yes: boolean }[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const values = [random.next(), random.next(), random.next()];
    return { values, yes: values[0] > 0.5 !== values[1] > 0.5 };
  });
}

function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-trees-')), 'trees.json');
  writeFileSync(file, content);
  return file;
}

describe('Boosted trees', () => {
  const names = ['first', 'second', 'noise'];
  const ensemble = trainTrees(exclusive(800, 1), names, SETTINGS);

  it('learn an exclusive or, which no linear model can', () => {
    const trees = new BoostedTrees(ensemble);
    const unseen = exclusive(500, 2);
    const right = unseen.filter(({ values, yes }) => trees.probability(values) > 0.5 === yes).length;
    assert.ok(right > 450, `${String(right)} of 500 right`);
  });

  it('are the same bytes for the same data and seed, and others for another seed', () => {
    const bytes = encodeTrees(ensemble);
    assert.equal(encodeTrees(trainTrees(exclusive(800, 1), names, SETTINGS)), bytes);
    assert.notEqual(encodeTrees(trainTrees(exclusive(800, 1), names, { ...SETTINGS, seed: 8 })), bytes);
  });

  it('say the same after a way through the file', () => {
    const read = loadTrees(fileWith(encodeTrees(ensemble)), names);
    const values = [0.2, 0.9, 0.4];
    assert.equal(read.probability(values), new BoostedTrees(ensemble).probability(values));
  });

  const broken: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    ['is cut short', encodeTrees(ensemble).slice(0, -40), names, /cannot be read as JSON/],
    ['was made for other numbers', encodeTrees(ensemble), ['first', 'second'], /other numbers/],
    [
      'leads a node back to itself',
      '{"numbers":["a"],"base":0,"trees":[{"number":[0],"threshold":[1],"low":[0],"high":[0]}]}',
      ['a'],
      /holds no trees/,
    ],
    ['is something else', '{"words":[]}', ['a'], /holds no trees/],
  ];
  for (const [what, content, numbers, message] of broken) {
    it(`refuse a file that ${what}`, () => {
      assert.throws(
        () => loadTrees(fileWith(content), numbers),
        (error) => error instanceof DataError && message.test(error.message),
      );
    });
  }
});
