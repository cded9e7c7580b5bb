/** Scores the entities that newsgraph finds in raw text against annotated chains, in several settings. */
import type { MentionedArticle } from '../../../mentions/types';
import type { AnnotatedText, Chain, ChainedCorpus } from './chains';
import { withoutShared } from './chains';
import { align, type Matching } from './align';
import { type Partition, restrictedTo, withoutSingletons } from './partition';
import { type Compared, type Figures, scoreDocuments } from './score';
import { WordsAt } from './words-at';

/** Reads a text as newsgraph reads any article; undefined where it leaves the article out. */
export type ReadMentions = (text: Omit<AnnotatedText, 'chains'>) => MentionedArticle | undefined;

/** One way of scoring. */
interface Setting {
  readonly name: string;
  readonly matching: Matching;
  /** What is compared of two aligned partitions. */
  readonly compared: (aligned: Compared) => Compared;
}

const both =
  (change: (partition: Partition) => Partition) =>
  ({ key, response }: Compared): Compared => ({ key: change(key), response: change(response) });

const SETTINGS: readonly Setting[] = [
  { name: 'strict spans', matching: 'strict', compared: both(withoutSingletons) },
  { name: 'with singletons', matching: 'strict', compared: both((partition) => partition) },
  { name: 'heads', matching: 'heads', compared: both(withoutSingletons) },
  {
    name: 'given mentions',
    matching: 'heads',
    compared: ({ key, response }) =>
      both(withoutSingletons)({ key: restrictedTo(key, response), response: restrictedTo(response, key) }),
  },
];

/** By setting, then by measure. */
export function evaluateCoreference(
  corpus: ChainedCorpus,
  read: ReadMentions,
): ReadonlyMap<string, ReadonlyMap<string, Figures>> {
  const aligned = corpus.texts().map((text) => alignAll(text, read(text), corpus.bare === true));
  return new Map(
    SETTINGS.map(({ name, matching, compared }) => [
      name,
      scoreDocuments(aligned.map((each) => compared(each[matching]))),
    ]),
  );
}

function alignAll(
  text: AnnotatedText,
  article: MentionedArticle | undefined,
  isBare: boolean,
): Readonly<Record<Matching, Compared>> {
  const words = new WordsAt(article?.sentences ?? []);
  const found = (article?.entities ?? []).map(({ mentions }): Chain =>
    mentions.map((each) => (isBare ? words.withoutDeterminer(each) : each)),
  );
  const [key, response] = [withoutShared(text.chains), withoutShared(found)];
  const by = (matching: Matching): Compared => align(key, response, matching, (span) => words.headOf(span));
  return { strict: by('strict'), heads: by('heads') };
}
