/** Gathers what the models of date, source and realis see of one event, when they are used and when they are trained. */
import type { Filled, Presentation } from '../draft';
import { sourceOf } from './attribution';
import type { ContextArticle } from './context-article';
import { dateCandidates } from './date-candidates';
import type { DateSetting } from './date-features';
import { dateOf } from './dates';
import type { RealisSetting } from './realis-features';
import { sourceCandidates } from './source-candidates';
import type { SourceSetting } from './source-features';

export interface Settings {
  readonly date: DateSetting;
  readonly source: SourceSetting;
  readonly realis: RealisSetting;
}

/** @param presented what the rules say of the event */
export function settingsOf(
  { seed, roles }: Filled,
  presented: Presentation,
  article: ContextArticle,
): Settings {
  const { cues, seedAt, seedsIn, firstTold, triggers, entityOf, publishedAt = '' } = article;
  const summary = `${presented.polarity} ${presented.realis}`;
  const byRule = sourceOf(seed, article.speechesIn.get(seed.sentence) ?? [], article.fillers, cues);
  return {
    date: {
      seed,
      candidates: dateCandidates(seed, article),
      seedAt,
      seedsIn,
      triggers,
      presented: summary,
      publishedAt,
    },
    source: {
      seed,
      candidates: sourceCandidates(seed, article),
      entityOf,
      parties: new Set(roles.flatMap(({ filler }) => (filler.kind === 'entity' ? [filler.id] : []))),
      presented: summary,
      ...(byRule === undefined ? {} : { byRule }),
      cues,
      seedAt,
      firstTold,
    },
    realis: { seed, presented, when: whenOf(dateOf(seed, triggers), publishedAt), seedAt, cues },
  };
}

/** Where a date lies from the day of publication. */
function whenOf(date: string | undefined, publishedAt: string): RealisSetting['when'] {
  if (date === undefined || publishedAt === '') return 'undated';
  if (date === publishedAt.slice(0, date.length)) return 'now';
  return date > publishedAt ? 'later' : 'before';
}
