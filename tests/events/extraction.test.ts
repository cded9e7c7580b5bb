/** Whole sentences: which events, with which roles. */
import assert from 'node:assert/strict';
import type { Language } from '../../src/article/types';
import { createEventExtractor, type EventExtractor } from '../../src/events';
import type { Extraction } from '../../src/events/types';
import { Reader } from './read';

/** An event as `TYPE role=filler …`; roles sorted, polarity and realis only where marked. */
function lines({ text, entities, events }: Extraction): readonly string[] {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return events.map((event) => {
    const roles = event.arguments
      .filter((argument) => 'entity' in argument)
      .map((argument) => `${argument.role}=${nameOf(argument.entity)}`)
      .sort();
    const marks = [
      ...(event.polarity === 'negative' ? [`not(${event.negationKind})`] : []),
      ...(event.realis === 'actual' ? [] : [event.realis]),
    ];
    const trigger = text.slice(event.trigger.start, event.trigger.end);
    return [`${event.type}[${trigger}]`, ...marks, ...roles].join(' ');
  });
}

const HOLDS: readonly (readonly [language: Language, text: string, expected: string])[] = [
  ['fr', 'Angela Merkel a rencontré Vladimir Poutine à Genève.', 'MEET[rencontré] agent=Angela Merkel place=Genève recipient=Vladimir Poutine'],
  ['fr', 'La Russie a refusé de signer la déclaration commune.', 'SIGN[signer] not(refusal) agent=Russie'],
  ['fr', 'Emmanuel Macron a invité Donald Trump à Paris.', 'INVITE[invité] agent=Emmanuel Macron'],
  ['fr', 'M. Patrouchev a invité M. Bolton à Moscou pour de nouvelles consultations.', 'INVITE[invité] agent=Patrouchev destination=Moscou recipient=Bolton'],
  ['fr', 'Helsinki : Angela Merkel et Vladimir Poutine signent un accord.', 'SIGN[signent] agent=Angela Merkel agent=Vladimir Poutine'],
  ['fr', 'La Norvège a vendu le navire, deux mois après avoir signé le traité.', 'SIGN[signé] agent=Norvège document=traité'],
  ['fr', "Le sommet d'Helsinki a duré deux jours.", 'MEET[sommet] place=Helsinki'],
  ['fr', "Les négociations de Genève entre l'Iran et les États-Unis ont repris lundi.", 'NEGOTIATE[négociations] agent=Iran agent=États-Unis place=Genève'],
  ['fr', 'M. Martin a invité Mme Rossi à Lyon.', 'INVITE[invité] agent=Martin destination=Lyon recipient=Rossi'],
  ['fr', "« C'est le plus grand projet de l'histoire américaine », explique l'administrateur de la NASA, Robert Lightfoot.", 'STATE[explique] agent=Robert Lightfoot'],
  ['fr', 'La Norvège nie toute ingérence.', 'INTERFERE[ingérence] not(denial) agent=Norvège'],
  ['fr', 'Le séisme a fait 45 morts.', 'CASUALTY[morts] victim=45 morts'],
  ['en', 'On Monday, Angela Merkel met Vladimir Putin in Geneva.', 'MEET[met] agent=Angela Merkel place=Geneva recipient=Vladimir Putin'],
  ['en', 'Russia refused to sign the joint statement.', 'SIGN[sign] not(refusal) agent=Russia'],
  ['en', 'Police arrested Paul Manafort in Virginia.', 'ARREST[arrested]'],
  ['en', 'Emmanuel Macron invited Donald Trump to Paris.', 'INVITE[invited] agent=Emmanuel Macron destination=Paris recipient=Donald Trump'],
  ['en', 'U.S. national security adviser John Bolton warned Russia.', 'WARN[warned] agent=John Bolton recipient=Russia'],
  ['en', 'Germany warned Iran.', 'WARN[warned] agent=Germany recipient=Iran'],
]; // prettier-ignore

/** Who takes no part in which type of event. */
const TAKES_NO_PART: readonly (readonly [language: Language, text: string, type: string, name: string])[] = [
  ['fr', "Angela Merkel a rencontré Vladimir Poutine lundi. Cette rencontre à huis clos, la première à ce niveau depuis le sommet d'Helsinki, a porté sur la Syrie.", 'MEET[rencontre]', 'Helsinki'],
  ['fr', 'John Bolton, conseiller du président Donald Trump, a rencontré Nikolaï Patrouchev à Genève.', 'MEET', 'Donald Trump'],
  ['fr', 'M. Bolton a parlé au terme d\'une rencontre avec Nikolaï Patrouchev, secrétaire du président Vladimir Poutine.', 'MEET', 'Vladimir Poutine'],
  ['fr', "M. Bolton s’exprimait devant les médias à l’issue d’une rencontre à Genève avec M. Patrouchev.", 'MEET', 'médias'],
  ['fr', "Le parc du zoo d'Amnéville (Moselle) a annoncé la naissance d'un rhinocéros.", 'STATE', 'Moselle'],
  ['fr', "Genève, ou l'art de ne pas signer.", 'SIGN', 'art'],
  ['fr', "Un attentat a eu lieu jeudi près du siège des services de renseignement à Kaboul.", 'ATTACK', 'agent=services de renseignement'],
  ['fr', "À l'issue de l'entretien, M. Bolton a déclaré devant la presse qu'il avait mis en garde la Russie.", 'WARN', 'presse'],
  ['fr', "M. Bolton a déclaré devant la presse qu'il avait mis en garde la Russie contre toute ingérence dans les élections.", 'INTERFERE', 'presse'],
  ['fr', "« Nous ne tolérerons pas d'ingérence », a averti John Bolton, conseiller du président Donald Trump, au terme d'une longue rencontre avec Nikolaï Patrouchev.", 'MEET', 'Donald Trump'],
  // who says it, sees it or judges it has not done it, nor has it befallen him
  ['fr', "« Pour l'heure, nous étudions les principales théories de cet accident d'avion à Rostov », a déclaré une représentante du comité, Oksana Kovrijnaïa.", 'ACCIDENT', 'Oksana'],
  ['fr', 'Emmanuel Macron a dénoncé un attentat à Kaboul.', 'ATTACK', 'Macron'],
  // a passive that names no agent
  ['fr', 'Emmanuel Macron a rencontré des ouvriers licenciés à Limoges.', 'CLOSE_LAYOFF', 'Macron'],
  // numbers rise by themselves
  ['fr', 'Malgré une hausse du chômage, Emmanuel Macron a rencontré des ouvriers licenciés.', 'INDICATOR_CHANGE', 'Macron'],
  ['fr', 'Le conducteur Jean Martin a percuté un bus.', 'ACCIDENT', 'Jean Martin'],
  // the trigger's own words, and each noun its own victims
  ['fr', "L'association a déployé ses banderoles devant la mairie.", 'PROTEST', 'theme=banderoles'],
  ['fr', "L'accident a fait un mort et cinq blessés.", 'CASUALTY[mort]', 'cinq blessés'],
  ['fr', "Le décès d'Anne Morel a été annoncé par sa famille.", 'CASUALTY[décès]', 'famille'],
  // one meddles with states, and meetings are in towns
  ['en', 'John Bolton warned Nikolai Patrushev not to meddle in the elections.', 'INTERFERE', 'recipient'],
  ['en', 'Two days before the Geneva meeting, Microsoft said that it had blocked an attack.', 'MEET', 'Microsoft'],
  ['fr', "Donald Trump et Vladimir Poutine se sont rencontrés le 16 juillet à Helsinki. Donald Trump n'a pas exclu un second sommet, mais John Bolton a refusé de dire s'il aurait lieu cette année.", 'MEET[sommet]', 'Bolton'],
  ['en', 'The Geneva meeting between Angela Merkel and Vladimir Putin ended on Monday.', 'MEET', 'agent=Geneva'],
]; // prettier-ignore

const HOLDS_NOT: readonly (readonly [language: Language, text: string, type: string])[] = [
  ['fr', 'Angela Merkel a rencontré un problème.', 'MEET'],
  ['fr', 'Un attentat suicide a eu lieu jeudi à Kaboul.', 'CASUALTY'],
  ['fr', 'La Russie a refusé de signer la déclaration commune.', 'REFUSE'],
  ['en', 'On Monday Angela Merkel met the deadline.', 'MEET'],
  ['en', 'Russia refused to sign the joint statement.', 'REFUSE'],
];

describe('extraction', () => {
  const reader = new Reader();
  const extractors = new Map<Language, EventExtractor>();
  const extract = (text: string, language: Language): Extraction => {
    const extractor = extractors.get(language) ?? createEventExtractor(language);
    extractors.set(language, extractor);
    return extractor.extract(reader.mention(text, language));
  };

  for (const [language, text, expected] of HOLDS) {
    it(`${text} → ${expected}`, () => {
      const found = lines(extract(text, language));
      const wanted = expected.split(' agent=')[0];
      assert.ok(
        found.some(
          (line) =>
            line.startsWith(wanted) && expected.split(/ (?=\w+=)/).every((part) => line.includes(part)),
        ),
        found.join('\n'),
      );
    });
  }

  for (const [language, text, type] of HOLDS_NOT) {
    it(`${text} → no ${type}`, () => {
      assert.ok(!extract(text, language).events.some((event) => event.type === type));
    });
  }

  for (const [language, text, type, name] of TAKES_NO_PART) {
    it(`${text} → ${name} takes no part in ${type}`, () => {
      const found = lines(extract(text, language)).filter((line) => line.startsWith(type));
      assert.ok(found.length > 0 && !found.some((line) => line.includes(name)), found.join('\n'));
    });
  }

  it('keeps the parties of one meeting out of another', () => {
    const text =
      'John Bolton et Nikolaï Patrouchev ont eu une rencontre à Genève. Cette rencontre est la ' +
      'suite du récent sommet entre les présidents Donald Trump et Vladimir Poutine à Helsinki.';
    const found = lines(extract(text, 'fr')).filter((line) => line.startsWith('MEET'));
    assert.ok(
      found.some((line) => line.includes('agent=John Bolton')),
      found.join('\n'),
    );
    const meetings = found.filter((line) => line.startsWith('MEET[rencontre]'));
    assert.ok(!meetings.some((line) => /Trump|Poutine/u.test(line)), found.join('\n'));
  });

  it('gives roles in the order of the ontology: who, whom, what, then where', () => {
    const { events } = extract('À Oslo, le ministre Jens Berg a rencontré la reine Anna Lund.', 'fr');
    const meeting = events.find(({ type }) => type === 'MEET');
    assert.deepEqual(
      meeting?.arguments.map(({ role }) => role),
      ['agent', 'recipient', 'place'],
    );
  });

  it('says to which position somebody is elected, without its article', () => {
    const text = 'Antonio Tajani a été élu président du Parlement européen.';
    const { events } = extract(text, 'fr');
    const position = events
      .flatMap((event) => (event.type === 'ELECT' ? event.arguments : []))
      .find(({ role }) => role === 'position');
    assert.ok(position !== undefined && 'start' in position);
    assert.match(text.slice(position.start, position.end), /^président/u);
  });

  it('says from what to what a number changes', () => {
    const text = 'Le nombre de femmes élues est passé de 25,7% à 47,5%.';
    const values = extract(text, 'fr').events.flatMap((event) =>
      event.arguments.flatMap((each) =>
        'start' in each ? [`${each.role}=${text.slice(each.start, each.end)}`] : [],
      ),
    );
    assert.deepEqual(values.sort(), ['from_=25,7%', 'to=47,5%']);
  });

  it('numbers events in text order, slices back to the text, and points only to what is there', () => {
    const text =
      'Angela Merkel a rencontré Vladimir Poutine à Genève. Ils ont signé un accord. La police a arrêté un homme.';
    const { events, entities } = extract(text, 'fr');
    assert.deepEqual(
      events.map(({ id }) => id),
      events.map((_, i) => `v${i + 1}`),
    );
    const ids = new Set(entities.map(({ id }) => id));
    let before = 0;
    for (const event of events) {
      assert.ok(event.trigger.start >= before && event.trigger.end > event.trigger.start);
      before = event.trigger.start;
      for (const argument of event.arguments) {
        if ('entity' in argument) assert.ok(ids.has(argument.entity));
        if ('start' in argument) assert.ok(argument.end <= text.length && argument.start < argument.end);
      }
    }
    for (const { mentions } of entities) {
      for (const { start, end } of mentions) assert.ok(text.slice(start, end).trim() !== '');
    }
  });

  it('gives the same for the same article', () => {
    const text = 'Angela Merkel a rencontré Vladimir Poutine à Genève.';
    assert.deepEqual(extract(text, 'fr'), extract(text, 'fr'));
  });
});
