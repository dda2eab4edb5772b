import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import config from '../playwright.config.ts';

/** How long anything may take before the visit is given up, in ms. */
const TIMEOUT_MS = 120_000;

export type Visitor = { page: Page; devtools: CDPSession };

/** The browser that the tests drive, which knows the measured sites and no other host. */
export function launchBrowser(): Promise<Browser> {
  const options = config.use?.launchOptions ?? {};
  return chromium.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost',
    ],
  });
}

/** Opens an empty page that has cached nothing, on a processor `cpu` times slower, and hands it over. */
export async function withVisitor<Result>(
  browser: Browser,
  cpu: number,
  go: (visitor: Visitor) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    // It would fetch the whole app in the background of what is measured.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(TIMEOUT_MS);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return await go({ page, devtools });
  } finally {
    await context.close();
  }
}

/** What the page holds in JavaScript's heap after what it doesn't need is gone, in bytes. */
export async function measureHeap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Rejects when a promise of the page is not kept in time; nothing else limits those. */
export async function inTime<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over two minutes.`)), TIMEOUT_MS);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
