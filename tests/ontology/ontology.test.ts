/** The ontology's data holds together: types, roles, triggers and cues. */
import assert from 'node:assert/strict';
import { DataError } from '../../src/errors';
import { loadCues, loadOntology, loadTriggers } from '../../src/ontology';
import { parseFrame } from '../../src/ontology/frame';
import { readJson } from '../../src/ontology/read-json';
import { typesSchema } from '../../src/ontology/schema';

describe('ontology', () => {
  const ontology = loadOntology();

  it('has 46 types, each with an id of its own', () => {
    assert.equal(ontology.types.length, 46);
    assert.equal(new Set(ontology.types.map((type) => type.id)).size, 46);
  });

  it('gives every type a place, and a party or a theme', () => {
    for (const type of ontology.types) {
      assert.ok(type.roles.has('place'), type.id);
      assert.ok(
        ['agent', 'theme', 'recipient', 'victim'].some((role) => type.roles.has(role)),
        type.id,
      );
    }
  });

  it('lets only parties be agents of symmetric types', () => {
    const symmetric = ontology.types.filter((type) => type.symmetric);
    assert.deepEqual(symmetric.map((type) => type.id).sort(), [
      'CEASEFIRE',
      'COOPERATE',
      'DISCUSS',
      'MEET',
      'NEGOTIATE',
      'SIGN',
    ]);
    for (const type of symmetric) {
      assert.deepEqual(type.roles.get('agent')?.fills, ['PERSON', 'ORG', 'GPE', 'GROUP'], type.id);
    }
  });

  it('knows the roles that the family of an act needs', () => {
    assert.deepEqual([...ontology.type('SIGN').roles.keys()].sort(), [
      'agent',
      'document',
      'place',
      'recipient',
      'witness',
    ]);
    assert.equal(ontology.type('VISIT').roles.get('agent')?.note, 'visitor');
  });

  it('refuses an unknown type by name', () => {
    assert.throws(() => ontology.type('DANCE'), DataError);
  });

  for (const language of ['fr', 'en'] as const) {
    describe(`triggers (${language})`, () => {
      const lexicon = loadTriggers(language, ontology);

      it('gives every type verbs or nouns, some of them strong', () => {
        for (const type of ontology.types) {
          const own = lexicon.triggers.filter((trigger) => trigger.type === type.id);
          assert.ok(
            own.some((trigger) => trigger.tier === 'strong'),
            type.id,
          );
          assert.ok(lexicon.frame(type.id, 'verb').length > 0 && lexicon.frame(type.id, 'noun').length > 0);
        }
      });

      it('lists no trigger twice for one type with the same restriction', () => {
        const seen = new Set<string>();
        for (const { type, pos, words, reflexive, clitic, when } of lexicon.triggers) {
          const key = [type, pos, reflexive, clitic, ...words, JSON.stringify(when)].join(' ');
          assert.ok(!seen.has(key), key);
          seen.add(key);
        }
      });

      it('writes heads in lower case but for names, without stray space', () => {
        for (const { words } of lexicon.triggers) {
          for (const word of words) assert.equal(word, word.trim());
          const head = words[0];
          assert.ok(head === head.toLowerCase() || ['Brexit', 'OPA'].includes(head), head);
        }
      });

      it('finds its triggers by their first lemma', () => {
        const types = lexicon.startingWith(language === 'fr' ? 'signer' : 'sign').map((t) => t.type);
        assert.ok(types.includes('SIGN'));
        assert.deepEqual(lexicon.startingWith('xyzzy'), []);
      });
    });

    it(`keeps the cues of ${language} disjoint where they must be`, () => {
      const cues = loadCues(language);
      for (const word of cues.negation.particles) assert.ok(!cues.negation.words.has(word), word);
      for (const { types } of cues.lexical) for (const type of types) assert.ok(ontology.type(type), type);
      assert.ok(cues.matrix.size > 20);
    });
  }

  it('reads reflexive verbs, clitics and phrases', () => {
    const lexicon = loadTriggers('fr', ontology);
    const find = (head: string, type: string) =>
      lexicon.startingWith(head).filter((trigger) => trigger.type === type);
    assert.equal(find('réunir', 'MEET').filter((trigger) => trigger.reflexive).length, 1);
    assert.ok(find('prendre', 'CRITICIZE').some((t) => t.reflexive && t.clitic === 'en'));
    assert.ok(find('mettre', 'WARN').some((t) => t.words.join(' ') === 'mettre en garde'));
    assert.ok(find('convoquer', 'CRITICIZE').some((t) => t.words.join('|') === "convoquer|l'|ambassadeur"));
  });
});

describe('an entry', () => {
  const lexicon = loadTriggers('fr', loadOntology());
  const roleOf = (head: string, lemma: string, type: string, slot: string): string | undefined =>
    lexicon
      .startingWith(head)
      .find((each) => each.lemma === lemma && each.type === type)
      ?.frame.find(({ slots }) => slots.includes(slot))?.role;

  it('may have a frame of its own beside those of its group', () => {
    assert.equal(roleOf('tuer', 'tuer', 'CASUALTY', 'subj'), 'agent');
    assert.equal(roleOf('tomber', 'tomber sous le contrôle', 'SEIZE_TERRITORY', 'subj'), 'theme');
    assert.equal(roleOf('emprunter', 'emprunter', 'FUND', 'subj'), 'recipient');
  });

  it('gives a slot several roles, the commonest first', () => {
    const { frame } = lexicon.startingWith('salaire').find(({ type }) => type === 'FUND') ?? { frame: [] };
    const roles = frame.filter(({ slots }) => slots.includes('de')).map(({ role }) => role);
    assert.deepEqual(roles, ['amount', 'recipient']);
  });
});

describe('frames', () => {
  const roles = new Set(['agent', 'topic']);

  it('reads slots, alternatives and prepositions of several words', () => {
    assert.deepEqual(parseFrame('subj:agent sur|au_sujet_de:topic', roles, 'x.json'), [
      { slots: ['subj'], role: 'agent' },
      { slots: ['sur', 'au sujet de'], role: 'topic' },
    ]);
  });

  for (const broken of ['subj', 'subj:', 'subj|:agent', 'subj:victim', 'a:agent:b', '']) {
    it(`refuses "${broken}"`, () => {
      assert.throws(() => parseFrame(broken, roles, 'x.json'), DataError);
    });
  }
});

describe('readJson', () => {
  it('names the file and the place of what does not fit', () => {
    const file = `${__dirname}/broken-types.json`;
    assert.throws(
      () => readJson(file, typesSchema),
      (error) =>
        error instanceof DataError && error.place?.file === file && /types\.0\.id/.test(error.message),
    );
  });
});
