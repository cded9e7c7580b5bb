/** Earlier names are found by what they share: every one that may have the same bearer, and not all. */
import assert from 'node:assert/strict';
import { loadGazetteer } from '../../../src/gazetteer';
import { bearerOf, type Bearer } from '../../../src/mentions/coreference/bearers';
import type { Discourse } from '../../../src/mentions/coreference/discourse';
import { likeness } from '../../../src/mentions/coreference/likeness';
import { NamesBefore } from '../../../src/mentions/coreference/names-before';
import type { NameMarkable } from '../../../src/mentions/markable';
import type { EntityType } from '../../../src/mentions/types';

const gazetteer = loadGazetteer();

/** Names that are alike in every way there is, and their neighbours that are not. */
const NAMES: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  PERSON: ['John Bolton', 'Bolton', 'J. Bolton', 'Park Geun-hye', 'Park', 'Hillary Clinton', 'Bill Clinton'],
  ORG: [
    'Organisation des Nations unies', 'ONU', 'O.N.U.', "Opération des Nations unies au Burundi", 'ONUB', 'NU',
    'Conseil de sécurité', 'Conseil de sécurité russe', 'Commission', 'Commission européenne', 'Wikimédia', 'Wikimédia France',
    'Académie', 'Académie des Oscars',
  ],
  GPE: ['États-Unis', 'Etats-Unis', 'USA', 'Russie', 'Moscou'],
  LOC: ['Golan', 'plateau du Golan', 'Méditerranée', 'mer Méditerranée', 'Alpes'],
  DOC: ['accord de Paris', 'Accord de Paris', "l'accord de Paris"],
}; // prettier-ignore

const text = Object.values(NAMES).flat().join(' | ');
const names = Object.entries(NAMES).flatMap(([type, list]) => list.map((name) => ({ type, name })));
const bearers = names.map(({ type, name }, i): Bearer => {
  const start = text.indexOf(name);
  const word = { upos: 'PROPN', lemma: name };
  const place = { start, end: start + name.length, sentence: i, from: 0, to: 1, head: 0 };
  return bearerOf(
    { form: 'name', type, text: name, word, ...place } as unknown as NameMarkable,
    i,
    gazetteer,
  );
});
const discourse = {
  text,
  trees: bearers.map(() => ({ words: [] })),
  words: { mononymTitles: [] },
  lexicon: {
    givenNames: new Map([['john', 'Masc'], ['hillary', 'Fem'], ['bill', 'Masc']]),
    nouns: new Map([['académie', ['ORG']]]),
  },
} as unknown as Discourse; // prettier-ignore

describe('earlier names', () => {
  it('are found wherever two are alike', () => {
    let alike = 0;
    for (const [n, bearer] of bearers.entries()) {
      const before = new NamesBefore();
      for (const other of bearers.slice(0, n)) before.add(other);
      const found = new Set([...before.equal(bearer), ...before.like(bearer)]);
      for (const other of bearers.slice(0, n)) {
        if (bearer.name.type !== other.name.type || likeness(discourse, bearer, other) === 0) continue;
        alike += 1;
        assert.ok(found.has(other), `${bearer.name.text} does not find ${other.name.text}`);
      }
    }
    assert.ok(alike >= 15, `only ${alike} pairs are alike`);
  });

  it('are given in the order in which they came, and no others', () => {
    const before = new NamesBefore();
    for (const bearer of bearers) before.add(bearer);
    const bolton = bearers.find(({ name }) => name.text === 'Bolton');
    assert.ok(bolton !== undefined);
    assert.deepEqual(
      before.like(bolton).map(({ name }) => name.text),
      ['John Bolton', 'Bolton', 'J. Bolton'],
    );
  });
});
