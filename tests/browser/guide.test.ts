/** The guide, the questions' zip and the headers, without a Browser. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { renderGuide } from '../../src/browser/guide';
import { parametersCommand, savedCypher } from '../../src/browser/saved-cypher';
import { guideApplication, PATHS, startGuide, type GuideServer } from '../../src/browser/server';
import { StoreError } from '../../src/errors';
import { loadGraphSchema } from '../../src/graph';
import { listQueries } from '../../src/stores/queries';

const queries = listQueries();

describe('the guide', () => {
  const source = [
    '# A & B', '', 'A *lead*.', '', 'Text with `code` and <b>no markup</b>.', '', '```cypher', 'MATCH (a)-->(b)', '', 'RETURN a < b', '```',
    '', '---', '', '# Second', '', 'Another.', '', '```parameters', '', '```', '', '```command', ':play {address}/x', '```', '', '```text', 'not to run', '```',
  ].join('\n'); // prettier-ignore
  const html = renderGuide(source, { address: 'http://localhost:1', parameters: ':params {a: "<"}' });

  it('has a slide for each part', () => {
    assert.equal(html.match(/<slide /g)?.length, 2);
    assert.match(html, /<carousel [^>]*>\n<slide/);
    assert.match(html, /<h3>A &amp; B<\/h3>\n<p class="lead">A <em>lead<\/em>\.<\/p>/);
  });

  it('has blocks to click, with their line breaks and nothing that is markup', () => {
    assert.match(html, /<pre class="code runnable">MATCH \(a\)--&gt;\(b\)\n\nRETURN a &lt; b<\/pre>/);
    assert.match(html, /<pre class="code runnable">:params {a: &quot;&lt;&quot;}<\/pre>/);
    assert.match(html, /<pre class="code runnable">:play http:\/\/localhost:1\/x<\/pre>/);
    assert.match(html, /<pre class="code">not to run<\/pre>/);
    assert.match(html, /&lt;b&gt;no markup&lt;\/b&gt;/);
  });
});

describe('the guide as served', () => {
  let server: GuideServer;
  before(async () => {
    server = await startGuide(queries, 0);
  });
  after(() => server.stop());
  const asked = { Origin: 'http://127.0.0.1:7474', 'Access-Control-Request-Headers': 'x-requested-with' };

  for (const path of Object.values(PATHS)) {
    it(`lets the Browser read ${path}`, async () => {
      const url = server.address + path;
      const before = await fetch(url, {
        method: 'OPTIONS',
        headers: { ...asked, 'Access-Control-Request-Method': 'GET' },
      });
      assert.equal(before.status, 204);
      assert.equal(before.headers.get('access-control-allow-origin'), '*');
      assert.equal(before.headers.get('access-control-allow-headers'), '*');
      const { status, headers } = await fetch(url, { headers: asked });
      assert.equal(status, 200);
      assert.equal(headers.get('access-control-allow-origin'), '*');
    });
  }

  it('says where its files are, by the name that the Browser trusts', async () => {
    assert.match(server.address, /^http:\/\/localhost:\d+$/);
    const guide = await (await fetch(server.guide)).text();
    assert.ok(guide.includes(`:style ${server.style}`));
    assert.ok(guide.includes(`href="${server.questions}"`));
    assert.ok(!guide.includes('{address}'));
    assert.equal((await fetch(`${server.address}/nothing`)).status, 404);
    assert.equal((await fetch(`${server.address}/`)).url, server.guide);
  });

  it('says that a port is in use', async () => {
    const port = Number(new URL(server.address).port);
    await assert.rejects(startGuide(queries, port), (error) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.toLine(), new RegExp(`port ${port}: .*Choose another with --port`));
      return true;
    });
  });

  it('styles every kind of node, by captions that its nodes have', async () => {
    const style = await (await guideApplication(queries, () => '').request(PATHS.style)).text();
    const { nodes } = loadGraphSchema();
    for (const { label, finer, properties } of nodes.values()) {
      const [, block] = new RegExp(`^node\\.${label} {([^}]*(?:'{\\w+}')[^}]*)}`, 'm').exec(style) ?? [];
      const [, key] = /caption: '{(\w+)}'/.exec(block) ?? [];
      assert.ok(properties[key]?.required, `${label} ${key}`);
      if (label === 'Event') continue;
      for (const kind of finer) assert.ok(style.includes(`node.${kind} {`), kind);
    }
  });
});

describe('the questions for Saved Cypher', () => {
  const zip = savedCypher(queries);
  const files = unzipSync(zip);

  it('are a zip with their folders, the same bytes each time', () => {
    assert.deepEqual(
      Object.keys(files).sort(),
      [...queries.map(({ name }) => `${name}.cypher`), 'parameters.cypher'].sort(),
    );
    assert.deepEqual(savedCypher(queries), zip);
    for (const { name, cypher, title } of queries) {
      assert.equal(strFromU8(files[`${name}.cypher`]), cypher);
      assert.ok(cypher.startsWith(`// ${title}\n`));
    }
  });

  it('come with commands that set every parameter, numbers apart from :params', () => {
    const command = parametersCommand(queries);
    assert.match(command, /^:params {name: "".*};\n:param most => 25$/);
    assert.ok(strFromU8(files['parameters.cypher']).endsWith(`${command}\n`));
    for (const { parameters } of queries)
      for (const { name } of parameters) assert.ok(command.includes(name));
  });
});
