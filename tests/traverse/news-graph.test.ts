/** Walking the graph: names in any spelling, steps with their evidence, errors that help. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NameError, UsageError } from '../../src/errors';
import { buildGraph, loadGraphResources } from '../../src/graph';
import { writeFolder } from '../../src/stores/folder';
import { loadTraversalSchema, NewsGraph, open } from '../../src/traverse';
import { OSLO, read } from '../resolve/fixture';

const NAMESAKES = [
  read({
    id: 'familles',
    publishedAt: '2031-06-01',
    sentences: [
      '[e1|Anna Keller] et [e2|Paul Keller] {v1|soutiennent} [e3|Inès Moreau], dit [e4|Sénat italien].',
    ],
    entities: {
      e1: 'PERSON Anna Keller',
      e2: 'PERSON Paul Keller',
      e3: 'PERSON Inès Moreau',
      e4: 'ORG Sénat italien = Italian Senate',
    },
    events: { v1: { type: 'SUPPORT', roles: { agent: 'e1,e2', recipient: 'e3' } } },
  }),
];

describe('the traversal', () => {
  let graph: NewsGraph;
  let folder: string;
  before(async () => {
    const articles = [...OSLO, ...NAMESAKES];
    folder = mkdtempSync(join(tmpdir(), 'traverse-'));
    await writeFolder(folder, {
      articles,
      graph: await buildGraph(articles, loadGraphResources()),
      pipeline: 'p',
    });
    graph = await open(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const NAMES: readonly (readonly [asked: string, found: string])[] = [
    ['Inès Moreau', 'Inès Moreau'],
    ['ines moreau', 'Inès Moreau'],
    ['MOREAU', 'Inès Moreau'],
    ['Dahl', 'Arvid Dahl'],
    ['Norvège', 'Norvège'],
    ['norway', 'Norvège'],
    ['joint statement', 'déclaration commune'],
    ['déclaration', 'déclaration commune'],
    ['Keller Anna', 'Anna Keller'],
  ];
  for (const [asked, found] of NAMES) {
    it(`finds ${found} by "${asked}"`, () => assert.equal(graph.entity(asked).name, found));
  }

  it('walks from who to whom, with the event and the sentences behind it', () => {
    const facts = graph.person('Moreau').met();
    assert.deepEqual(
      facts.map(({ type, other, data }) => [type, other.name, data.date, data.place]),
      [
        ['MET', 'Arvid Dahl', '2031-03-04', 'Oslo'],
        ['MET', 'Arvid Dahl', '2031-09-19', 'Lyon'],
      ],
    );
    const [first] = facts;
    assert.equal(first.event.data.articleCount, 3);
    const evidence = first.evidence();
    assert.deepEqual(evidence.map(({ article }) => article.documentId).sort(), [
      'analyse',
      'depeche',
      'wire',
    ]);
    for (const { article, sentence, start, end, text } of evidence) {
      const source = OSLO.find((read) => read.article.id === article.documentId)?.article.text ?? '';
      assert.equal(source.slice(start, end), text);
      assert.equal(source.slice(sentence.start, sentence.end), sentence.text);
    }
  });

  it('counts a meeting from either side, a warning from one', () => {
    assert.equal(graph.person('Dahl').met().length, 2);
    assert.equal(graph.person('Moreau').warned()[0].to.name, 'Norvège');
    assert.deepEqual(graph.place('Norvège').warned(), []);
    assert.deepEqual(
      graph
        .place('Norvège')
        .facts()
        .map(({ type, other }) => [type, other.name]),
      [['WARNED', 'Inès Moreau']],
    );
  });

  it('tells what was not done, and how', () => {
    const names = graph
      .person('Dahl')
      .didNot('SIGN')
      .map(({ type }) => type);
    assert.deepEqual(names.sort(), ['DID_NOT_SIGN', 'FAILED_TO_SIGN', 'REFUSED_TO_SIGN']);
    const [failed] = graph.person('Dahl').didNot('SIGN', 'failure');
    assert.equal(failed.to.label, 'Document');
    assert.deepEqual(graph.person('Dahl').signed(), []);
    const [refused] = graph.person('Dahl').facts('REFUSED_TO_SIGN');
    assert.equal(refused.evidence()[0].attributedTo?.name, 'Arvid Dahl');
  });

  it('filters events', () => {
    const labels = (filter: Parameters<NewsGraph['events']>[0]) =>
      graph.events(filter).map(({ label }) => label);
    assert.equal(labels({ type: 'MEET' }).length, 2);
    assert.deepEqual(labels({ type: 'MEET', to: '2031-03' }), [
      'rencontre d’Inès Moreau et Arvid Dahl à Oslo',
    ]);
    assert.deepEqual(labels({ type: 'MEET', from: '2031-04' }), [
      'rencontre d’Inès Moreau avec Arvid Dahl à Lyon',
    ]);
    assert.equal(labels({ participant: 'Dahl', polarity: 'negative' }).length, 1);
    assert.equal(labels({ realis: 'hypothetical' }).length, 1);
    assert.deepEqual(graph.person('Dahl').events({ type: 'MEET' }).length, 2);
  });

  it('follows roles to events', () => {
    const [warning] = graph.events({ type: 'WARN' });
    const [theme] = warning.roles('THEME');
    assert.ok('event' in theme);
    assert.equal(theme.event.data.type, 'INTERFERE');
    assert.deepEqual(
      warning
        .participants()
        .map(({ name }) => name)
        .sort(),
      ['Inès Moreau', 'Norvège'],
    );
  });

  it('shows where an entity is mentioned and why it is taken for it', () => {
    const mentions = graph.person('Dahl').evidence();
    assert.equal(mentions.length, graph.person('Dahl').data.mentionCount);
    assert.ok(mentions.every(({ method, score }) => method !== '' && score > 0));
  });

  const ERRORS: readonly (readonly [what: string, call: (graph: NewsGraph) => unknown, error: RegExp])[] = [
    [
      'an unknown name, with near ones',
      (g) => g.person('Morau'),
      /No person .* "Morau".*Did you mean "Inès Moreau"/,
    ],
    ['a name of another label', (g) => g.place('Moreau'), /No place .* "Moreau"/],
    ['a name that two bear', (g) => g.person('Keller'), /"Keller" may be Anna Keller .*Paul Keller/],
    ['an unknown event type', (g) => g.person('Dahl').did('MET'), /no event type MET.*MEET/],
    ['a date that is none', (g) => g.events({ from: 'yesterday' }), /"yesterday" is no date/],
    ['an id of no event', (g) => g.event('Event:0'), /no event .*Event:0/],
    ['an empty name', (g) => g.entity(''), /No thing/],
  ];
  for (const [what, call, message] of ERRORS) {
    it(`explains ${what}`, () => {
      assert.throws(
        () => call(graph),
        (error) => {
          assert.ok(error instanceof NameError || error instanceof UsageError, String(error));
          assert.match(error.toLine(), message);
          return true;
        },
      );
    });
  }

  it('finds by id, lists by label, and gives the plain graph', () => {
    const moreau = graph.person('Moreau');
    assert.equal(graph.entity(moreau.id).name, moreau.name);
    assert.deepEqual(
      graph
        .entities('Person')
        .map(({ name }) => name)
        .sort(),
      ['Anna Keller', 'Arvid Dahl', 'Inès Moreau', 'Paul Keller'],
    );
    assert.deepEqual(graph.findEntities('nobody'), []);
    assert.equal(graph.findEntities('Keller').length, 2);
    assert.ok(graph.graphology.hasNode(moreau.id));
    assert.equal(graph.graphology.type, 'directed');
  });

  it('is empty over an empty graph', () => {
    const empty = new NewsGraph([], [], loadTraversalSchema());
    assert.deepEqual(empty.events(), []);
    assert.throws(() => empty.entity('x'), NameError);
  });
});
