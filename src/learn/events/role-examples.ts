/** Makes training examples for roles: each event and candidate with its role, or none. */
import type { EventSeed, RoleFiller } from '../../events/draft';
import { Features } from '../../events/model/features';
import type { Sight } from '../../events/model/sight';
import { roleFeatures, seedView } from '../../events/model/role-features';
import { candidatesFor, type RoleCandidate } from '../../events/roles/candidates';
import { fillByRule, type RoleTools } from '../../events/roles/fill';
import type { Argument, Extraction } from '../../events/types';
import type { SentenceView } from '../../events/view/article-view';
import { Tree, wordsOf } from '../../mentions/tree';
import type { EntityKey } from './entity-key';
import type { Example } from './logistic';

/** An example with what it is about. */
export interface RoleExample extends Example {
  readonly seed: EventSeed;
  readonly candidate: RoleCandidate;
}

/** What links the seeds of an article to its gold events, and its entities to the annotators'. */
export interface GoldKey extends EntityKey {
  readonly gold: Extraction;
  readonly eventOf: ReadonlyMap<EventSeed, Extraction['events'][number]>;
}

/** The examples of one article's events. */
export function roleExamples(
  views: readonly SentenceView[],
  seeds: readonly EventSeed[],
  key: GoldKey,
  labels: readonly string[],
  tools: RoleTools & { readonly sight: Sight },
): readonly RoleExample[] {
  const features = new Features(tools.sight);
  const examples: RoleExample[] = [];
  views.forEach((view, i) => {
    const own = seeds.filter(({ sentence }) => sentence === view);
    const byRule = fillByRule(own, tools);
    const previous = views[i - 1];
    for (const seed of own) {
      const candidates = candidatesFor(seed, {
        ...tools,
        seeds: own,
        ...(previous === undefined ? {} : { previous }),
      });
      const shared = seedView(seed, byRule.get(seed) as readonly RoleFiller[], candidates, tools.classes);
      for (const candidate of candidates) {
        roleFeatures(shared, candidate, features);
        const { values, count } = features.buffer;
        const label = Math.max(0, labels.indexOf(goldRole(seed, candidate, key) ?? ''));
        examples.push({ seed, candidate, label, features: values.slice(0, count) });
      }
    }
  });
  return examples;
}

/** The role that the annotators gave to the candidate in the seed's event. */
export function goldRole(seed: EventSeed, candidate: RoleCandidate, key: GoldKey): string | undefined {
  const event = key.eventOf.get(seed);
  return event?.arguments.find((argument) => isSame(argument, candidate, key))?.role;
}

function isSame(argument: Argument, { filler, head, view }: RoleCandidate, key: GoldKey): boolean {
  if (filler.kind === 'entity') {
    // The mention counts, not what ours was taken for: a wrong antecedent must not teach a wrong role.
    const here = key.headedBy(head);
    return (
      'entity' in argument && (here.length > 0 ? here : key.entityOf(filler.id)).includes(argument.entity)
    );
  }
  if (filler.kind === 'event')
    return 'event' in argument && key.eventOf.get(filler.seed)?.id === argument.event;
  if (!('start' in argument) || head.start < argument.start || head.end > argument.end) return false;
  const words = wordsOf(view.tree.sentence, argument);
  return (
    words !== undefined && new Tree(view.tree.sentence).headOf(words.from, words.to).index === head.index
  );
}
