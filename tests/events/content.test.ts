/** What is said: the clause or quotation that a verb of saying reports, or else the thing that it tells. */
import assert from 'node:assert/strict';
import { createEventExtractor } from '../../src/events';
import { Reader } from './read';

const TABLE: readonly (readonly [text: string, trigger: string, content: string])[] = [
  ['Le tunnel ouvrira en mai, a indiqué la ministre.', 'indiqué', 'Le tunnel ouvrira en mai'],
  ['Le maire a déclaré que le tunnel ouvrira en mai.', 'déclaré', 'le tunnel ouvrira en mai'],
  // the speaker behind the verb, with and without a comma
  ['La piste terroriste aurait été écartée, a indiqué la police russe.', 'indiqué', 'La piste terroriste aurait été écartée'],
  ['La réforme sera votée en mai a annoncé le Premier ministre Manuel Valls.', 'annoncé', 'La réforme sera votée en mai'],
  // nothing before the colon is said
  ['Jean Dupont, le PDG de Flydubai, est arrivé : « Nous aurons des informations sur les circonstances », a-t-il déclaré.', 'déclaré', 'Nous aurons des informations sur les circonstances'],
  // the thing that is told, by its words or as the event that it is
  ['La Corée du Sud parle d’un montage.', 'parle', 'un montage'],
  ['Matteo Renzi a annoncé sa démission.', 'annoncé', 'démission'],
  ['Le ministre des Finances a fait part de sa vive émotion.', 'fait part', 'sa vive émotion'],
]; // prettier-ignore

describe('content of what is said', () => {
  const reader = new Reader();
  const extractor = createEventExtractor('fr');
  for (const [text, trigger, content] of TABLE) {
    it(`${text} [${trigger}] → ${content}`, () => {
      const { events } = extractor.extract(reader.mention(text));
      const formOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
      const said = events.find(
        (event) => event.type === 'STATE' && formOf(event.trigger).startsWith(trigger),
      );
      const found = said?.arguments.find(({ role }) => role === 'content');
      const event =
        found !== undefined && 'event' in found ? events.find(({ id }) => id === found.event) : undefined;
      const span = event?.trigger ?? (found !== undefined && 'start' in found ? found : undefined);
      assert.equal(span === undefined ? undefined : formOf(span), content);
    });
  }
});
