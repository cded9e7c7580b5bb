/**
 * What other programs reach on the same files with the same scorers (eval_dep.py, eval_ner.py): spaCy 3.8
 * fr_core_news_md and CoreNLP 4.5.10, measured once with predicted tags on surface tokens. Figures that were
 * not measured are left out.
 */
import type { ScoreRow } from './score-table';

/** A test set by the name of its file; rows are added to the table of that set. */
type Peers = Readonly<Record<string, readonly ScoreRow[]>>;

export const SYNTAX_PEERS: Peers = {
  'fr_sequoia-ud-test': [
    { name: '  spaCy 3.8 md', values: { UPOS: 97.5, UAS: 90.4, LAS: 85.6 } },
    { name: '  CoreNLP 4.5.10', values: { UPOS: 95.2, UAS: 87.0, LAS: 81.1 } },
  ],
  'fr_gsd-ud-test': [
    { name: '  spaCy 3.8 md', values: { UPOS: 94.3, UAS: 85.3, LAS: 78.4 } },
    { name: '  CoreNLP 4.5.10', values: { UPOS: 95.9, UAS: 86.9, LAS: 81.4 } },
  ],
};

export const RAW_PEERS: Peers = {
  'fr_sequoia-ud-test': [
    { name: '  spaCy 3.8 md', values: { tokens: 98.7, sentences: 83.3, LAS: 83.7 } },
    { name: '  CoreNLP 4.5.10', values: { tokens: 99.3, sentences: 71.0, LAS: 78.9 } },
  ],
  'fr_gsd-ud-test': [
    { name: '  spaCy 3.8 md', values: { tokens: 98.9, sentences: 84.3, LAS: 77.1 } },
    { name: '  CoreNLP 4.5.10', values: { tokens: 99.3, sentences: 90.6, LAS: 80.5 } },
  ],
};

/** F1 by type on WiNER's texts of January to May 2018. */
export const NAME_PEERS: readonly ScoreRow[] = [
  { name: '  spaCy 3.8 md', values: { PERSON: 80.5, LOCATION: 73.2, ORGANIZATION: 69.8, micro: 73.8 } },
  { name: '  CoreNLP 4.5.10', values: { PERSON: 77.6, LOCATION: 72.2, ORGANIZATION: 62.5, micro: 71.0 } },
];
