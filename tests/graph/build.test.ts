/** The graph of four invented articles: what is drawn, what it rests on, and that order does not matter. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildGraph, graphProblems, labelOfId, loadGraphResources, type Graph } from '../../src/graph';
import { OSLO, read } from '../resolve/fixture';

const resources = loadGraphResources();

function drawn(graph: Graph): string[] {
  const names = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties.name)]));
  return graph.relationships
    .filter(({ type }) => resources.schema.relationships.get(type)?.kind === 'shortcut')
    .map(({ from, type, to, properties }) =>
      [names.get(from), type, names.get(to), properties.date].filter((part) => part !== undefined).join(' '),
    )
    .sort();
}

describe('the graph', () => {
  let graph: Graph;
  before(async () => {
    graph = await buildGraph(OSLO, resources);
  });

  it('draws what happened and what did not, each under a name that says so', () => {
    const pairs = drawn(graph).map((line) => line.replace(/^(Arvid Dahl) MET (Inès Moreau)/, '$2 MET $1'));
    assert.deepEqual(pairs.sort(), [
      'Arvid Dahl DID_NOT_SIGN déclaration commune',
      'Arvid Dahl FAILED_TO_SIGN déclaration commune',
      'Arvid Dahl REFUSED_TO_SIGN déclaration commune',
      'Inès Moreau DID_NOT_SIGN déclaration commune',
      'Inès Moreau FAILED_TO_SIGN déclaration commune',
      'Inès Moreau MET Arvid Dahl 2031-03-04',
      'Inès Moreau MET Arvid Dahl 2031-09-19',
      'Inès Moreau WARNED Norvège 2031-03-04',
    ]);
  });

  it('says of a shortcut where, about what, and on what it rests', () => {
    const [met] = graph.relationships.filter(
      ({ type, properties }) => type === 'MET' && properties.articleCount === 3,
    );
    assert.equal(met.properties.place, 'Oslo');
    assert.equal(met.properties.evidenceCount, 3);
    const [warned] = graph.relationships.filter(({ type }) => type === 'WARNED');
    assert.equal(
      warned.properties.about,
      'ingérence possible de la Norvège dans les élections législatives françaises',
    );
    assert.equal(warned.properties.aboutEn, 'Norway may interfere in French parliamentary elections');
    const inner = graph.nodes.find(({ id }) => id === warned.properties.aboutEventId);
    assert.equal(inner?.properties.realis, 'hypothetical');
    const [refused] = graph.relationships.filter(({ type }) => type === 'REFUSED_TO_SIGN');
    assert.deepEqual(refused.properties.attributedTo, ['Arvid Dahl']);
    assert.match(String(refused.properties.sentence), /qui ne signera pas/);
  });

  it('labels events in both languages', () => {
    const labels = graph.nodes.flatMap(({ properties }) => properties.label ?? []);
    assert.ok(labels.includes('rencontre d’Inès Moreau et Arvid Dahl à Oslo'), labels.join('\n'));
    const english = graph.nodes.flatMap(({ properties }) => properties.labelEn ?? []);
    assert.ok(english.includes('Inès Moreau met Arvid Dahl in Oslo'), english.join('\n'));
    assert.ok(
      english.includes('Inès Moreau and Arvid Dahl did not sign joint statement'),
      english.join('\n'),
    );
  });

  it('obeys the schema', () => {
    assert.deepEqual([...graphProblems(graph, resources.schema)], []);
  });

  it('leads from every entity, event and shortcut to a sentence whose span slices back', () => {
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    const texts = new Map(OSLO.map(({ article }) => [article.id, article.text]));
    const sentenceOf = new Map(
      graph.relationships.filter(({ type }) => type === 'IN_SENTENCE').map(({ from, to }) => [from, to]),
    );
    const articleOf = new Map(
      graph.relationships.filter(({ type }) => type === 'IN_ARTICLE').map(({ from, to }) => [from, to]),
    );
    const supported = new Set<string>();
    for (const { type, from, to, properties } of graph.relationships) {
      if (type === 'REFERS_TO' || type === 'EVIDENCE_FOR') supported.add(to);
      for (const mention of (properties.evidence ?? []) as string[]) {
        assert.equal(labelOfId(mention), 'EventMention');
        assert.ok(nodes.has(mention), `${from} ${type} ${to}`);
      }
    }
    for (const { id, labels, properties } of graph.nodes) {
      if (labels[0] === 'Entity' || labels[0] === 'Event') assert.ok(supported.has(id), id);
      if (labels[0] !== 'Mention' && labels[0] !== 'EventMention') continue;
      const sentence = nodes.get(sentenceOf.get(id) ?? '');
      const article = nodes.get(articleOf.get(sentence?.id ?? '') ?? '');
      const text = texts.get(String(article?.properties.documentId)) ?? '';
      assert.equal(
        text.slice(Number(properties.start), Number(properties.end)),
        properties.text ?? properties.trigger,
      );
      assert.ok(Number(sentence?.properties.start) <= Number(properties.start), id);
      assert.ok(Number(sentence?.properties.end) >= Number(properties.end), id);
    }
  });

  it('is the same for any order of the articles', async () => {
    const all = fc.shuffledSubarray([...OSLO], { minLength: OSLO.length });
    await fc.assert(
      fc.asyncProperty(all, async (articles) => {
        assert.deepEqual(await buildGraph(articles, resources), graph);
      }),
      { numRuns: 24 },
    );
  });

  it('only grows when an article comes that tells of nothing known', async () => {
    const other = read({
      id: 'autre',
      publishedAt: '2033-01-01',
      sentences: ['[e1|Bo Ek] a {v1|rencontré} [e2|Ida Roth].'],
      entities: { e1: 'PERSON Bo Ek', e2: 'PERSON Ida Roth' },
      events: { v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2' } } },
    });
    const more = await buildGraph([...OSLO, other], resources);
    const ids = new Set(more.nodes.map(({ id }) => id));
    assert.ok(graph.nodes.every(({ id }) => ids.has(id)));
    assert.equal(more.nodes.length, graph.nodes.length + 8);
  });

  it('draws nobody from what is only thought of', async () => {
    const wish = read({
      id: 'voeu',
      sentences: ['[e1|Bo Ek] pourrait {v1|rencontrer} [e2|Ida Roth].'],
      entities: { e1: 'PERSON Bo Ek', e2: 'PERSON Ida Roth' },
      events: { v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2' }, realis: 'hypothetical' } },
    });
    const only = await buildGraph([wish], resources);
    assert.deepEqual(drawn(only), []);
    assert.ok(only.nodes.some(({ labels }) => labels.includes('Meet')));
  });

  it('draws agents of a positive signature together, of a negative one only with the document', async () => {
    const sign = (polarity: 'positive' | 'negative') =>
      read({
        id: polarity,
        sentences: ['[e1|Chili] et [e2|Pérou] : {v1|signer} [e3~un traité].'],
        entities: { e1: 'GPE Chili', e2: 'GPE Pérou', e3: 'DOC traité' },
        events: {
          v1: {
            type: 'SIGN',
            roles: { agent: 'e1,e2', document: 'e3' },
            polarity,
            negationKind: polarity === 'negative' ? 'syntactic' : 'none',
          },
        },
      });
    const types = async (polarity: 'positive' | 'negative') =>
      drawn(await buildGraph([sign(polarity)], resources))
        .map((line) => line.split(' ')[1])
        .sort();
    assert.deepEqual(await types('positive'), ['SIGNED', 'SIGNED', 'SIGNED_WITH']);
    assert.deepEqual(await types('negative'), ['DID_NOT_SIGN', 'DID_NOT_SIGN']);
  });

  it('draws parties together whom one report names together, not an envoy with the other state', async () => {
    const report = read({
      id: 'oslo',
      sentences: [
        '[e1|Chili] et [e2|Pérou] se {v1|rencontrent} : leur {v2|entrevue} réunit [e3|Bo Ek] et [e4|Ida Roth].',
      ],
      entities: { e1: 'GPE Chili', e2: 'GPE Pérou', e3: 'PERSON Bo Ek', e4: 'PERSON Ida Roth' },
      events: {
        v1: { type: 'MEET', roles: { agent: 'e1,e2' } },
        v2: { type: 'MEET', roles: { agent: 'e3', recipient: 'e4' }, sameAs: 'v1' },
      },
    });
    const both = await buildGraph([report], resources);
    assert.equal(both.nodes.filter(({ labels }) => labels.includes('Meet')).length, 1);
    const pairs = drawn(both).map((line) => line.split(' MET ').sort().join(' and '));
    assert.deepEqual(pairs.sort(), ['Bo Ek and Ida Roth', 'Chili and Pérou']);
  });
});
