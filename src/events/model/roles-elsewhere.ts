/** How likely an entity has a role in the other events of the article. */
import { groupBy } from '../../group-by';
import type { Filler } from '../draft';
import type { RoleOption, SeedOptions } from '../roles/role-options';

/** From here on an entity is taken to have a role. */
const LIKELY = 0.4;

interface Told {
  readonly event: SeedOptions;
  readonly option: RoleOption;
}

/** All entities with a role in some event, by both. */
export class RolesElsewhere {
  /** The likeliest first. */
  private readonly all: ReadonlyMap<string, readonly Told[]>;
  private readonly ofType: ReadonlyMap<string, readonly Told[]>;
  private readonly likely: ReadonlyMap<string, number>;

  constructor(events: readonly SeedOptions[]) {
    const told = events
      .flatMap((event) => event.options.map((option): Told => ({ event, option })))
      .filter(({ option }) => option.candidate.kind === 'entity')
      .sort((a, b) => b.option.weighed - a.option.weighed);
    this.all = groupBy(told, ({ option }) => roleKey(option));
    this.ofType = groupBy(told, typeKey);
    this.likely = new Map([...this.all].map(([key, each]) => [key, each.filter(isLikely).length]));
  }

  /** The greatest probability in another event of the type, in any other event, and in how many places it is likely. */
  numbers(event: SeedOptions, option: RoleOption): readonly [number, number, number] {
    const key = roleKey(option);
    const most = (told: readonly Told[] = []): number =>
      told.find((each) => each.event !== event)?.option.weighed ?? 0;
    const own = event.options.filter(
      (each) => isLikely({ option: each }) && each.candidate.kind === 'entity' && roleKey(each) === key,
    );
    return [
      most(this.ofType.get(typeKey({ event, option }))),
      most(this.all.get(key)),
      (this.likely.get(key) ?? 0) - own.length,
    ];
  }
}

function isLikely({ option }: Pick<Told, 'option'>): boolean {
  return option.weighed > LIKELY;
}

function typeKey({ event, option }: Told): string {
  return `${event.seed.type.id} ${roleKey(option)}`;
}

function roleKey({ candidate, role }: RoleOption): string {
  return fillerKey(candidate.filler) + role.name;
}

/** Names a filler within its article. */
export function fillerKey(filler: Filler): string {
  if (filler.kind === 'entity') return `${filler.id} `;
  return filler.kind === 'event' ? `event ${filler.seed.word.start} ` : `span ${filler.start} `;
}
