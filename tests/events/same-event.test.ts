/** Which mentions tell one event, by the rules and by the trees that ship; what they lend each other. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type BoostedTrees, loadTrees } from '../../src/boosting';
import { dataPath } from '../../src/data-path';
import { draftEvents } from '../../src/events/extractor';
import { SAME_EVENT_TREES } from '../../src/events/model/models';
import { linkRepeats } from '../../src/events/same';
import { determinerOf } from '../../src/events/same/determiner';
import { SAME_EVENT_EVIDENCE, sameEventEvidence } from '../../src/events/same/evidence';
import { Group } from '../../src/events/same/group';
import { profileOf } from '../../src/events/same/profile';
import { shareRoles } from '../../src/events/same/share-roles';
import { loadGazetteer } from '../../src/gazetteer';
import type { MentionedArticle } from '../../src/mentions/types';
import { loadCues, loadOntology, loadTriggers } from '../../src/ontology';
import { wordClassesOf } from '../../src/word-classes';
import { Reader } from './read';

const reader = new Reader();
const ontology = loadOntology();
const tools = {
  ontology,
  lexicon: loadTriggers('fr', ontology),
  cues: loadCues('fr'),
  gazetteer: loadGazetteer(),
  classes: wordClassesOf('fr'),
};
const file = dataPath('models', 'fr', SAME_EVENT_TREES);

const toolsFor = ({ article, entities }: MentionedArticle) => ({ ...tools, text: article.text, entities });

/** The links as `later → first`, by the triggers; triggers and roles are found by rule. */
function links(text: string, trees?: BoostedTrees, headline = HEADLINE): string {
  const article = reader.mention(`${headline} ${text}`.trim());
  const found = linkRepeats(draftEvents(article, tools), trees, toolsFor(article));
  return found
    .flatMap(({ draft, first }) =>
      first === undefined ? [] : [`${draft.seed.word.text} → ${first.seed.word.text}`],
    )
    .join(', ');
}

/** The first sentence of an article is its headline, whose events the text repeats. */
const HEADLINE = 'Une semaine dans le monde.';

const TOGETHER: readonly (readonly [text: string, links: string])[] = [
  ['La Russie a attaqué la Géorgie lundi. Cette attaque contre la Géorgie a duré une heure.', 'attaque → attaqué'],
  ['Angela Merkel a rencontré Emmanuel Macron à Berlin. Mme Merkel a rencontré M. Macron à Berlin pendant une heure.', 'rencontré → rencontré'],
]; // prettier-ignore

const APART: readonly string[] = [
  'Une bombe a tué Paul Durand à Lyon. Une bombe a tué Marie Martin à Marseille.',
  'Angela Merkel a rencontré Emmanuel Macron lundi à Berlin. Angela Merkel a rencontré Vladimir Poutine mardi à Moscou.',
  'La police a arrêté Paul Durand à Lyon. La police a arrêté Marie Martin à Marseille.',
  "La Russie a attaqué la Géorgie. La Russie n'a pas attaqué la Géorgie.",
  'La Russie a attaqué la Géorgie lundi. Une attaque similaire contre la Géorgie a duré une heure.',
];

describe('mentions of one event', () => {
  const judges: readonly (readonly [name: string, trees: () => BoostedTrees | undefined])[] = [
    ['by rule', () => undefined],
    ['by the trees', () => loadTrees(file, SAME_EVENT_EVIDENCE)],
  ];
  for (const [name, trees] of judges) {
    describe(name, () => {
      before(function () {
        if (name === 'by the trees' && !existsSync(file)) this.skip();
      });
      for (const [text, expected] of TOGETHER)
        it(`${text} [${expected}]`, () => assert.equal(links(text, trees()), expected));
      for (const text of APART) it(`${text} [apart]`, () => assert.equal(links(text, trees()), ''));
      it('a headline and a lead with other names throughout', () => {
        const text = 'La police a arrêté Paul Durand à Lyon. La police a arrêté Marie Martin à Marseille.';
        assert.equal(links(text, trees(), ''), '');
      });
    });
  }
});

describe('what a later mention takes over', () => {
  /** The entities of the last event, which tells the same as those before. */
  const roles = (text: string): string => {
    const article = reader.mention(text);
    const nameOf = new Map(article.entities.map(({ id, name }) => [id, name]));
    const shared = shareRoles(draftEvents(article, tools));
    assert.equal(shared.length, 2);
    return shared[1].roles
      .flatMap(({ role, filler }) => (filler.kind === 'entity' ? [`${role}=${nameOf.get(filler.id)}`] : []))
      .sort()
      .join(' ');
  };

  it('an agent that it leaves open', () => {
    const text = 'La Russie a attaqué la Géorgie lundi. Cette attaque contre la Géorgie a duré une heure.';
    assert.equal(roles(text), 'agent=Russie recipient=Géorgie');
  });

  it('no agent beside its own, and no place', () => {
    const text = 'La Russie a attaqué la Géorgie à Gori. La Turquie a attaqué la Géorgie.';
    assert.equal(roles(text), 'agent=Turquie recipient=Géorgie');
  });

  it('no third party to a meeting of two', () => {
    const text =
      'Angela Merkel et Vladimir Poutine se sont rencontrés à Berlin. Cette rencontre avec Emmanuel Macron a duré.';
    assert.equal(roles(text), 'recipient=Emmanuel Macron');
  });
});

describe('headlines', () => {
  const dateOf = (text: string): string | undefined => {
    const article = reader.mention(text);
    return linkRepeats(draftEvents(article, tools), undefined, toolsFor(article))[0].draft.date;
  };

  it('have the date of the same event below', () => {
    assert.equal(
      dateOf('La Russie a attaqué la Géorgie. La Russie a attaqué la Géorgie lundi.'),
      '2018-08-20',
    );
  });

  it('have none of a denied event', () => {
    const text = "La Russie a attaqué la Géorgie. La Russie n'a pas attaqué la Géorgie lundi.";
    assert.equal(dateOf(text), undefined);
  });
});

describe('evidence for one event', () => {
  /** The numbers of the second event against the first, by name. */
  const evidence = (text: string): Readonly<Record<string, number>> => {
    const article = reader.mention(text);
    const [first, later] = draftEvents(article, tools).map((draft, i) =>
      profileOf(draft, i, toolsFor(article)),
    );
    const group = new Group();
    group.add(first);
    const surroundings = { groups: [group], ofType: 2, type: 0, isNamed: () => true };
    const values = sameEventEvidence(later, 0, surroundings);
    assert.equal(values.length, SAME_EVENT_EVIDENCE.length);
    return Object.fromEntries(SAME_EVENT_EVIDENCE.map((name, i) => [name, values[i]]));
  };

  it('shared and contradicting parties', () => {
    const numbers = evidence(
      'Angela Merkel a rencontré Emmanuel Macron à Berlin. Angela Merkel a rencontré Vladimir Poutine à Moscou.',
    );
    const { agents, objects, places, parties } = numbers;
    assert.deepEqual(
      { agents, objects, places, parties },
      { agents: 1, objects: -1, places: -1, parties: 1 },
    );
    assert.equal(numbers['parties-new'], 1);
    assert.equal(numbers['parties-left'], 1);
  });

  it('dates: the same, one inside the other, another, none', () => {
    const dates = (first: string, later: string): number =>
      evidence(`La Russie a attaqué la Géorgie${first}. La Russie a attaqué la Géorgie${later}.`)['date'];
    assert.equal(dates(' le 3 mars 2018', ' le 3 mars 2018'), 2);
    assert.equal(dates(' le 3 mars 2018', ' en mars 2018'), 1);
    assert.equal(dates(' le 3 mars 2018', ' le 4 mars 2018'), -1);
    assert.equal(dates(' le 3 mars 2018', ''), 0);
  });

  it('the word and its class', () => {
    const same = evidence('La Russie a attaqué la Géorgie. La Russie a attaqué la Géorgie.');
    assert.equal(same['same-lemma'], 1);
    assert.equal(same['shared-class'], 12);
  });

  it('words of one stem', () => {
    const numbers = evidence(
      'La Russie a attaqué la Géorgie. Cette attaque contre la Géorgie a duré une heure.',
    );
    assert.equal(numbers['same-lemma'], 0);
    assert.equal(numbers['shared-stem'], 7 / 8);
  });
});

describe('determiners of triggers', () => {
  const TABLE: readonly (readonly [sentence: string, word: string, determiner: string])[] = [
    ['Cette rencontre a duré une heure.', 'rencontre', 'demonstrative'],
    ['La rencontre a duré une heure.', 'rencontre', 'definite'],
    ['Leur rencontre a duré une heure.', 'rencontre', 'possessive'],
    ['Une rencontre a eu lieu.', 'rencontre', 'indefinite'],
    ['Le ministre parle du sommet.', 'sommet', 'definite'],
    ['Le ministre a rencontré le roi.', 'rencontré', 'none'],
  ];
  for (const [sentence, form, expected] of TABLE) {
    it(`${sentence} [${form}] ${expected}`, () => {
      const { sentence: view, word } = reader.at(sentence, form);
      assert.equal(determinerOf(view.tree, word), expected);
    });
  }
});
