import { launch } from 'puppeteer-core';
import {
  TIMEOUT_MS,
  type Reader,
  type Role,
  toSummaryXPath,
  toTickBoxXPath,
  WINDOW,
} from './reader.ts';

const byRole = (role: Role, name: string) => `::-p-aria([role="${role}"][name="${name}"])`;
const byXPath = (path: string) => `::-p-xpath(${path})`;
const tickBox = (label: string) => byXPath(toTickBoxXPath(label));

/**
 * Opens the system's Firefox. Playwright 1.65 can't open a page in Debian's ESR 153, which lacks a command that it needs
 * (emulation.setMediaFeaturesOverride). Puppeteer works with it, also by WebDriver BiDi.
 */
export async function openInPuppeteer(
  executablePath: string,
  extraPrefsFirefox: Record<string, number | boolean>,
): Promise<Reader> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox,
    defaultViewport: WINDOW,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  page.setDefaultNavigationTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (thrown) =>
    complaints.push(thrown instanceof Error ? thrown.message : String(thrown)),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  const press = (selector: string) => page.locator(selector).click();

  return {
    engine: `${await browser.version()}, driven by Puppeteer`,
    open: async (url) => void (await page.goto(url)),
    async sees(role, name) {
      const element = await page.$(byRole(role, name));
      return (await element?.isVisible()) ?? false;
    },
    press: (role, name) => press(byRole(role, name)),
    fold: (name) => press(byXPath(toSummaryXPath(name))),
    tick: (label) => press(tickBox(label)),
    isTicked: (label) => page.$eval(tickBox(label), (box) => box.matches(':checked')),
    async type(role, name, text) {
      await press(byRole(role, name));
      await page.keyboard.type(text);
    },
    arrowRight: () => page.keyboard.press('ArrowRight'),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close(),
  };
}
