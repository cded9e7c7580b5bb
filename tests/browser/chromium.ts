/** Drives Neo4j Browser in a real Chromium, as a person does: by what is on the page. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, if it is: NEWSGRAPH_CHROMIUM, else where distributions put it. */
export function findChromium(): string | undefined {
  return process.env['NEWSGRAPH_CHROMIUM'] ?? USUAL_PLACES.find((path) => existsSync(path));
}

/** Pictures go there where a folder is named. */
const PICTURES = process.env['NEWSGRAPH_SCREENSHOTS'];

/** The first answer of a fresh server takes a while on a busy machine. */
const PATIENCE = 90_000;

const WIDTH = 1680;

export class Neo4jBrowser {
  private constructor(
    private readonly chromium: Browser,
    readonly page: Page,
  ) {}

  /** Opens the Browser, by a link where one is given. */
  static async open(executablePath: string, url: string): Promise<Neo4jBrowser> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 960 } });
    page.setDefaultTimeout(PATIENCE);
    // nothing outside of this machine is asked: the page waits for it in vain where there is no network
    const isOutside = ({ hostname }: URL): boolean => !['127.0.0.1', 'localhost'].includes(hostname);
    await page.route(isOutside, (route) => route.abort());
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return new Neo4jBrowser(browser, page);
  }

  async signIn(password: string): Promise<void> {
    await this.page.fill('[data-testid=password]', password);
    await this.page.click('[data-testid=connect]');
    await this.page.waitForSelector('[data-testid=disconnectedBanner]', { state: 'detached' });
    await this.frame(':play start').waitFor();
    // a notice about telemetry, which hides a part of each picture
    const notice = this.page.locator('xpath=//span[contains(text(), "To help make Neo4j Browser better")]');
    await notice.waitFor({ timeout: 5_000 }).then(
      () => notice.locator('xpath=following-sibling::span').click(),
      () => undefined, // other Browsers have none
    );
  }

  /** Runs what the editor holds. */
  async runEditor(): Promise<void> {
    await this.page.click('[data-testid=editor-Run]');
  }

  /** The newest result of a command that has these words. */
  frame(words: string): Locator {
    const frames = this.page.locator('[data-testid=frame]');
    return frames
      .filter({ has: this.page.locator('[data-testid=frameCommand]', { hasText: words }) })
      .first();
  }

  /** Clicks the arrow of the guide's block with these words, and waits for its result. */
  async play(words: string): Promise<Locator> {
    await this.page.locator('pre.runnable:visible', { hasText: words }).locator('i').click();
    const frame = this.frame(words);
    await frame.waitFor();
    return frame;
  }

  async nextSlide(): Promise<void> {
    await this.page.getByText('Next', { exact: true }).click();
  }

  /** What stands in the circles of a picture, once it has been drawn. */
  async captions(frame: Locator): Promise<string[]> {
    const nodes = frame.locator('svg g.node');
    await nodes.first().waitFor();
    // a caption is cut into lines
    const texts = (await nodes.all()).map((node) => node.locator('text').allTextContents());
    return (await Promise.all(texts)).map((lines) => lines.map((line) => line.trim()).join(' ')).sort();
  }

  /** Drops a file on the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    // as text: the page's own types are not those of Node
    const transfer = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(${JSON.stringify([...bytes])})], ${JSON.stringify(name)}));
      return transfer;
    })()`);
    await this.page.locator('.filedrop').dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Opens a folder of Saved Cypher, where the panel is open. */
  async openFolder(name: string): Promise<void> {
    await this.page.click(`[data-testid="expandFolder-${name}"]`);
  }

  /** Runs a saved question by its title, and gives its result. */
  async runSaved(title: string): Promise<Locator> {
    const item = this.page.locator('[data-testid=savedScriptListItem]', {
      has: this.page.locator(`[data-testid="scriptTitle-${title}"]`),
    });
    await item.hover();
    await item.locator('[data-testid=savedScriptsButton-Run]').click();
    const frame = this.frame(title);
    await frame.waitFor();
    return frame;
  }

  async screenshot(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    // nodes come to rest
    await this.page.waitForTimeout(4_000);
    // the newest result, and the guide beside it
    const clip = { x: 0, y: 0, width: WIDTH, height: 615 };
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), clip });
  }

  close(): Promise<void> {
    return this.chromium.close();
  }
}
