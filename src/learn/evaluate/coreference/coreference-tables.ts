/** The tables of reference: for each corpus MUC, B³, CEAFe and their mean, setting by setting. */
import { createArticleMaker } from '../../../article';
import type { Language } from '../../../article/types';
import { ArticleError } from '../../../errors';
import { loadGazetteer } from '../../../gazetteer';
import { createMentioner } from '../../../mentions';
import { loadSyntax } from '../../../syntax';
import { createTextReader } from '../../../text';
import { rounded, type ScoreRow, type ScoreTable } from '../score-table';
import { chainedCorpora } from './corpora';
import { evaluateCoreference, type ReadMentions } from './evaluate-coreference';
import type { Figures } from './score';

const NOTE = [
  'From raw text. "Strict spans" and "heads" (a mention counts by its head word) leave out entities of one mention,',
  'as CoNLL-2012 does; "with singletons" keeps them. "Given mentions": the mentions that both have, alone.',
].join('\n');

/** @param data the data folder */
export function* coreferenceTables(language: Language, data: string): Generator<ScoreTable> {
  const read = mentionReader(language);
  for (const corpus of chainedCorpora(language, data)) {
    const rows = [...evaluateCoreference(corpus, read)].flatMap(([setting, figures]) =>
      [...figures].map(([measure, values]) => rowOf(`${setting}: ${measure}`, values)),
    );
    yield { title: `Reference on ${corpus.name}, ${language}`, note: `${corpus.note}\n${NOTE}`, rows };
  }
}

function rowOf(name: string, { P, R, F1 }: Figures): ScoreRow {
  const values = { P, R, F1 };
  return {
    name,
    values: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, value === undefined ? value : rounded(value)]),
    ),
  };
}

function mentionReader(language: Language): ReadMentions {
  const maker = createArticleMaker();
  const reader = createTextReader();
  const syntax = loadSyntax(language);
  const mentioner = createMentioner(language, loadGazetteer());
  return (text) => {
    try {
      return mentioner.mention(syntax.parse(reader.read(maker.make(text))));
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      console.error(error.toLine());
      return undefined;
    }
  };
}
