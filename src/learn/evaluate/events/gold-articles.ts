/** Reads annotated articles as newsgraph reads any article: from text, language and date alone. */
import { type ArticleMaker, createArticleMaker } from '../../../article';
import type { Language } from '../../../article/types';
import { ArticleError } from '../../../errors';
import type { Extraction } from '../../../events/types';
import { type Gazetteer, loadGazetteer } from '../../../gazetteer';
import { createMentioner, type Mentioner } from '../../../mentions';
import type { MentionedArticle } from '../../../mentions/types';
import { loadSyntax, type SyntaxModel } from '../../../syntax';
import { createTextReader } from '../../../text';
import { type GoldFile, readGoldFolder } from './gold-files';

/** An article with what people found in it. */
export interface GoldArticle {
  readonly gold: Extraction;
  /** Absent where newsgraph leaves the article out, for its language or for want of text. */
  readonly article?: MentionedArticle;
}

/** Parses annotated articles, each once; the models of a language are loaded once. */
export class GoldReader {
  readonly gazetteer: Gazetteer = loadGazetteer();
  private readonly maker: ArticleMaker = createArticleMaker();
  private readonly text = createTextReader();
  private readonly stages = new Map<Language, { syntax: SyntaxModel; mentioner: Mentioner }>();

  /** @param report called for files that are left out and for articles that newsgraph does not read */
  constructor(private readonly report: (error: ArticleError) => void) {}

  /**
   * The annotated articles of a folder, by file name.
   * @throws ArticleError where the folder cannot be read or holds no annotated article
   */
  read(folder: string): readonly GoldArticle[] {
    return readGoldFolder(folder, this.report).map((each) => this.understand(each));
  }

  private understand({ gold, file }: GoldFile): GoldArticle {
    const { id, language, publishedAt } = gold.document;
    try {
      const article = this.maker.make({ id, text: gold.text, language, publishedAt }, { place: { file } });
      const { syntax, mentioner } = this.stagesOf(article.language);
      return { gold, article: mentioner.mention(syntax.parse(this.text.read(article))) };
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      this.report(error);
      return { gold };
    }
  }

  private stagesOf(language: Language): { syntax: SyntaxModel; mentioner: Mentioner } {
    let stages = this.stages.get(language);
    if (stages === undefined) {
      stages = { syntax: loadSyntax(language), mentioner: createMentioner(language, this.gazetteer) };
      this.stages.set(language, stages);
    }
    return stages;
  }
}
