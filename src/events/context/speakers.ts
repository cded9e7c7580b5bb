/** Which entities may vouch for something. */

const SPEAKING = new Set(['PERSON', 'ORG', 'GROUP', 'GPE', 'DOC']);

/** Whether entities of the type speak, documents included. */
export function canSpeak(type: string): boolean {
  return SPEAKING.has(type);
}
