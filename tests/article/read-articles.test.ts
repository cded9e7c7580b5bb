/** Reading from files, folders and feeds: what comes out, in which order, under which id. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArticles, type Article } from '../../src/article';
import { MAX_BYTES } from '../../src/article/input/bytes';

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

  it('lets NAME.meta.json win over what the file says', async () => {
    put('a.txt', `Publié le 12 mars 2017\n${LEAD}`);
    put('a.meta.json', JSON.stringify({ id: 'un', publishedAt: '2018-08-24', source: 'ats' }));
    const { articles, errors } = await read(folder);
    assert.deepEqual(errors, []);
    assert.deepEqual(articles.map(({ id, publishedAt, source }) => [id, publishedAt, source]), [['un', '2018-08-24', 'ats']]); // prettier-ignore
  });

  it('keeps the text of a file untouched but for a byte order mark', async () => {
    const text = `\r\n  ${LEAD}\r\n\t${LEAD} \r\n`;
    const { articles } = await read(put('a.txt', `\ufeff${text}`));
    assert.equal(articles[0]?.text, text);
    for (const { start, end } of articles[0]?.body ?? []) assert.match(text.slice(start, end), /^Le .*\.$/s);
  });

  it('walks links, but in no circle, and reads no file twice', async () => {
    const path = put('a/un.txt', LEAD);
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(path, join(folder, 'b.txt'));
    const { articles, errors } = await read(folder, path);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['un'],
    );
    assert.deepEqual(errors, []);
  });

  it('reports what cannot be read, by file, line and remedy, and reads the rest', async () => {
    const german =
      'Der nationale Sicherheitsberater hat sich am Donnerstag in Genf mit seinem russischen Kollegen getroffen und ihn gewarnt.';
    const huge = `{"text":"${'x'.repeat(MAX_BYTES)}"}`;
    const cases: readonly (readonly [name: string, content: string | Buffer, error: RegExp])[] = [
      ['a-empty.txt', '', /^a-empty\.txt: the file is empty\. ./],
      ['b-pdf.txt', '%PDF-1.7', /^b-pdf\.txt: is a PDF file, not text\. Convert/],
      [
        'c-large.txt',
        Buffer.alloc(MAX_BYTES + 1, 'a'),
        /^c-large\.txt: the file is larger than 16 MB.*Split/,
      ],
      ['d-german.txt', german, /^d-german\.txt: .*French or English.*"de"/],
      ['e-marks.txt', '![]() | ***', /^e-marks\.txt: the article holds no text\. ./],
      [
        'f.jsonl',
        `{"text": 5}\n{"text": "x"\n{"title": "x"}\n[]\n${huge}\n`,
        /^f\.jsonl:1: the field "text"/,
      ],
      ['g.html', '<script>x</script>', /^g\.html: the article holds no text/],
    ];
    for (const [name, content] of cases) put(name, content);
    put('z.txt', LEAD);
    mkdirSync(join(folder, 'x.txt'));
    const { articles, errors } = await read(folder, join(folder, 'missing.txt'), join(folder, 'passwd'));
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['z'],
    );
    for (const [, , error] of cases) assert.ok(errors.some((line) => error.test(line)), String(error)); // prettier-ignore
    for (const error of [
      /^f\.jsonl:2: is no valid JSON/,
      /^f\.jsonl:3: the line has neither "text" nor "html"/,
      /^f\.jsonl:4: is no JSON object/,
      /^f\.jsonl:5: the line is larger than 16 MB/,
      /^x\.txt: is a folder with the name of a file\. Rename/,
      /^missing\.txt: there is no such file/,
    ]) {
      assert.ok(errors.some((line) => error.test(line)), `${String(error)} in\n${errors.join('\n')}`); // prettier-ignore
    }
  });

  it('reports a folder without articles', async () => {
    mkdirSync(join(folder, 'vide'));
    assert.match((await read(join(folder, 'vide'))).errors.join(), /holds no articles/);
  });

  it('reads an article without a given date that is none, and says so', async () => {
    const { articles, errors } = await read(
      put('a.jsonl', JSON.stringify({ text: LEAD, publishedAt: '2018-02-31' })),
    );
    assert.equal(articles[0]?.publishedAt, undefined);
    assert.equal(articles.length, 1);
    assert.match(errors.join(), /^a\.jsonl:1: "2018-02-31" is no date/);
  });

  it('leaves out the second article of an id', async () => {
    const line = JSON.stringify({ id: 'un', text: LEAD });
    const { articles, errors } = await read(put('a.jsonl', `${line}\n${line}\n`));
    assert.equal(articles.length, 1);
    assert.match(errors.join(), /^a\.jsonl:2: the id "un" is used already, by .*a\.jsonl:1/);
  });

  it('throws the first error where nobody listens', async () => {
    await assert.rejects(async () => {
      for await (const article of readArticles([join(folder, 'missing.txt')])) assert.fail(article.id);
    }, /no such file/);
  });

  it('reads the sample articles whole and cleanly', async () => {
    const { articles, errors } = await read(join(__dirname, '..', '..', 'data', 'articles'));
    assert.deepEqual(errors, []);
    assert.equal(articles.length, 8);
    assert.equal(articles.filter(({ language }) => language === 'fr').length, 6);
    for (const { id, text, body, publishedAt, publishedDay } of articles) {
      assert.ok(publishedAt ?? publishedDay, id);
      const own = body.map(({ start, end }) => text.slice(start, end)).join('\n');
      assert.doesNotMatch(
        own,
        /Abonnez|newsletter|cookies|Lire aussi|Read more|Photo|©|Publié le|Published|!\[/,
        id,
      );
    }
  });
});
