/** Reads a short text with the real models, for tables of sentences. */
import type { Language } from '../../src/article/types';
import { createMentioner } from '../../src/mentions';
import type { MentionedArticle } from '../../src/mentions/types';
import { loadCues, type Cues } from '../../src/ontology';
import { loadSyntax, type SyntaxModel } from '../../src/syntax';
import type { ParsedArticle, Word } from '../../src/syntax/types';
import { createTextReader } from '../../src/text';
import { type SentenceView, viewArticle } from '../../src/events/view/article-view';

interface Stages {
  readonly syntax: SyntaxModel;
  readonly cues: Cues;
}

/** The stages before events; the models of a language are loaded once. */
export class Reader {
  private readonly text = createTextReader();
  private readonly stages = new Map<Language, Stages>();

  /** The article with its trees, entities, times and quotations. */
  mention(text: string, language: Language = 'fr', publishedAt = '2018-08-24'): MentionedArticle {
    return createMentioner(language).mention(this.parse(text, language, publishedAt));
  }

  /** The trees alone, without entities. */
  views(text: string, language: Language = 'fr'): readonly SentenceView[] {
    const { article, sentences } = this.parse(text, language);
    const bare: MentionedArticle = {
      kind: 'mentioned',
      article,
      sentences,
      entities: [],
      times: [],
      quotations: [],
    };
    return viewArticle(bare, this.cues(language));
  }

  /** The first word with this form, and where it stands. */
  at(text: string, form: string, language: Language = 'fr'): { sentence: SentenceView; word: Word } {
    for (const sentence of this.views(text, language)) {
      const word = sentence.words.find((each) => each.text === form);
      if (word !== undefined) return { sentence, word };
    }
    throw new Error(`"${form}" is not in "${text}"`);
  }

  cues(language: Language): Cues {
    return this.of(language).cues;
  }

  private parse(text: string, language: Language, publishedAt = '2018-08-24'): ParsedArticle {
    const body = [{ start: 0, end: text.length }];
    const article = { kind: 'article', id: 'test', text, language, publishedAt, body } as const;
    return this.of(language).syntax.parse(this.text.read(article));
  }

  private of(language: Language): Stages {
    let stages = this.stages.get(language);
    if (stages === undefined) {
      stages = { syntax: loadSyntax(language), cues: loadCues(language) };
      this.stages.set(language, stages);
    }
    return stages;
  }
}
