/** Which entities may vouch for something. */
import { isSomebody } from '../somebody';

/** Whether entities of the type speak, documents included. */
export function canSpeak(type: string): boolean {
  return isSomebody(type) || type === 'DOC';
}
