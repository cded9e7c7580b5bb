/** Reads the short notation of frames: `subj:agent obj:recipient sur|au_sujet_de:topic`. */
import { DataError } from '../errors';
import type { Frame } from './types';

/**
 * Parses a frame. Slots that fill the same role are joined by `|`; a space inside a preposition is
 * written as `_` ("au_sujet_de").
 * @param roles the roles that the event type has
 * @throws DataError where the notation is broken or names a role that the type lacks
 */
export function parseFrame(notation: string, roles: ReadonlySet<string>, file: string): Frame {
  return notation.split(' ').map((part) => {
    const [slots, role, ...rest] = part.split(':');
    if (!slots || !role || rest.length > 0 || slots.split('|').includes('')) {
      throw frameError(`The frame part "${part}" is not slot|slot:role`, file);
    }
    if (!roles.has(role)) throw frameError(`The frame "${notation}" names the unknown role ${role}`, file);
    return { slots: slots.split('|').map((slot) => slot.replaceAll('_', ' ')), role };
  });
}

function frameError(what: string, file: string): DataError {
  return new DataError({ what, place: { file }, remedy: 'Correct the frame in this file.' });
}
