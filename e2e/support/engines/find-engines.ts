import { existsSync } from 'node:fs';
import { chromium, firefox, type LaunchOptions, webkit } from '@playwright/test';
import { findBrowser, findCommand } from './find-browser.ts';
import type { Reader } from './reader.ts';
import { openInPlaywright } from './reader-playwright.ts';
import { openInPuppeteer } from './reader-puppeteer.ts';
import { openInWebDriver } from './reader-webdriver.ts';

/** Opens a browser of each engine; null when there is none. Playwright's own browsers take precedence. */
export const ENGINES = {
  Chromium: () =>
    findBrowser() === null ? null : (options: LaunchOptions) => openInPlaywright(chromium, options),
  Firefox() {
    if (existsSync(firefox.executablePath())) return () => openInPlaywright(firefox, {});
    const path = findCommand(['firefox-esr', 'firefox']);
    return path === null ? null : () => openInPuppeteer(path);
  },
  WebKit() {
    if (existsSync(webkit.executablePath())) return () => openInPlaywright(webkit, {});
    const driver = findCommand(['WebKitWebDriver']);
    return driver === null || findCommand(['Xvfb']) === null ? null : () => openInWebDriver(driver);
  },
} as const satisfies Record<string, () => ((options: LaunchOptions) => Promise<Reader>) | null>;

export type Engine = keyof typeof ENGINES;
