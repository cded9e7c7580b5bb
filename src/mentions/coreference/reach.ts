/** Tells which entities far before a noun phrase can still be chosen for it. */
import type { NominalMarkable } from '../markable';
import { FUNCTIONS, MENTIONED, relationByNoun, TYPES, type Feature } from './features';
import type { CoreferenceWords } from './words';

/** From so many sentences on an entity is just far. */
export const FAR = 4;

/** Sums of weights are compared with this much to spare, as they depend on the order of the summands. */
const SLACK = 1e-6;

/** Which entities can be chosen besides those called by the noun: all, those with a name, or none. */
export type Open = 'all' | 'named' | 'none';

/** Bounds what the weights of descriptions can add up to. */
export class Reach {
  private readonly known = new Map<string, Open>();

  constructor(private readonly words: CoreferenceWords) {}

  /**
   * Which entities could outweigh "none" among those that were mentioned last at least `FAR` sentences before the noun
   * phrase, after which three others that fit were mentioned, and which were never called by its noun, nor by a name
   * with it.
   */
  openTo({ lemma, definiteness, modifiers }: NominalMarkable): Open {
    const relation = relationByNoun(this.words, lemma);
    const bare = modifiers.length === 0 ? 'bareNoun' : 'modified';
    const key = `${relation} ${definiteness} ${bare}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const reaches = (...named: readonly Feature[]): boolean =>
      this.most(relation, definiteness, bare, named) > this.weight('none') - SLACK;
    const unnamed = reaches(`${relation}&unnamed`);
    const open = unnamed ? 'all' : reaches('name', `${relation}&named`) ? 'named' : 'none';
    this.known.set(key, open);
    return open;
  }

  /** The greatest sum that the features of such an entity can have; see `descriptionFeatures`. */
  private most(relation: Feature, definiteness: Feature, bare: Feature, named: readonly Feature[]): number {
    const sum = (...features: readonly Feature[]): number =>
      features.reduce((all, feature) => all + this.weight(feature), 0);
    const greatest = (...sums: readonly number[]): number => Math.max(...sums);
    const each = (features: readonly Feature[]): number[] => features.map((feature) => sum(feature));
    return (
      sum('far', 'fourthOrMore', ...named, relation, definiteness, `${relation}&${definiteness}`) +
      sum(`${relation}&${bare}`, `${relation}&far`, `${definiteness}&${bare}`) +
      greatest(...TYPES.map((type) => sum(type, `${relation}&${type}`))) +
      greatest(...each(FUNCTIONS)) +
      greatest(...each(MENTIONED)) +
      greatest(0, sum('title')) +
      greatest(0, sum('genderAgrees')) +
      greatest(0, sum('numberAgrees')) +
      greatest(0, sum('countryAgrees'), sum('countryClash'))
    );
  }

  private weight(feature: Feature): number {
    return this.words.weights.description[feature] ?? 0;
  }
}
