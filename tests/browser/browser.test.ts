/** The guide, the style sheet and the saved questions in the real Neo4j Browser, with the sample articles' graph. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedCypher } from '../../src/browser/saved-cypher';
import { startGuide, type GuideServer } from '../../src/browser/server';
import { build } from '../../src/build';
import { dataPath } from '../../src/data-path';
import { loadGraphSchema } from '../../src/graph';
import { readFolder } from '../../src/stores/folder';
import { browserLink, loadIntoNeo4j } from '../../src/stores/neo4j';
import { listQueries, loadQuery } from '../../src/stores/queries';
import { describeNeo4j } from '../stores/neo4j/server';
import { findChromium, Neo4jBrowser } from './chromium';

describeNeo4j(
  'Neo4j Browser',
  (server) => {
    const chromium = findChromium();
    if (chromium === undefined) {
      if (process.env['NEWSGRAPH_TEST_BROWSER'] === '1')
        it('finds a Chromium', () => assert.fail('there is none'));
      else it('skipped: there is no Chromium (NEWSGRAPH_CHROMIUM names one)');
      return;
    }
    let folder: string;
    let guide: GuideServer;
    let browser: Neo4jBrowser;

    before(async function () {
      this.timeout(600_000);
      folder = mkdtempSync(join(tmpdir(), 'newsgraph-browser-'));
      await build([dataPath('articles')], { graph: folder });
      const graph = await (await readFolder(folder)).graph();
      await loadIntoNeo4j(graph, loadGraphSchema(), server.connection());
      guide = await startGuide(listQueries(), 0);
      const connection = server.connection();
      const link = browserLink(server.browser(), connection, `:guide ${guide.guide}`);
      browser = await Neo4jBrowser.open(chromium, link);
      await browser.signIn(connection.password);
    });

    after(async () => {
      await browser?.close();
      await guide?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('signs in by a link, which puts the guide into the editor, and plays it', async function () {
      this.timeout(180_000);
      await browser.runEditor();
      await browser.page.getByText('From who met whom to the sentence that proves it').first().waitFor();
    });

    it('draws who met whom, in the colours of the style sheet', async function () {
      this.timeout(300_000);
      await browser.play(':style');
      const frame = await browser.play('MATCH meeting');
      assert.ok((await browser.captions(frame)).includes('John Bolton'));
      const circles = await frame.locator('svg g.node circle').all();
      const colours = await Promise.all(
        circles.map(async (circle) => (await circle.getAttribute('fill'))?.toUpperCase()),
      );
      assert.ok(colours.includes('#D9513C'), colours.join());
      await browser.screenshot('guide-who-met-whom');
    });

    it('walks the slides to the sentence that proves it', async function () {
      this.timeout(600_000);
      await browser.nextSlide();
      await browser.play(':params');
      await browser.play('MATCH (known:Entity)');
      await browser.nextSlide();
      const around = await browser.play('MATCH around');
      assert.ok((await browser.captions(around)).length > 5);
      await browser.screenshot('guide-around-one-person');
      const notDone = await browser.play('MATCH notDone');
      await notDone
        .getByText(/REFUSED_TO|FAILED_TO|DID_NOT/)
        .first()
        .waitFor({ state: 'attached' });
      await browser.screenshot('guide-not-done');
      await browser.nextSlide();
      const table = await browser.play('RETURN type(did)');
      await table.getByText('"MET"').first().waitFor();
      await browser.screenshot('guide-two-people');
      await browser.nextSlide();
      await browser.play('MATCH role');
      await browser.screenshot('guide-the-event');
      await browser.nextSlide();
      const proof = await browser.play('MATCH proof');
      const captions = await browser.captions(proof);
      assert.ok(
        captions.some((caption) => caption.split(' ').length > 3),
        captions.join('\n'),
      );
      await browser.screenshot('guide-the-proof');
      const words = await browser.play('word.trigger AS word');
      await words.getByText('rencontrés').first().waitFor();
      await browser.nextSlide();
      await browser.play('MATCH (speaker:Entity)');
      await browser.nextSlide();
      await browser.page.getByText('newsgraph-questions.zip').first().waitFor();
      await browser.screenshot('guide-the-questions');
    });

    it('saves the questions from the zip, in folders, and runs two of them', async function () {
      this.timeout(300_000);
      await browser.drop('newsgraph-questions.zip', savedCypher(listQueries()));
      await browser.page.click('[data-testid=navigationFavorites]');
      const folders = new Set(listQueries().map(({ name }) => name.split('/')[0]));
      for (const name of folders) {
        const found = browser.page.locator(`[data-testid="savedScriptsFolder-${name}"]`);
        await found.waitFor();
        assert.equal(await found.count(), 1, name);
      }
      await browser.openFolder('people');
      const met = await browser.runSaved(loadQuery('who-met-whom').title);
      await met.getByText('John Bolton').first().waitFor();
      await browser.screenshot('saved-who-met-whom');
      await browser.openFolder('pictures');
      const picture = await browser.runSaved(loadQuery('what-links-two').title);
      assert.ok((await browser.captions(picture)).includes('John Bolton'));
      await browser.screenshot('saved-what-links-two');
    });
  },
  { emptied: 'once' },
);
