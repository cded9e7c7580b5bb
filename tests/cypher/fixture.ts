/** Three invented articles in which something of nearly every kind is said, for the questions' answers. */
import { buildGraph, loadGraphResources, type Graph } from '../../src/graph';
import type { ReadArticle } from '../../src/events/types';
import { read, type ArticleNote } from '../resolve/fixture';

function from(source: string, note: ArticleNote): ReadArticle {
  const { article, ...rest } = read(note);
  return { ...rest, article: { ...article, source } };
}

export const BERGEN: readonly ReadArticle[] = [
  from('Le Phare', {
    id: 'phare-1',
    publishedAt: '2031-05-02',
    sentences: [
      '[e1|Inès Moreau] a {v1|rencontré} [e2|Arvid Dahl] jeudi à [e3|Bergen].',
      "[e1|Mme Moreau] {v2|accuse} la [e4|Norvège] d'{v3|ingérence} dans [e5|les élections municipales].",
      '[e2|M. Dahl] {v4|nie} toute {v5|ingérence} de la [e4|Norvège].',
      '[e1|Inès Moreau] {v6|exige} de la [e4|Norvège] [e6~un rapport].',
      "[e2|Arvid Dahl] a {v7|promis} [e6~ce rapport] à [e1=l'intéressée].",
      '[e1|Inès Moreau] doit {v8|se rendre} à [e7|Oslo] le 9 mai.',
      'La [e8|France] {v9|menace} la [e4|Norvège].',
      '[e9|Le Parti vert] {v10|soutient} [e1|Inès Moreau].',
    ],
    entities: {
      e1: 'PERSON Inès Moreau',
      e2: 'PERSON Arvid Dahl',
      e3: 'GPE Bergen = Bergen',
      e4: 'GPE Norvège = Norway',
      e5: 'EVENT élections municipales = municipal elections',
      e6: 'DOC rapport = report',
      e7: 'GPE Oslo = Oslo',
      e8: 'GPE France = France',
      e9: 'ORG Parti vert = Green Party',
    },
    events: {
      v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2', place: 'e3' }, date: '2031-05-01' },
      v2: { type: 'ACCUSE', roles: { agent: 'e1', recipient: 'e4', theme: 'v3' } },
      v3: { type: 'INTERFERE', roles: { agent: 'e4', theme: 'e5' }, realis: 'hypothetical', source: 'e1' },
      v4: { type: 'DENY', roles: { agent: 'e2', theme: 'v5' } },
      v5: { type: 'INTERFERE', roles: { agent: 'e4' }, realis: 'hypothetical', source: 'e2' },
      v6: { type: 'DEMAND', roles: { agent: 'e1', recipient: 'e4', theme: 'e6' } },
      v7: { type: 'COMMIT', roles: { agent: 'e2', recipient: 'e1', theme: 'e6' } },
      v8: { type: 'VISIT', roles: { agent: 'e1', destination: 'e7' }, realis: 'future', date: '2031-05-09' },
      v9: { type: 'THREATEN', roles: { agent: 'e8', recipient: 'e4' } },
      v10: { type: 'SUPPORT', roles: { agent: 'e9', recipient: 'e1' } },
    },
  }),
  from('Fjord Post', {
    id: 'fjord-1',
    language: 'en',
    publishedAt: '2031-05-03',
    sentences: [
      '[e4|Inès Moreau] {v1|met} [e1|Arvid Dahl] in [e5|Bergen] on Thursday.',
      '[e1|Arvid Dahl] then {v2|travelled} from [e5|Bergen] to [e3|Oslo].',
      'There he {v3|met} [e2|Kari Lund] on Friday.',
      '[e2|Kari Lund] {v4|criticised} [e4|Inès Moreau].',
      '[e6|Norway] has not {v5|sanctioned} [e7|France], [e1|Mr Dahl] said.',
      '[e2|Kari Lund] will not {v6|meet} [e4|Inès Moreau].',
    ],
    entities: {
      e1: 'PERSON Arvid Dahl',
      e2: 'PERSON Kari Lund',
      e3: 'GPE Oslo',
      e4: 'PERSON Inès Moreau',
      e5: 'GPE Bergen',
      e6: 'GPE Norway',
      e7: 'GPE France',
    },
    events: {
      v1: { type: 'MEET', roles: { agent: 'e4', recipient: 'e1', place: 'e5' }, date: '2031-05-01' },
      v2: { type: 'VISIT', roles: { agent: 'e1', origin: 'e5', destination: 'e3' } },
      v3: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2', place: 'e3' }, date: '2031-05-02' },
      v4: { type: 'CRITICIZE', roles: { agent: 'e2', recipient: 'e4' } },
      v5: {
        type: 'SANCTION',
        roles: { agent: 'e6', recipient: 'e7' },
        polarity: 'negative',
        negationKind: 'syntactic',
        source: 'e1',
      },
      v6: {
        type: 'MEET',
        roles: { agent: 'e2', recipient: 'e4' },
        polarity: 'negative',
        negationKind: 'syntactic',
        realis: 'future',
      },
    },
  }),
  from('Le Phare', {
    id: 'phare-2',
    publishedAt: '2031-05-06',
    sentences: [
      'La [e1|Norvège] a {v1|sanctionné} la [e2|France].',
      '[e3|Kari Lund] dément avoir {v2|attaqué} [e4|le Parti vert].',
    ],
    entities: {
      e1: 'GPE Norvège = Norway',
      e2: 'GPE France = France',
      e3: 'PERSON Kari Lund',
      e4: 'ORG Parti vert = Green Party',
    },
    events: {
      v1: { type: 'SANCTION', roles: { agent: 'e1', recipient: 'e2' } },
      v2: {
        type: 'ATTACK',
        roles: { agent: 'e3', recipient: 'e4' },
        polarity: 'negative',
        negationKind: 'denial',
        source: 'e3',
      },
    },
  }),
];

/** The graph of these articles, in the shipped schema. */
export function bergenGraph(): Promise<Graph> {
  return buildGraph(BERGEN, loadGraphResources());
}
