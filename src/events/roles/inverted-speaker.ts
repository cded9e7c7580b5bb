/** Who speaks where what is said comes first: "« … », a annoncé le parquet", "Deux soldats ont été tués, a-t-il confié". */
import type { Entity } from '../../mentions/types';
import { overlaps } from '../../span';
import type { EventSeed, RoleFiller } from '../draft';
import { isSomebody } from '../somebody';

/**
 * The roles with the speaker as agent, where the trigger is the verb of saying behind a quotation or reported clause and
 * the speaker stands behind that too: parsers take what is said, or a noun in it, for the verb's subject.
 */
export function withSpeakerBehind(
  { sentence, word, type }: EventSeed,
  roles: readonly RoleFiller[],
  entityOf: ReadonlyMap<string, Entity>,
): readonly RoleFiller[] {
  if (!type.roles.has('agent')) return roles;
  const said = sentence.quotations.find(
    ({ cue, end }) => cue !== undefined && end <= cue.start && overlaps(cue, word),
  );
  const speaker = said?.speaker === undefined ? undefined : entityOf.get(said.speaker);
  if (said === undefined || speaker === undefined || !isSomebody(speaker.type)) return roles;
  const standsBehind = speaker.mentions.some(
    (each) => each.sentence === sentence.index && said.end <= each.start,
  );
  if (!standsBehind) return roles;
  const isSpeaker = ({ filler }: RoleFiller): boolean => filler.kind === 'entity' && filler.id === speaker.id;
  if (roles.some((each) => each.role === 'agent' && isSpeaker(each))) return roles;
  const others = roles.filter((each) => each.role !== 'agent' && !isSpeaker(each));
  return [{ role: 'agent', filler: { kind: 'entity', id: speaker.id } }, ...others];
}
