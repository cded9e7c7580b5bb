/** The schema's check finds what does not belong in a graph. */
import assert from 'node:assert/strict';
import { graphProblems, loadGraphSchema, type GraphNode, type GraphRelationship } from '../../src/graph';

const schema = loadGraphSchema();

const person: GraphNode = {
  id: 'Entity:1',
  labels: ['Entity', 'Person'],
  properties: { id: 'Entity:1', type: 'PERSON', name: 'A', aliases: [], mentionCount: 1, articleCount: 1 },
};
const mention: GraphNode = {
  id: 'Mention:a:0-1',
  labels: ['Mention'],
  properties: { id: 'Mention:a:0-1', start: 0, end: 1, text: 'A', form: 'name' },
};
const refers: GraphRelationship = {
  id: 'REFERS_TO:1',
  type: 'REFERS_TO',
  from: mention.id,
  to: person.id,
  properties: { method: 'name', score: 0.9 },
};

type Change = { readonly node?: Partial<GraphNode>; readonly relationship?: Partial<GraphRelationship> };

const TABLE: readonly (readonly [what: string, change: Change, problem: RegExp])[] = [
  ['an unknown label', { node: { labels: ['Thing'] } }, /unknown base label Thing/],
  ['a finer label of another kind', { node: { labels: ['Entity', 'Meet'] } }, /cannot bear the labels Meet/],
  ['no finer label', { node: { labels: ['Entity'] } }, /cannot bear the labels \(none\)/],
  ['an unknown property', { node: { properties: { ...person.properties, age: 3 } } }, /unknown property age/],
  [
    'a key that every object has',
    { node: { properties: { ...person.properties, constructor: 'x' } } },
    /unknown property constructor/,
  ],
  [
    'a count that is none',
    { node: { properties: { ...person.properties, mentionCount: 1.5 } } },
    /mentionCount is no integer/,
  ],
  [
    'a property of another type',
    { node: { properties: { ...person.properties, aliases: 'B' } } },
    /aliases is no strings/,
  ],
  ['a missing property', { node: { properties: { id: person.id } } }, /property name is missing/],
  ['an unknown type', { relationship: { type: 'RELATES_TO' } }, /unknown type RELATES_TO/],
  ['an end in the void', { relationship: { to: 'Entity:2' } }, /no node has the id Entity:2/],
  ['an end of another label', { relationship: { to: mention.id } }, /cannot have a Mention at its to/],
];

describe('the check of a graph', () => {
  it('finds nothing in a sound one', () => {
    assert.deepEqual([...graphProblems({ nodes: [person, mention], relationships: [refers] }, schema)], []);
  });
  for (const [what, { node = {}, relationship = {} }, problem] of TABLE) {
    it(`finds ${what}`, () => {
      const graph = {
        nodes: [{ ...person, ...node }, mention],
        relationships: [{ ...refers, ...relationship }],
      };
      const problems = [...graphProblems(graph, schema)].map(({ what: said }) => said);
      assert.ok(
        problems.some((said) => problem.test(said)),
        problems.join('; '),
      );
    });
  }
  it('finds two of one id', () => {
    const problems = [...graphProblems({ nodes: [person, person], relationships: [] }, schema)];
    assert.deepEqual(problems, [{ id: person.id, what: 'two nodes have this id' }]);
  });
});
