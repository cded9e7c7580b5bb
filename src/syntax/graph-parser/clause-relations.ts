/**
 * What has a copula is a clause, and its relation one of a clause: in "alors que la rédaction est en grève, …" the strike is
 * judged by itself and likeliest an oblique. No tree of the French treebanks has a phrase with a copula, of 1,079 articles
 * of Wikinews 130 do.
 */
import type { Tree } from '../parser/parser';
import type { Likelihood } from './single-relations';

const PHRASES: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
]);
const CLAUSES: ReadonlySet<string> = new Set([
  'csubj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'conj',
]);

export class ClauseRelations {
  private readonly copula: number;
  private readonly isPhrase: readonly boolean[];
  private readonly clauses: readonly number[];

  constructor(names: readonly string[]) {
    this.copula = names.indexOf('cop');
    this.isPhrase = names.map((name) => PHRASES.has(name));
    this.clauses = [...names.keys()].filter((relation) => CLAUSES.has(names[relation] ?? ''));
  }

  /** Gives what has a copula the likeliest relation of a clause. */
  enforce({ heads, relations }: Tree, likelihood: Pick<Likelihood, 'relations'>): void {
    heads.forEach((word, child) => {
      if (word < 0 || relations[child] !== this.copula || !this.isPhrase[relations[word]]) return;
      const scores = likelihood.relations(word, heads[word]);
      relations[word] = this.clauses.reduce((best, other) => (scores[other] > scores[best] ? other : best));
    });
  }
}
