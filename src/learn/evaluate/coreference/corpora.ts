/** The corpora with chains, by language, below the data folder; the annotated articles lie beside it. */
import { join } from 'node:path';
import type { Language } from '../../../article/types';
import type { ChainedCorpus } from './chains';
import { readDemocrat } from './corpora/democrat';
import { readGoldChains } from './corpora/gold';
import { readGumChains } from './corpora/gum';
import { readPopcornChains } from './corpora/popcorn';

const GOLD_NOTE =
  'Noun phrases and pronouns are annotated where they fill a role of an annotated event, so that found mentions beyond them count as spurious.';

export function chainedCorpora(language: Language, data: string): ChainedCorpus[] {
  const gold = (part: string): ChainedCorpus => ({
    name: `gold/${part}`,
    note: GOLD_NOTE,
    texts: () =>
      readGoldChains(join(data, '..', 'gold', part), (error) => {
        console.error(error.toLine());
      }),
  });
  if (language === 'en') {
    return [
      {
        name: 'GUM dev',
        note: 'Every noun phrase is annotated, with its relative clauses; discontinuous ones are left out.',
        texts: () => readGumChains(join(data, 'treebanks', 'en', 'GUM', 'dev')),
      },
    ];
  }
  return [
    {
      name: 'POPCORN',
      note: 'Nearly every noun phrase is annotated, things and events among them, without its determiner.',
      bare: true,
      texts: () => readPopcornChains(join(data, 'relations', 'popcorn', 'train.json')),
    },
    {
      name: 'Democrat dev',
      note: 'Every noun phrase is annotated, with its relative clauses; two fifths of the words are one short story.',
      texts: () => readDemocrat(join(data, 'coreference', 'democrat', 'dem1921_sg.dev.conll')),
    },
    gold('train'),
    gold('dev'),
  ];
}
