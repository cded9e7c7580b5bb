/** Who vouches for what: prepositions, words that make somebody vouch, and quotations that a colon introduces. */
import assert from 'node:assert/strict';
import { accordingTo } from '../../src/events/context/according-to';
import { introducer } from '../../src/events/context/introducer';
import { sourceCandidates } from '../../src/events/context/source-candidates';
import { vouchingOf, wayTo } from '../../src/events/context/vouching';
import type { EventSeed } from '../../src/events/draft';
import { Fillers } from '../../src/events/roles/fillers';
import { type SentenceView, viewArticle } from '../../src/events/view/article-view';
import { loadGazetteer } from '../../src/gazetteer';
import type { Entity } from '../../src/mentions/types';
import { Reader } from './read';

const reader = new Reader();

interface Read {
  readonly views: readonly SentenceView[];
  readonly entities: readonly Entity[];
  readonly fillers: Fillers;
}

function read(text: string, language: 'fr' | 'en' = 'fr'): Read {
  const article = reader.mention(text, language);
  const views = viewArticle(article, reader.cues(language));
  return { views, entities: article.entities, fillers: new Fillers(article.entities, loadGazetteer()) };
}

function nameOf({ entities }: Read, id: string): string {
  return entities.find((each) => each.id === id)?.name ?? id;
}

describe('who vouches', () => {
  const according: readonly (readonly [text: string, ...sources: string[]])[] = [
    ['Selon Angela Merkel, deux soldats ont été tués.', 'Angela Merkel'],
    // by what they give
    ["Le chômage a baissé de 2 %, selon les données de l'Insee.", 'Insee', "données de l'Insee"],
    ["Deux soldats ont été tués, d'après les informations de l'ONU.", 'ONU'],
    ["Selon une enquête réalisée par l'agence Reuters, le chômage a baissé.", 'agence Reuters'],
    ['Selon ce que rapportent des médias belges, deux soldats ont été tués.', 'médias belges'],
    // under an agreement or a law is by nobody's word
    ["Selon l'accord de Paris, la Russie retirera ses troupes.", ],
    ['Selon la loi, le président nomme les ministres.', ],
  ]; // prettier-ignore
  for (const [text, ...expected] of according)
    it(`${text} → ${expected.join(', ') || 'nobody'}`, () => {
      const article = read(text);
      const tools = { fillers: article.fillers, cues: reader.cues('fr') };
      const found = article.views.flatMap((view) => accordingTo(view, tools));
      assert.deepEqual(
        found.map(({ source }) => nameOf(article, source)),
        expected,
      );
    });

  const english: typeof according = [
    ['According to the United Nations, two soldiers were killed.', 'United Nations'],
    ['The rebels released two soldiers, according to Reuters.', 'Reuters'],
    ['According to the law, the president appoints the ministers.', ],
  ]; // prettier-ignore
  for (const [text, ...expected] of english)
    it(`${text} → ${expected.join(', ') || 'nobody'}`, () => {
      const article = read(text, 'en');
      const tools = { fillers: article.fillers, cues: reader.cues('en') };
      const found = article.views.flatMap((view) => accordingTo(view, tools));
      assert.deepEqual(
        found.map(({ source }) => nameOf(article, source)),
        expected,
      );
    });

  it('what describes the source is none of its words', () => {
    const article = read("Un soldat a été tué, selon une source proche de l'enquête.");
    const surroundings = {
      views: article.views,
      speechesIn: new Map(),
      fillers: article.fillers,
      cues: reader.cues('fr'),
      entityOf: new Map(article.entities.map((each) => [each.id, each])),
    };
    const sourcesOf = (event: string): number => {
      const [sentence] = article.views;
      const word = sentence.words.find(({ text }) => text === event);
      assert.ok(word !== undefined);
      return sourceCandidates({ sentence, word } as EventSeed, surroundings).length;
    };
    assert.equal(sourcesOf('tué'), 1);
    assert.equal(sourcesOf('enquête'), 0);
  });

  const words: readonly (readonly [text: string, word: string, event: string, kind: string | undefined, way: string])[] = [
    ["L'Union européenne a annoncé la fermeture de l'usine.", 'annoncé', 'fermeture', 'tell', 'complement'],
    ['Le ministre a demandé de signer cet accord.', 'demandé', 'signer', 'ask', 'complement'],
    ['Le ministre craint une attaque contre la capitale.', 'craint', 'attaque', 'fear', 'complement'],
    ['Les données montrent une hausse du chômage.', 'montrent', 'hausse', 'show', 'complement'],
    // what is only presupposed lies beyond a relative clause
    ["Le ministre a demandé d'appliquer l'accord que la Russie avait signé.", 'demandé', 'signé', 'ask', 'relative'],
    ['Le ministre a annoncé un plan après une attaque contre la capitale.', 'annoncé', 'attaque', 'tell', 'circumstance'],
    ['Cette visite inquiète le ministre.', 'inquiète', 'visite', 'fear', 'subject'],
    // a verb that makes nobody vouch
    ["L'armée a mené une attaque contre la ville.", 'mené', 'attaque', undefined, 'complement'],
  ]; // prettier-ignore
  for (const [text, word, event, kind, way] of words)
    it(`${text}: ${word} ${kind ?? 'says nothing'}, ${way}`, () => {
      const { sentence, word: governor } = reader.at(text, word);
      const below = sentence.words.find((each) => each.text === event);
      assert.ok(below !== undefined);
      assert.equal(vouchingOf(sentence.tree, governor, reader.cues('fr')), kind);
      assert.equal(wayTo(sentence.tree, below, governor), way);
    });

  it('lists no word both as what vouches and as what things are done by', () => {
    const lemmas = [...reader.cues('fr').vouching.keys()];
    assert.ok(lemmas.length > 200);
    assert.deepEqual(
      lemmas.filter((lemma) => reader.cues('fr').rules.has(lemma)),
      [],
    );
  });

  const introduced: readonly (readonly [text: string, word: string, speaker: string | undefined])[] = [
    ['Le ministre Bruno Le Maire est plus explicite : « Cette usine sera fermée. Les machines seront vendues. »', 'vendues', 'Bruno Le Maire'],
    // outside quotation marks, and where a verb of saying has a speaker
    ['Le ministre Bruno Le Maire est clair : cette usine sera fermée.', 'fermée', undefined],
    ['Le ministre est clair : « Cette usine sera fermée », a déclaré Angela Merkel.', 'fermée', undefined],
  ]; // prettier-ignore
  for (const [text, form, speaker] of introduced)
    it(`${text} → ${speaker ?? 'nobody'}`, () => {
      const article = read(text);
      const sentence = article.views.find(({ words: each }) => each.some((w) => w.text === form));
      const word = sentence?.words.find((each) => each.text === form);
      assert.ok(sentence !== undefined && word !== undefined);
      const found = introducer({ sentence, word } as EventSeed, article);
      assert.equal(found === undefined ? undefined : nameOf(article, found), speaker);
    });
});
