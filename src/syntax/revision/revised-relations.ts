/** Which relations the second look opens again, by the numbers that a model gives them. */

/** Words of these relations hardly ever hang wrongly: looking again costs time and gains nothing. */
const CLOSED: ReadonlySet<string> = new Set([
  'root', 'punct', 'det', 'case', 'mark', 'cc', 'nummod', 'aux', 'aux:pass', 'cop', 'expl',
]); // prettier-ignore

/** Relations of prepositions and conjunctions before a word. */
const MARKERS: ReadonlySet<string> = new Set(['case', 'mark']);

export class RevisedRelations {
  readonly root: number;
  readonly markers: readonly number[];
  private readonly closed: readonly boolean[];

  constructor(names: readonly string[]) {
    this.root = names.indexOf('root');
    this.markers = [...names.keys()].filter((number) => MARKERS.has(names[number]));
    this.closed = names.map((name) => CLOSED.has(name));
  }

  isOpen(relation: number): boolean {
    return !this.closed[relation];
  }
}
