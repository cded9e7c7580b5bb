/** Who warns or accuses takes no part in the act that he speaks of, nor whom only the sentence before names. */
import assert from 'node:assert/strict';
import { articleFromText } from '../../src/article';
import { createPipeline } from '../../src/pipeline';

describe('warning and accusing', () => {
  const pipeline = createPipeline();

  function participants(text: string, type: string): string[] {
    const article = articleFromText({ id: 'x', text, language: 'fr', publishedAt: '2018-08-24' });
    const { entities, events } = pipeline.read(article).extraction;
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return events
      .filter((event) => event.type === type)
      .flatMap(({ arguments: all }) =>
        all.flatMap((each) => ('entity' in each ? [names.get(each.entity) ?? ''] : [])),
      );
  }

  it('keeps Bolton out of the interference that he warns of', () => {
    const text =
      'John Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.';
    assert.ok(participants(text, 'WARN').includes('John Bolton'));
    const inAct = participants(text, 'INTERFERE');
    assert.ok(inAct.length > 0);
    assert.ok(!inAct.includes('John Bolton'));
  });

  it('keeps whom only the sentence before names out of a meeting that names its parties', () => {
    const text =
      'Jean Dupont a invité Paul Martin à Madrid. La rencontre fait suite au sommet qui a réuni Angela Merkel et Emmanuel Macron à Berlin.';
    const inMeetings = participants(text, 'MEET');
    assert.ok(inMeetings.includes('Angela Merkel') && inMeetings.includes('Emmanuel Macron'));
    assert.ok(!inMeetings.includes('Jean Dupont'));
  });

  it('leaves a party that stands inside the act', () => {
    const text = 'Angela Merkel a rencontré mardi Emmanuel Macron à Berlin.';
    assert.deepEqual(
      participants(text, 'MEET')
        .filter((name) => name !== 'Berlin')
        .sort(),
      ['Angela Merkel', 'Emmanuel Macron'],
    );
  });
});
