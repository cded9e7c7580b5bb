/** Pages and Markdown: their text, title first, and what they say about themselves. */
import assert from 'node:assert/strict';
import { readPage } from '../../src/article/html/page';
import { tamePage } from '../../src/article/html/tame';
import { readFrontMatter } from '../../src/article/input/front-matter';
import { NOTHING_GIVEN } from '../../src/article/input/given';
import { understand } from '../../src/article/input/understand';

const ONE = 'Le conseiller américain a rencontré jeudi à Genève le secrétaire du Conseil de sécurité russe.';
const TWO = 'Ils n’ont pas signé de déclaration commune, ont indiqué les deux délégations après cinq heures.';

describe('readPage', () => {
  const page = `<!doctype html><html lang="fr"><head><title>Bolton à Genève | La Vigie</title>
    <link rel="canonical" href="https://la-vigie.example/bolton">
    <meta property="og:site_name" content="La Vigie">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2018-08-23T19:04:00+02:00"}]}</script>
    </head><body><nav><ul><li>Accueil</li><li>Monde</li></ul></nav><article><h1>Bolton à Genève</h1>
    <figure><img src="a.jpg"><figcaption>Une photo</figcaption></figure>
    <p>${ONE.replace('Genève', '<b>Gen&egrave;ve</b>')}</p><p>${TWO.replace(' pas ', '\n pas&nbsp;')}</p></article>
    <script>if (a < b) document.write("<p>non</p>")</script><aside>Les plus lus</aside></body></html>`;
  const { text, metadata } = readPage(page);

  it('gives the paragraphs as lines, the title first', () => {
    assert.equal(text, `Bolton à Genève\n\n${ONE}\n\n${TWO.replace(' pas ', ' pas\u00a0')}`);
  });

  it('gives what the page says about itself', () => {
    assert.deepEqual(metadata, {
      title: 'Bolton à Genève',
      dates: ['2018-08-23T19:04:00+02:00'],
      source: 'La Vigie',
      url: 'https://la-vigie.example/bolton',
      language: 'fr',
    });
  });

  it('reads fragments and plain text', () => {
    assert.equal(readPage(`<p>${ONE}</p><p>${TWO}</p>`).text, `${ONE}\n\n${TWO}`);
    assert.equal(readPage(ONE).text, ONE);
  });

  it('reads through broken JSON-LD', () => {
    assert.deepEqual(
      readPage(`<script type="application/ld+json">{"@type":</script><p>${ONE}</p>`).metadata.dates,
      [],
    );
  });
});

describe('tamePage', () => {
  it('closes what is open and drops what is no text', () => {
    assert.equal(
      tamePage('<p>un<p>deux<ul><li>a<li>b').html,
      '<p>un</p><p>deux</p><ul><li>a</li><li>b</li></ul>',
    );
    assert.equal(tamePage('a<script>b</script><style>c</style><!-- d -->e').html, 'ae');
    assert.equal(tamePage('<p onclick="x()" class=\'a"b\'>1 &lt; 2 &amp;amp; 3</p>').html, '<p class="a&quot;b">1 &lt; 2 &amp;amp; 3</p>'); // prettier-ignore
  });

  it('bounds depth and keeps the text', () => {
    const { html, nodes } = tamePage(`${'<div>'.repeat(20000)}texte${'</div>'.repeat(20000)}`);
    assert.ok(nodes < 100);
    assert.match(html, /^(<div>)+texte(<\/div>)+$/);
  });

  it('bounds what needs escaping', () => {
    assert.ok(tamePage('<'.repeat(50000)).nodes < 20000);
  });
});

describe('Markdown', () => {
  const document = (content: string) =>
    understand({ id: 'a', place: { file: 'a.md' }, format: 'markdown', content, given: NOTHING_GIVEN });

  it('gives the text that a reader sees', () => {
    const { text } = document(
      `# Titre\n\n![](a.jpg)\n\nUn **mot** et [un lien](https://example.org).\nUne ligne.`,
    );
    assert.equal(text, 'Titre\n\nUn mot et un lien.\nUne ligne.');
  });

  it('puts the title of the front matter first, once', () => {
    assert.equal(document(`---\ntitle: Titre\n---\n${ONE}`).text, `Titre\n\n${ONE}`);
    assert.equal(document(`---\ntitle: Titre\n---\n# Titre\n\n${ONE}`).text, `Titre\n\n${ONE}`);
  });

  it('reads front matter, even where a French colon breaks its YAML', () => {
    for (const title of ['"Iran : les sanctions"', 'Iran : les sanctions']) {
      const { given, content } = readFrontMatter(
        `---\ntitle: ${title}\ndate: 2018-08-07\nlang: fr\n---\n${ONE}`,
      );
      assert.equal(given.title, 'Iran : les sanctions');
      assert.equal(given.publishedAt, '2018-08-07');
      assert.equal(given.language, 'fr');
      assert.equal(content, ONE);
    }
  });

  it('leaves a rule in the text alone', () => {
    assert.equal(readFrontMatter(`${ONE}\n---\n${TWO}`).content, `${ONE}\n---\n${TWO}`);
  });
});
