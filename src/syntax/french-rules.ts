/** The rules that mend French trees, and tags by trees, in order. */
import type { WordAnalysis, WordModels } from './analysis';
import { type ClauseWords, loadClauseWords, mendComplementClauses } from './complement-clauses';
import { mendCountedParts } from './counted-parts';
import { mendHeadlineTopics } from './headline-topics';
import { mendInvertedPassives } from './inverted-passives';
import { mendInvertedSpeech } from './inverted-speech';
import { mendInvertedSubjects } from './inverted-subjects';
import { loadLateObjectWords, type LateObjectWords, mendLateObjects } from './late-objects';
import { loadNegatedObjectWords, mendNegatedObjects, type NegatedObjectWords } from './negated-objects';
import { loadObjectComplements, mendObjectComplements, type ObjectComplements } from './object-complements';
import type { Tree } from './parser/parser';
import { mendPluralSubjects } from './plural-subjects';
import { mendRelativeClauses } from './relative-clauses';
import { settleTags } from './settled-tags';

export class FrenchRules {
  private readonly clauseWords: ClauseWords = loadClauseWords('fr');
  private readonly objectComplements: ObjectComplements = loadObjectComplements('fr');
  private readonly lateObjects: LateObjectWords = loadLateObjectWords('fr');
  private readonly negatedObjects: NegatedObjectWords = loadNegatedObjectWords('fr');

  /** @param names the relations by number */
  constructor(
    private readonly words: WordModels,
    private readonly names: readonly string[],
  ) {}

  /** Changes the tree. @returns the analysis with tags that fit it */
  mend(texts: readonly string[], before: WordAnalysis, tree: Tree): WordAnalysis {
    const { names } = this;
    const settled = settleTags(texts, before, tree, names, this.words);
    const analysis = mendNegatedObjects(texts, settled, tree, names, this.negatedObjects);
    mendInvertedPassives(analysis, tree, names);
    mendInvertedSpeech(analysis, tree, names, this.clauseWords);
    mendInvertedSubjects(analysis, tree, names);
    mendRelativeClauses(analysis, tree, names);
    mendObjectComplements(analysis, tree, names, this.objectComplements);
    mendLateObjects(texts, analysis, tree, names, this.lateObjects);
    mendCountedParts(analysis, tree, names);
    mendHeadlineTopics(analysis, tree, names);
    mendPluralSubjects(analysis, tree, names);
    return withConjunctions(analysis, mendComplementClauses(analysis, tree, names, this.clauseWords));
  }
}

function withConjunctions(analysis: WordAnalysis, conjunctions: ReadonlySet<number>): WordAnalysis {
  if (conjunctions.size === 0) return analysis;
  const { upos, feats } = analysis;
  return {
    ...analysis,
    upos: upos.map((tag, i) => (conjunctions.has(i) ? 'SCONJ' : tag)),
    feats: feats.map((own, i) => (conjunctions.has(i) ? {} : own)),
  };
}
