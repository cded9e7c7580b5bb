/** Who is whom, and who says so, in short English texts with hand-made trees. */
import assert from 'node:assert/strict';
import { treeArticle } from '../fixture';
import { mention, mentionsOf, type Names } from '../reader';

const NAMES: Names = {
  'John Bolton': 'PERSON',
  Bolton: 'PERSON',
  Russia: 'GPE',
  Moscow: 'GPE',
  Geneva: 'GPE',
  'Theresa May': 'PERSON',
};

const MET = `
John John PROPN 3 nsubj
Bolton Bolton PROPN 1 flat
met meet VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
Theresa Theresa PROPN 3 obj
May May PROPN 4 flat
in in ADP 7 case
Geneva Geneva PROPN 3 obl
. . PUNCT 3 punct
`;

const TABLE: readonly [name: string, trees: string, entity: string, ...expected: string[]][] = [
  [
    'a surname behind a title',
    `${MET}
Mr. Mr. PROPN 3 nsubj
Bolton Bolton PROPN 1 flat
left leave VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
. . PUNCT 3 punct`,
    'John Bolton',
    'John Bolton',
    'Bolton',
  ],
  [
    'she is the woman',
    `${MET}
She she PRON 2 nsubj Gender=Fem|Number=Sing|Person=3|PronType=Prs
left leave VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
. . PUNCT 2 punct`,
    'Theresa May',
    'Theresa May',
    'She',
  ],
  [
    'it is no person',
    `${MET}
It it PRON 2 nsubj Number=Sing|Person=3|PronType=Prs
failed fail VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
. . PUNCT 2 punct`,
    'John Bolton',
    'John Bolton',
  ],
  [
    'a capital that acts',
    `
Russia Russia PROPN 2 nsubj
refused refuse VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
. . PUNCT 2 punct

Moscow Moscow PROPN 2 nsubj
protested protest VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
. . PUNCT 2 punct`,
    'Russia',
    'Russia',
    'Moscow',
  ],
  [
    'I in a quotation',
    `
“ “ PUNCT 3 punct
I I PRON 3 nsubj Number=Sing|Person=1|PronType=Prs
left leave VERB 6 ccomp Mood=Ind|Tense=Past|VerbForm=Fin
, , PUNCT 3 punct
” ” PUNCT 3 punct
said say VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
John John PROPN 6 nsubj
Bolton Bolton PROPN 7 flat
. . PUNCT 6 punct`,
    'John Bolton',
    'I',
    'John Bolton',
  ],
];

describe('English coreference', () => {
  for (const [name, trees, entity, ...expected] of TABLE) {
    it(name, () => assert.deepEqual(mentionsOf(mention(treeArticle(trees, 'en'), NAMES))[entity], expected));
  }
});
