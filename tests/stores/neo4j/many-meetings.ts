/** A graph of a wanted size: people in a row, each of whom met the next three. */
import { entityId, eventId, relationshipId } from '../../../src/graph/ids';
import type { Graph, GraphNode } from '../../../src/graph/types';
import { graphOf } from '../fixture';

function person(index: number): GraphNode {
  const id = entityId(`person-${index}`);
  const name = `Personne ${index}`;
  return {
    id,
    labels: ['Entity', 'Person'],
    properties: {
      id,
      type: 'PERSON',
      name,
      nameFr: name,
      aliases: [`P. ${index}`],
      mentionCount: 1,
      articleCount: 1,
    },
  };
}

/** `size` nodes and three times as many relationships. */
export function manyMeetings(size: number): Graph {
  const people = Array.from({ length: size }, (_, index) => person(index));
  const meetings = people.flatMap(({ id: from }, index) =>
    [1, 2, 3].map((step) => {
      const to = people[(index + step) % size].id;
      const event = eventId(`meeting-${index}-${step}`);
      const properties = {
        eventId: event,
        eventType: 'MEET',
        date: '2018-08-23',
        datePrecision: 'day',
        dateStart: '2018-08-23',
        dateEnd: '2018-08-23',
        polarity: 'positive',
        negationKind: 'none',
        realis: 'actual',
        sentence: `La personne ${index} a rencontré une autre personne.`,
        evidenceCount: 1,
        articleCount: 1,
        evidence: [],
      };
      return { id: relationshipId('MET', from, to, event), type: 'MET', from, to, properties };
    }),
  );
  return graphOf([...people, ...meetings]);
}
