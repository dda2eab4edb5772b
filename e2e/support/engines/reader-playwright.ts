import type { BrowserType, ConsoleMessage, LaunchOptions } from '@playwright/test';
import {
  TIMEOUT_MS,
  type Reader,
  type Role,
  toSummaryXPath,
  toTickBoxXPath,
  WINDOW,
} from './reader.ts';

const isComplaint = (message: ConsoleMessage) =>
  message.type() === 'error' || message.type() === 'warning';

/** Chromium, and the builds of Firefox and WebKit that Playwright downloads. */
export async function openInPlaywright(
  browserType: BrowserType,
  options: LaunchOptions,
): Promise<Reader> {
  const browser = await browserType.launch(options);
  const page = await browser.newPage({ viewport: WINDOW });
  page.setDefaultTimeout(TIMEOUT_MS);
  page.setDefaultNavigationTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  const byRole = (role: Role, name: string) => page.getByRole(role, { name, exact: true }).first();
  const tickBox = (label: string) => page.locator(`xpath=${toTickBoxXPath(label)}`);

  return {
    engine: `${browserType.name()} ${browser.version()}, driven by Playwright`,
    open: async (url) => void (await page.goto(url)),
    sees: (role, name) => byRole(role, name).isVisible(),
    press: (role, name) => byRole(role, name).click(),
    fold: (name) => page.locator(`xpath=${toSummaryXPath(name)}`).click(),
    tick: (label) => tickBox(label).click(),
    isTicked: (label) => tickBox(label).isChecked(),
    type: (role, name, text) => byRole(role, name).pressSequentially(text),
    arrowRight: () => page.keyboard.press('ArrowRight'),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close(),
  };
}
