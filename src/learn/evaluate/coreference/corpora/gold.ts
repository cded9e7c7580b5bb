/** Reads the chains of articles annotated as extraction/1. */
import type { ArticleError } from '../../../../errors';
import { readGoldFolder } from '../../events/gold-files';
import type { AnnotatedText } from '../chains';

/**
 * The annotated articles of a folder, by file name.
 * @param report called for files that are left out
 * @throws ArticleError where the folder cannot be read or holds no annotated article
 */
export function readGoldChains(folder: string, report: (error: ArticleError) => void): AnnotatedText[] {
  return readGoldFolder(folder, report).map(({ gold }) => ({
    id: gold.document.id,
    language: gold.document.language === 'en' ? 'en' : 'fr',
    ...(gold.document.publishedAt === undefined ? {} : { publishedAt: gold.document.publishedAt }),
    text: gold.text,
    chains: gold.entities.map(({ mentions }) => mentions),
  }));
}
