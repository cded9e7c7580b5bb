/** What can fill a role at a word: entities by their mentions, events by their triggers. */
import type { Gazetteer } from '../../gazetteer';
import type { Entity } from '../../mentions/types';
import type { Word } from '../../syntax/types';
import type { SentenceView, Standing } from '../view/article-view';
import { conjuncts } from '../view/grammar';

/** Where a name stands beside the noun that heads the phrase: "le conseiller John Bolton". */
const NAME_RELATIONS = new Set(['appos', 'flat', 'nmod', 'dep', 'compound']);

/** Finds the entities at words; knows which country a demonym speaks of. */
export class Fillers {
  private readonly byCountry = new Map<string, Entity>();

  constructor(
    entities: readonly Entity[],
    private readonly gazetteer: Gazetteer,
  ) {
    for (const entity of entities) {
      if (entity.type !== 'GPE') continue;
      const country = gazetteer.country(entity.name);
      if (country !== undefined && !this.byCountry.has(country.code))
        this.byCountry.set(country.code, entity);
    }
  }

  /**
   * The entities that the phrase headed by the word stands for: one, several for "les deux hommes" or for "les
   * présidents Donald Trump et Vladimir Poutine", or none.
   */
  at(view: SentenceView, word: Word): readonly Standing[] {
    const headed = view.headedBy(word);
    const named = headed.some(({ mention }) => mention.form === 'name');
    const names = named ? [] : namesBeside(view, word);
    // "les présidents …" are those named; in "russe Vladimir Poutine" the adjective heads by mistake.
    const several = word.feats['Number'] === 'Plur' || word.upos === 'ADJ';
    const persons = names.some(({ entity }) => entity.type === 'PERSON');
    const other = persons && !headed.some(({ entity }) => entity.type === 'PERSON');
    if (names.length > 0 && (headed.length === 0 || several || other)) return names;
    if (headed.length > 0) return sameSpan(headed);
    return sameSpan(
      view.covering(word).filter(({ mention }) => mention.form === 'name' || mention.to - mention.from < 4),
    );
  }

  /** Names inside one hyphenated token, "Trump-Poutine", or at a word. */
  inside(view: SentenceView, word: Word): readonly Standing[] {
    const inner = view.standings.filter(
      ({ mention }) => mention.start >= word.start && mention.end <= word.end,
    );
    return inner.length > 0 ? inner : this.at(view, word);
  }

  /** A town or region by its name; not a state, nor a government. */
  isTown({ entity, mention }: Standing): boolean {
    const named = entity.type === 'GPE' && mention.form === 'name';
    return named && this.gazetteer.country(entity.name) === undefined;
  }

  /** The country of a demonym, where the article has it as an entity: "russe" → Russie. */
  ofDemonym(word: Word): Entity | undefined {
    const countries = this.gazetteer.demonym(word.text);
    const found = countries
      .map(({ code }) => this.byCountry.get(code))
      .filter((entity) => entity !== undefined);
    return found.length === 1 ? found[0] : undefined;
  }
}

/** Names in apposition to a noun, those coordinated with them included. */
function namesBeside(view: SentenceView, word: Word): readonly Standing[] {
  const { tree } = view;
  return tree
    .children(word)
    .filter((child) => NAME_RELATIONS.has(child.deprel) && tree.children(child, 'case').length === 0)
    .flatMap((child) => conjuncts(tree, child))
    .flatMap((each) => view.headedBy(each).filter(({ mention }) => mention.form === 'name'));
}

/** The mentions of the first one's span: a group's mention stands in the list of each member. */
function sameSpan(standings: readonly Standing[]): readonly Standing[] {
  const first = standings[0]?.mention;
  if (first === undefined) return [];
  return standings.filter(({ mention }) => mention.start === first.start && mention.end === first.end);
}
