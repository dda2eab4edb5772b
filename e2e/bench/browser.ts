import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import config from '../playwright.config.ts';

/** The time limit of every step of a visit, in ms. */
const TIMEOUT_MS = 120_000;

/** Only latency is emulated. */
const UNLIMITED = { offline: false, downloadThroughput: -1, uploadThroughput: -1 };

export type Visitor = { page: Page; devtools: CDPSession };

/** Launches the browser of the tests. It resolves the measured sites and no other host. */
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

/** How slow a visitor's device and network are. */
export type Conditions = {
  /** How many times slower the processor is. */
  cpu: number;
  /** The time that is added to each request, in ms. */
  latency: number;
};

/** Calls `go` with a blank page, an empty cache, and a processor and a network as slow as `conditions` say. */
export async function withVisitor<Result>(
  browser: Browser,
  { cpu, latency }: Conditions,
  go: (visitor: Visitor) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    // A service worker would fetch the whole app during the measurement.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(TIMEOUT_MS);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (latency > 0)
      await devtools.send('Network.emulateNetworkConditions', { ...UNLIMITED, latency });
    return await go({ page, devtools });
  } finally {
    await context.close();
  }
}

/** The size of the JavaScript heap after garbage collection, in bytes. */
export async function measureHeap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Rejects when a promise from the page takes too long: Playwright has no limit for `evaluate`. */
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
