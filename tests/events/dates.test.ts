/** Which event a time dates: each rule with an example, and with one where the time is another word's. */
import assert from 'node:assert/strict';
import type { Language } from '../../src/article/types';
import { createEventExtractor } from '../../src/events';
import { Reader } from './read';

/** Published on Friday 24 August 2018. */
const TABLE: readonly (readonly [language: Language, text: string, type: string, date: string | undefined])[] = [
  // on the verb
  ['fr', 'Angela Merkel a rencontré Vladimir Poutine jeudi à Genève.', 'MEET', '2018-08-23'],
  ['fr', 'Jeudi, Angela Merkel a rencontré Vladimir Poutine à Genève.', 'MEET', '2018-08-23'],
  ['en', 'Angela Merkel met Vladimir Putin in Geneva on Thursday.', 'MEET', '2018-08-23'],
  ['en', 'Angela Merkel and Vladimir Putin refused to sign a joint statement on Thursday.', 'SIGN', '2018-08-23'],
  // with the hour
  ['fr', 'Angela Merkel a rencontré Vladimir Poutine mardi 21 août vers 15 heures à Genève.', 'MEET', '2018-08-21'],
  // on a named event: not the verb's
  ['fr', 'John Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat de novembre.', 'WARN', undefined],
  ['fr', "La Russie est accusée par Washington d'ingérence lors de l'élection présidentielle de 2016.", 'ACCUSE', undefined],
  ['en', "Germany warned Russia about November's midterm elections.", 'WARN', '2018-08-24'],
  // on the occasion
  ['fr', 'Deux soldats ont été tués dans un attentat perpétré jeudi à Kaboul.', 'CASUALTY', '2018-08-23'],
  ['fr', 'Deux soldats ont été tués dans un attentat perpétré jeudi à Kaboul.', 'ATTACK', '2018-08-23'],
  // a time that the calendar date behind it explains
  ['fr', 'Cinq semaines plus tôt, le 16 juillet, Angela Merkel avait rencontré Vladimir Poutine à Helsinki.', 'MEET', '2018-07-16'],
  // a number of people is no year
  ['fr', '37 785 personnes sont arrivées en Italie et 1370 ont été tuées.', 'CASUALTY', undefined],
  // no time at all
  ['fr', 'Angela Merkel a rencontré Vladimir Poutine à Genève.', 'MEET', undefined],
]; // prettier-ignore

describe('dates', () => {
  const reader = new Reader();
  const extractors = { fr: createEventExtractor('fr'), en: createEventExtractor('en') };
  for (const [language, text, type, date] of TABLE) {
    it(`${text} → ${type} ${date ?? 'undated'}`, () => {
      const { events } = extractors[language].extract(reader.mention(text, language));
      const event = events.find((each) => each.type === type);
      assert.ok(event !== undefined, `no ${type}`);
      assert.equal(event.date, date);
    });
  }
});
