/** What training on annotated articles works with. */
import type { Extraction } from '../../events/types';
import type { Gazetteer } from '../../gazetteer';
import type { MentionedArticle } from '../../mentions/types';
import type { Cues, Ontology, TriggerLexicon } from '../../ontology';
import type { WordClasses } from '../../word-classes';

/** The data that features and labels are made with. */
export interface LearnTools {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
  readonly classes: WordClasses;
}

/** An article as our pipeline reads it, with what the annotators found in it. */
export interface Annotated {
  readonly article: MentionedArticle;
  readonly gold: Extraction;
}
