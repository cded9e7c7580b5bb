/** Reads French sentences with the shipped models, and names that the test itself points out. */
import { loadGazetteer } from '../../src/gazetteer';
import type { Language } from '../../src/article/types';
import { loadCoreferenceWords } from '../../src/mentions/coreference/words';
import { loadMentionLexicon } from '../../src/mentions/lexicon';
import { mentionArticle, type MentionTools, type RecognisedName } from '../../src/mentions/mention';
import { createTimeFinder } from '../../src/mentions/times';
import type { EntityType, MentionedArticle } from '../../src/mentions/types';
import { loadSyntax, type SyntaxModel } from '../../src/syntax';
import type { ParsedArticle } from '../../src/syntax/types';
import { createTextReader } from '../../src/text';

const gazetteer = loadGazetteer();
const text = createTextReader();
let french: SyntaxModel | undefined;

/** Names of a test: the surface form with its type. */
export type Names = Readonly<Record<string, EntityType>>;

export function parseFrench(source: string, publishedAt = '2018-08-24'): ParsedArticle {
  french ??= loadSyntax('fr');
  const body = [{ start: 0, end: source.length }];
  return french.parse(
    text.read({ kind: 'article', id: 'test', text: source, language: 'fr', publishedAt, body }),
  );
}

/** The mentions stage with the test's names in place of the recogniser's. */
export function toolsFor(language: Language, names: Names): MentionTools {
  return {
    recognise: (article) => namesIn(article, names),
    times: createTimeFinder(language),
    lexicon: loadMentionLexicon(language),
    words: loadCoreferenceWords(language),
    gazetteer,
  };
}

export function mention(article: ParsedArticle, names: Names): MentionedArticle {
  return mentionArticle(article, toolsFor(article.article.language, names));
}

/** The surface forms of an entity's mentions, by the entity's name. */
export function mentionsOf({ article, entities }: MentionedArticle): Record<string, string[]> {
  return Object.fromEntries(
    entities.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => article.text.slice(start, end)),
    ]),
  );
}

function namesIn({ sentences }: ParsedArticle, names: Names): RecognisedName[] {
  const forms = Object.keys(names).sort((a, b) => b.length - a.length);
  return sentences.flatMap(({ index, words }) => {
    const found: RecognisedName[] = [];
    for (let from = 0; from < words.length; from++) {
      for (const form of forms) {
        const tokens = form.split(/(?<=['’])|[\s]+/);
        if (!tokens.every((token, i) => words[from + i]?.text === token)) continue;
        const to = from + tokens.length;
        const own = words.slice(from, to);
        const head = own.find((word) => word.head < from || word.head >= to) ?? own[0];
        const start = words[from]?.start ?? 0;
        const end = words[to - 1]?.end ?? 0;
        found.push({ start, end, sentence: index, from, to, head: head?.index ?? from, type: names[form] });
        from = to - 1;
        break;
      }
    }
    return found;
  });
}
