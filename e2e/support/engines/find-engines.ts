import { existsSync } from 'node:fs';
import { chromium, firefox, type LaunchOptions, webkit } from '@playwright/test';
import { findBrowser, findCommand } from './find-browser.ts';
import type { Reader } from './reader.ts';
import { openInPlaywright } from './reader-playwright.ts';
import { openInPuppeteer } from './reader-puppeteer.ts';
import { openInWebDriver } from './reader-webdriver.ts';

/** Opens Firefox with settings, by their names in about:config; null when there is no Firefox. */
export function findFirefox():
  | ((preferences: Record<string, number | boolean>) => Promise<Reader>)
  | null {
  if (existsSync(firefox.executablePath()))
    return (firefoxUserPrefs) => openInPlaywright(firefox, { firefoxUserPrefs });
  const path = findCommand(['firefox-esr', 'firefox']);
  return path === null ? null : (preferences) => openInPuppeteer(path, preferences);
}

/** Opens a browser of each engine; null when there is none. Playwright's own browsers take precedence. */
export const ENGINES = {
  Chromium: () =>
    findBrowser() === null ? null : (options: LaunchOptions) => openInPlaywright(chromium, options),
  Firefox() {
    const open = findFirefox();
    return open === null ? null : () => open({});
  },
  WebKit() {
    if (existsSync(webkit.executablePath())) return () => openInPlaywright(webkit, {});
    const driver = findCommand(['WebKitWebDriver']);
    return driver === null || findCommand(['Xvfb']) === null ? null : () => openInWebDriver(driver);
  },
} as const satisfies Record<string, () => ((options: LaunchOptions) => Promise<Reader>) | null>;

export type Engine = keyof typeof ENGINES;
