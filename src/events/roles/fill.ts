/** Fills the roles of a sentence's events by rule, what is said and what happens inside it included. */
import type { Cues, Frame, TriggerLexicon } from '../../ontology';
import type { WordClasses } from '../../word-classes';
import type { EventSeed, RoleFiller } from '../draft';
import { isVerb } from '../view/grammar';
import { contentOf } from './content';
import type { Fillers } from './fillers';
import { type RuleContext, rolesByRule } from './rules';

/** What filling roles needs of the article and the language. */
export interface RoleTools {
  readonly text: string;
  readonly fillers: Fillers;
  readonly cues: Cues;
  readonly lexicon: TriggerLexicon;
  readonly classes: WordClasses;
}

/** The frame of the lexicon's entry, or the type's usual one for a trigger that no entry lists. */
export function frameOf(seed: EventSeed, lexicon: TriggerLexicon): Frame {
  return seed.match?.trigger.frame ?? lexicon.frame(seed.type.id, isVerb(seed.word) ? 'verb' : 'noun');
}

/** The roles of each event of a sentence, in the order of the events. */
export function fillByRule(
  seeds: readonly EventSeed[],
  tools: RoleTools,
): ReadonlyMap<EventSeed, readonly RoleFiller[]> {
  const context: RuleContext = { ...tools, seedsAt: seedsByWord(seeds) };
  return new Map(
    seeds.map((seed) => {
      const roles = rolesByRule(seed, frameOf(seed, tools.lexicon), context);
      return [seed, seed.type.id === 'STATE' ? withContent(seed, roles, tools.text) : roles];
    }),
  );
}

export function seedsByWord(seeds: readonly EventSeed[]): ReadonlyMap<number, readonly EventSeed[]> {
  const map = new Map<number, EventSeed[]>();
  for (const seed of seeds) map.set(seed.word.index, [...(map.get(seed.word.index) ?? []), seed]);
  return map;
}

/** A clause or quotation that is reported goes before a noun that the frame found as content. */
export function withContent(
  seed: EventSeed,
  roles: readonly RoleFiller[],
  text: string,
): readonly RoleFiller[] {
  const content = contentOf(seed, text);
  if (content === undefined) return roles;
  const others = roles.filter(({ role }) => role !== 'content');
  return [...others, { role: 'content', filler: { kind: 'span', ...content } }];
}
