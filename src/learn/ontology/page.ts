/** The ontology as a page for readers: types by family, with roles, examples and a few triggers. */
import type { EventType, Ontology, Role, TriggerLexicon } from '../../ontology';

/** How many triggers of a language are shown. */
const SHOWN = 8;

/** The page in Markdown; the same data gives the same text. */
export function ontologyPage(ontology: Ontology, lexicons: readonly TriggerLexicon[]): string {
  const families = [...new Set(ontology.types.map(({ family }) => family))];
  const counts = lexicons.map(({ language, triggers }) => `${triggers.length} in ${NAMES[language]}`);
  return [
    '# The ontology',
    '',
    '<!-- Generated from data/ontology by src/learn/ontology/write-page.ts: change the data, not this page. -->',
    '',
    `${ontology.types.length} event types; triggers: ${counts.join(', ')}. A role is filled by an entity of one of the types named,`,
    'by another event, or by a span of the text (a clause, a value). Every type may have a `place` and a date.',
    ...families.flatMap((family) => [
      '',
      `## ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
      ...ontology.types.filter((type) => type.family === family).flatMap((type) => section(type, lexicons)),
    ]),
    '',
  ].join('\n');
}

const NAMES = { fr: 'French', en: 'English' } as const;

function section(type: EventType, lexicons: readonly TriggerLexicon[]): string[] {
  const { id, label, definition, example, symmetric, roles } = type;
  return [
    '',
    `### ${id}: ${label.fr} · ${label.en}`,
    '',
    `${definition.en}${symmetric ? ' All parties are agents.' : ''}`,
    '',
    `> ${example.fr}`,
    '>',
    `> ${example.en}`,
    '',
    ...[...roles.values()].map((role) => `- \`${role.name}\`${note(role)}: ${role.fills.join(', ')}`),
    ...lexicons.map((lexicon) => `- ${NAMES[lexicon.language]}: ${triggers(type, lexicon)} …`),
  ];
}

function note(role: Role): string {
  const parts = [...(role.required ? ['required'] : []), ...(role.note === undefined ? [] : [role.note])];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function triggers(type: EventType, lexicon: TriggerLexicon): string {
  return lexicon.triggers
    .filter((trigger) => trigger.type === type.id && trigger.tier === 'strong' && trigger.when.length === 0)
    .slice(0, SHOWN)
    .map(({ words, reflexive, clitic }) => {
      const phrase = [...(clitic === undefined ? [] : [clitic]), ...words].join(' ').replaceAll("' ", "'");
      if (!reflexive) return phrase;
      return /^[aeiouyéèêh]/u.test(phrase) ? `s'${phrase}` : `se ${phrase}`;
    })
    .join(', ');
}
