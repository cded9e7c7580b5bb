/** Labels of events for people: "rencontre de John Bolton avec Nikolaï Patrouchev à Genève", "John Bolton met …". */
import type { ShortcutPair, Shortcuts } from '../ontology/shortcuts';
import type { ResolvedEntity, ResolvedEvent } from '../resolve';
import type { EventLabelForms } from './event-label-forms';
import { enumerate, frenchList, frenchPhrase, type FrenchName } from './french';
import type { EventView } from './view';

export interface EventLabels {
  readonly label: string;
  readonly labelEn: string;
}

/** Longer lists are cut: "A, B, C et 9 autres". */
const MOST_NAMES = 4;
/** Longer quotations are cut, in code units. */
const LONGEST_TEXT = 80;

const PLACE: ReadonlySet<string> = new Set(['GPE', 'LOC']);

/** `viewOf` gives the view of an event that fills another one's role. */
export class EventLabeller {
  constructor(
    private readonly forms: EventLabelForms,
    private readonly shortcuts: Shortcuts,
    private readonly viewOf: (event: ResolvedEvent) => EventView,
  ) {}

  labels(view: EventView): EventLabels {
    return { label: this.frenchNominal(view, true), labelEn: this.englishClause(view) };
  }

  /** "mise en garde de John Bolton à la Russie sur ingérence …"; an event inside names no third one. */
  private frenchNominal(view: EventView, outermost: boolean): string {
    const form = this.forms[view.event.type]?.fr ?? { noun: view.event.type, roles: {}, article: 'le' };
    const parts = [frenchNoun(form, view)];
    for (const [role, preposition] of [...Object.entries(form.roles), ['place', 'place'] as const]) {
      const names = (view.entities.get(role) ?? []).map(({ entity }) => frenchName(entity));
      const inner = outermost ? (view.events.get(role) ?? []) : [];
      const events = inner.map(({ event }) => this.frenchEvent(event));
      const all = cut([...names, ...events], (count) => ({ name: `${count} autres` }));
      if (all.length > 0) parts.push(frenchList(preposition, all));
    }
    const [content] = view.texts.get('content') ?? [];
    if (content !== undefined && outermost) parts.push(`: « ${shortened(content)} »`);
    return parts.join(' ');
  }

  private frenchEvent(event: ResolvedEvent): FrenchName {
    const name = this.frenchNominal(this.viewOf(event), false);
    const determiner = this.forms[event.type]?.fr.article;
    // "le refus de signature", but "pas de signature" takes no article.
    return event.polarity === 'negative' || determiner === undefined ? { name } : { name, determiner };
  }

  private englishNominal(view: EventView, outermost: boolean): string {
    const form = this.forms[view.event.type]?.en ?? { noun: view.event.type, roles: {} };
    const parts = [englishNoun(form.noun, view)];
    for (const [role, preposition] of [...Object.entries(form.roles), ['place', 'in'] as const]) {
      const phrase = this.englishFillers(view, role, outermost);
      if (phrase !== '') parts.push(`${preposition} ${phrase}`);
    }
    return parts.join(' ');
  }

  /** With a verb where somebody does something to somebody: "United States did not sign joint statement". */
  private englishClause(view: EventView): string {
    const { type } = view.event;
    for (const pair of this.shortcuts.groups(type).flat()) {
      const verb = this.englishVerb(view, pair);
      const sides = verb === undefined ? undefined : this.englishSides(view, pair);
      if (verb === undefined || sides === undefined) continue;
      const parts = [sides.subject, verb, sides.object];
      const used = new Set('parties' in pair ? pair.parties : [pair.from, pair.to]);
      const rest = this.forms[type]?.en.roles ?? {};
      for (const [role, preposition] of [...Object.entries(rest), ['place', 'in'] as const]) {
        const phrase = used.has(role) ? '' : this.englishFillers(view, role, true);
        if (phrase !== '') parts.push(`${preposition} ${phrase}`);
      }
      const [content] = used.has('content') ? [] : (view.texts.get('content') ?? []);
      if (content !== undefined) parts.push(`: ${quoted(content)}`);
      return parts.join(' ').replace(' : ', ': ');
    }
    return this.englishNominal(view, true);
  }

  /** "met", "will meet", "refused to sign"; "may meet" where it is only thought of. */
  private englishVerb(view: EventView, pair: ShortcutPair): string | undefined {
    const { type, polarity } = view.event;
    const forms = this.shortcuts.forms(type, pair);
    if (forms === undefined) return undefined;
    const words = (name: string) => name.toLowerCase().replaceAll('_', ' ');
    if (view.realis === 'hypothetical')
      return words(`MAY_${polarity === 'negative' ? 'NOT_' : ''}${forms.base}`);
    if (view.realis === 'generic') return words(`${polarity === 'negative' ? 'NOT_' : ''}${forms.gerund}`);
    const name = this.shortcuts.name(
      type,
      { polarity, realis: view.realis, negationKind: labelKind(view) },
      'writer',
      pair,
    );
    return name === undefined ? undefined : words(name);
  }

  private englishSides(
    view: EventView,
    pair: ShortcutPair,
  ): { readonly subject: string; readonly object: string } | undefined {
    if ('parties' in pair) {
      const [agents, others] = pair.parties.map((role) =>
        (view.entities.get(role) ?? []).map(({ entity }) => englishName(entity)),
      );
      const [first, ...rest] = agents;
      const object = [...rest, ...others];
      if (first === undefined || object.length === 0) return undefined;
      return {
        subject: first,
        object: enumerate(
          cut(object, (count) => `${count} others`),
          'and',
        ),
      };
    }
    const subject = enumerate(
      cut(
        (view.entities.get(pair.from) ?? []).map(({ entity }) => englishName(entity)),
        (n) => `${n} others`,
      ),
      'and',
    );
    const targets = (view.entities.get(pair.to) ?? []).filter(
      ({ entity }) => pair.toTypes === undefined || pair.toTypes.includes(entity.type),
    );
    const fits = targets.length > 0 || (pair.toTypes === undefined && !view.entities.has(pair.to));
    const object = fits ? this.englishFillers(view, pair.to, true, true) : '';
    return subject === '' || object === '' ? undefined : { subject, object };
  }

  /** Names of a role's entities, labels of its events; what is said there only where `quote` asks for it. */
  private englishFillers(view: EventView, role: string, outermost: boolean, quote = false): string {
    const names = (view.entities.get(role) ?? []).map(({ entity }) => englishName(entity));
    const inner = outermost ? (view.events.get(role) ?? []) : [];
    const events = inner.map(({ event }) => this.englishNominal(this.viewOf(event), false));
    const all = [...names, ...events];
    if (all.length === 0 && quote) all.push(...(view.texts.get(role) ?? []).slice(0, 1).map(quoted));
    return enumerate(
      cut(all, (count) => `${count} others`),
      'and',
    );
  }
}

/** Where mentions say it differently, the plain negation, which holds for all of them. */
function labelKind(view: EventView): EventView['negationKind'] {
  return view.event.mentions.every(({ negationKind }) => negationKind === view.negationKind)
    ? view.negationKind
    : 'syntactic';
}

const FRENCH_NEGATION = {
  none: 'pas de',
  syntactic: 'pas de',
  refusal: 'refus de',
  failure: 'échec de',
  avoidance: 'évitement de',
  cancellation: 'annulation de',
  denial: 'démenti de',
} as const;
const ENGLISH_NEGATION = {
  none: 'no',
  syntactic: 'no',
  refusal: 'refused',
  failure: 'failed',
  avoidance: 'avoided',
  cancellation: 'cancelled',
  denial: 'denied',
} as const;

function frenchNoun({ noun, article }: EventLabelForms[string]['fr'], view: EventView): string {
  const whole =
    view.event.polarity === 'positive'
      ? noun
      : `${FRENCH_NEGATION[labelKind(view)].replace(/de$/, '')}${frenchPhrase('de', { name: noun })}`;
  if (view.realis === 'future') return `${whole} à venir`;
  if (view.realis !== 'hypothetical') return whole;
  return `${whole} possible${article === 'les' ? 's' : ''}`;
}

function englishNoun(noun: string, view: EventView): string {
  const whole = view.event.polarity === 'positive' ? noun : `${ENGLISH_NEGATION[labelKind(view)]} ${noun}`;
  if (view.realis === 'future') return `planned ${whole}`;
  return view.realis === 'hypothetical' ? `possible ${whole}` : whole;
}

function frenchName({ name, determiner, type }: ResolvedEntity): FrenchName {
  return {
    name,
    ...(determiner === undefined ? {} : { determiner }),
    ...(PLACE.has(type) ? { region: true } : {}),
  };
}

const englishName = ({ name, nameEn }: ResolvedEntity): string => nameEn ?? name;

const quoted = (text: string): string => `“${shortened(text)}”`;

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).replace(/\s\S*$/, '')} …`;
}

function cut<T>(items: readonly T[], others: (count: number) => T): readonly T[] {
  return items.length <= MOST_NAMES
    ? items
    : [...items.slice(0, MOST_NAMES - 1), others(items.length - MOST_NAMES + 1)];
}
