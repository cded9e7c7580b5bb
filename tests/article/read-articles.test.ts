/** Reading from files, folders and feeds: what comes out, in which order, under which id. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArticles, type Article } from '../../src/article';

const LEAD = 'Le conseiller américain a rencontré jeudi à Genève le secrétaire du Conseil de sécurité russe.';

describe('readArticles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-article-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function put(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async function read(...paths: string[]): Promise<{ articles: Article[]; errors: string[] }> {
    const errors: string[] = [];
    const articles: Article[] = [];
    const onError = (error: Error & { toLine?: () => string }): void => {
      errors.push(error.toLine?.().replaceAll(`${folder}/`, '') ?? error.message);
    };
    for await (const article of readArticles(paths, { onError })) articles.push(article);
    return { articles, errors };
  }

  it('walks folders in order and names articles after their files', async () => {
    put('b.txt', LEAD);
    put('a/z.txt', LEAD);
    put('.hidden.txt', LEAD);
    put('node_modules/x.txt', LEAD);
    put('notes.pdf', 'no article');
    const { articles, errors } = await read(folder);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['z', 'b'],
    );
    assert.deepEqual(errors, []);
  });

  it('tells files of one name apart by their folders, whatever the order of the paths', async () => {
    const afp = put('afp/bolton.txt', LEAD);
    const ats = put('ats/bolton.txt', LEAD);
    const other = put('ats/autre.txt', LEAD);
    const forward = (await read(afp, ats, other)).articles.map(({ id }) => id);
    assert.deepEqual(forward, ['afp/bolton', 'ats/bolton', 'autre']);
    const backward = (await read(other, ats, afp)).articles.map(({ id }) => id);
    assert.deepEqual(backward, [...forward].reverse());
  });

  it('reads a feed line by line and keeps its fields', async () => {
    const feed = put(
      'feed.jsonl',
      `${JSON.stringify({ id: 'one', text: LEAD, title: 'Rencontre', publishedAt: '2018-08-24', language: 'fr', source: 'ats', url: 'https://example.org/1' })}\n\n${JSON.stringify({ text: `\r\n ${LEAD}` })}`,
    );
    const { articles, errors } = await read(feed);
    assert.deepEqual(errors, []);
    const [first, second] = articles;
    assert.deepEqual(first, {
      kind: 'article',
      id: 'one',
      text: LEAD,
      language: 'fr',
      title: 'Rencontre',
      publishedAt: '2018-08-24',
      source: 'ats',
      url: 'https://example.org/1',
      body: [{ start: 0, end: LEAD.length }],
    });
    assert.equal(second?.id, 'feed:3');
    assert.equal(second?.text, `\r\n ${LEAD}`);
    assert.deepEqual(second?.body, [{ start: 3, end: 3 + LEAD.length }]);
  });
});
