/** Writes articles with their extraction as marked text, so that a test shows what was read where. */
import type { Language } from '../../src/article/types';
import type { ExtractedEvent, ExtractedMention, ReadArticle } from '../../src/events/types';
import type { EntityType } from '../../src/mentions/types';

/** `type name`, and the English name after ` = `: `PERSON Inès Moreau`, `GPE Lisbonne = Lisbon`. */
export type EntityNote = `${EntityType} ${string}`;

export interface EventNote {
  readonly type: string;
  /** Role → entities (`e1`), events (`v1`) or texts (`"…"`), several parted by commas. */
  readonly roles: Readonly<Record<string, string>>;
  readonly polarity?: ExtractedEvent['polarity'];
  readonly negationKind?: ExtractedEvent['negationKind'];
  readonly realis?: ExtractedEvent['realis'];
  readonly date?: string;
  readonly source?: string;
  readonly sameAs?: string;
}

export interface ArticleNote {
  readonly id: string;
  readonly language?: Language;
  readonly publishedAt?: string;
  /** One sentence each. Mentions: `[e1|name]`, `[e1~nominal]`, `[e1=pronoun]`; triggers: `{v1|word}`. */
  readonly sentences: readonly string[];
  readonly entities: Readonly<Record<string, EntityNote>>;
  readonly events?: Readonly<Record<string, EventNote>>;
}

const MARK = /\[([\w,]+)([|~=])([^\]]+)\]|\{(\w+)\|([^}]+)\}/g;
const FORMS = { '|': 'name', '~': 'nominal', '=': 'pronoun' } as const;

export function read(note: ArticleNote): ReadArticle {
  const mentions = new Map<string, ExtractedMention[]>();
  const triggers = new Map<string, { start: number; end: number }>();
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  for (const marked of note.sentences) {
    const start = text.length;
    let from = 0;
    for (const match of marked.matchAll(MARK)) {
      text += marked.slice(from, match.index);
      const [whole, ids, mark, surface, event, trigger] = match;
      const span = { start: text.length, end: text.length + (surface ?? trigger).length };
      if (event === undefined) {
        const form = FORMS[mark as keyof typeof FORMS];
        for (const id of ids.split(',')) mentions.set(id, [...(mentions.get(id) ?? []), { ...span, form }]);
      } else triggers.set(event, span);
      text += surface ?? trigger;
      from = match.index + whole.length;
    }
    text += marked.slice(from);
    sentences.push({ start, end: text.length });
    text += '\n';
  }
  const { id, language = 'fr', publishedAt } = note;
  const body = [{ start: 0, end: text.length }];
  const events = Object.entries(note.events ?? {}).map(([eventId, event]): ExtractedEvent => {
    const {
      type,
      roles,
      polarity = 'positive',
      negationKind = 'none',
      realis = 'actual',
      source,
      ...rest
    } = event;
    const trigger = triggers.get(eventId);
    if (trigger === undefined) throw new Error(`${id}: no trigger {${eventId}|…}`);
    const fillers = Object.entries(roles).flatMap(([role, list]) =>
      (list.startsWith('"') ? [list] : list.split(',')).map((filler) => {
        if (filler.startsWith('e')) return { role, entity: filler };
        if (filler.startsWith('v')) return { role, event: filler };
        const said = filler.slice(1, -1);
        const start = text.indexOf(said);
        if (start < 0) throw new Error(`${id}: "${said}" is not in the text`);
        return { role, start, end: start + said.length };
      }),
    );
    return {
      id: eventId,
      type,
      trigger,
      polarity,
      negationKind,
      realis,
      arguments: fillers,
      ...(source === undefined ? {} : { attribution: { source } }),
      ...rest,
    };
  });
  return {
    kind: 'read',
    article: {
      kind: 'article',
      id,
      text,
      language,
      title: note.sentences[0].replace(MARK, '$3$5'),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      body,
    },
    sentences,
    extraction: {
      format: 'extraction/1',
      document: { id, language, ...(publishedAt === undefined ? {} : { publishedAt }) },
      text,
      body,
      entities: Object.entries(note.entities).map(([entityId, entity]) => {
        const [type, ...words] = entity.split(' ');
        const [name, nameEn] = words.join(' ').split(' = ');
        return {
          id: entityId,
          type: type as EntityType,
          name,
          ...(nameEn === undefined ? {} : { nameEn }),
          mentions: mentions.get(entityId) ?? [],
        };
      }),
      events,
    },
  };
}

/** Two French reports and an English one of an invented meeting, and one of another meeting of the same two. */
export const OSLO: readonly ReadArticle[] = [
  read({
    id: 'depeche',
    publishedAt: '2031-03-04',
    sentences: [
      '[e1|Inès Moreau] a {v1|rencontré} [e2|Arvid Dahl] mardi à [e3|Oslo].',
      '[e1,e2~Les deux ministres] ont {v2|échoué} à signer [e4~une déclaration commune].',
      '« Nous ne signerons pas ce texte », {v3|a dit} [e2|M. Dahl], qui ne {v4|signera} pas [e4~la déclaration].',
      '[e1|Moreau] a {v5|mis en garde} la [e5|Norvège] contre toute {v6|ingérence} dans [e6~les élections législatives françaises].',
    ],
    entities: {
      e1: 'PERSON Inès Moreau',
      e2: 'PERSON Arvid Dahl',
      e3: 'GPE Oslo = Oslo',
      e4: 'DOC déclaration commune = joint statement',
      e5: 'GPE Norvège = Norway',
      e6: 'EVENT élections législatives françaises = French parliamentary elections',
    },
    events: {
      v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2', place: 'e3' }, date: '2031-03-04' },
      v2: {
        type: 'SIGN',
        roles: { agent: 'e1,e2', document: 'e4' },
        polarity: 'negative',
        negationKind: 'failure',
      },
      v3: { type: 'STATE', roles: { agent: 'e2', content: '"Nous ne signerons pas ce texte"' } },
      v4: {
        type: 'SIGN',
        roles: { agent: 'e2', document: 'e4' },
        polarity: 'negative',
        negationKind: 'syntactic',
        realis: 'future',
        source: 'e2',
        sameAs: 'v2',
      },
      v5: { type: 'WARN', roles: { agent: 'e1', recipient: 'e5', theme: 'v6' }, date: '2031-03-04' },
      v6: { type: 'INTERFERE', roles: { agent: 'e5', theme: 'e6' }, realis: 'hypothetical' },
    },
  }),
  read({
    id: 'analyse',
    publishedAt: '2031-03-05',
    sentences: [
      'À [e3|Oslo], la {v1|rencontre} entre [e1|Inès Moreau] et [e2|Arvid Dahl] a duré trois heures.',
      "[e4~La déclaration commune] n'a pas été {v2|signée}, ni par [e1|Mme Moreau] ni par [e2|M. Dahl].",
    ],
    entities: {
      e1: 'PERSON Inès Moreau',
      e2: 'PERSON Arvid Dahl',
      e3: 'GPE Oslo = Oslo',
      e4: 'DOC déclaration commune = joint statement',
    },
    events: {
      v1: {
        type: 'MEET',
        roles: { agent: 'e1,e2', place: 'e3', duration: '"trois heures"' },
        date: '2031-03',
      },
      v2: {
        type: 'SIGN',
        roles: { agent: 'e1,e2', document: 'e4' },
        polarity: 'negative',
        negationKind: 'syntactic',
      },
    },
  }),
  read({
    id: 'wire',
    language: 'en',
    publishedAt: '2031-03-05',
    sentences: ['[e1|Inès Moreau] {v1|met} [e2|Arvid Dahl] in [e3|Oslo] on Tuesday.'],
    entities: { e1: 'PERSON Inès Moreau', e2: 'PERSON Arvid Dahl', e3: 'GPE Oslo' },
    events: {
      v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2', place: 'e3' }, date: '2031-03-04' },
    },
  }),
  read({
    id: 'suite',
    publishedAt: '2031-09-20',
    sentences: ['[e1|Inès Moreau] a de nouveau {v1|rencontré} [e2|Arvid Dahl], cette fois à [e3|Lyon].'],
    entities: { e1: 'PERSON Inès Moreau', e2: 'PERSON Arvid Dahl', e3: 'GPE Lyon = Lyon' },
    events: {
      v1: { type: 'MEET', roles: { agent: 'e1', recipient: 'e2', place: 'e3' }, date: '2031-09-19' },
    },
  }),
];
