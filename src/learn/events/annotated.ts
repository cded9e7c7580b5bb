/** What training on annotated articles works with. */
import type { EventData } from '../../events/load-tools';
import type { Sight } from '../../events/model/sight';
import type { Extraction } from '../../events/types';
import type { MentionedArticle } from '../../mentions/types';

/** The data that features and labels are made with. */
export interface LearnTools extends EventData {
  /** What the models may see. */
  readonly sight: Sight;
}

/** An article as our pipeline reads it, with what the annotators found in it. */
export interface Annotated {
  readonly article: MentionedArticle;
  readonly gold: Extraction;
}
