import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROUTES } from './support/site/routes.ts';
import { readScriptPath, readShippedHeaders } from './support/site/shipped-headers.ts';
import { DIST } from './support/site/site.ts';
import { expect, test as base } from './support/test.ts';
import { hasServer, startWebServer, type WebServer } from './support/site/web-server.ts';

const SERVERS = ['nginx', 'caddy'] as const;

/** Records the policy's violations from now on, also after reloads. */
async function watchPolicy(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event;
      Reflect.apply(Reflect.get(window, 'tellRefusal'), null, [
        `${effectiveDirective} ${blockedURI}`,
      ]);
    });
  });
  return refused;
}

for (const name of SERVERS) {
  const test = base.extend<object, { server: WebServer }>({
    server: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
      async ({}, provide) => {
        const server = await startWebServer(name, DIST);
        await provide(server);
        await server.stop();
      },
      { scope: 'worker' },
    ],
  });

  test.describe(name, () => {
    test.skip(!hasServer(name), `${name} isn’t installed here`);

    test('opens every screen by its URL, without violations of the policy', async ({
      page,
      server,
    }) => {
      test.slow();
      const refused = await watchPolicy(page);
      for (const route of ROUTES) {
        const response = await page.goto(`${server.url}${route}`);
        expect(response?.status(), route).toBe(200);
        await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
      }
      expect(refused).toEqual([]);
    });

    test('serves the list and each craft with content, each screen’s own page, and the app for other paths', async ({
      server,
    }) => {
      const read = async (path: string) => (await fetch(`${server.url}${path}`)).text();
      expect(await read('/spacecraft')).toContain('<article');
      expect(await read('/spacecraft/558')).toContain('X-37B 1');
      for (const path of ['overview', 'kiosk', 'kiosk/build', 'embed'])
        expect(await read(`/${path}`)).toBe(await readFile(join(DIST, path, 'index.html'), 'utf8'));
      const bare = await readFile(join(DIST, 'app.html'), 'utf8');
      expect(await read('/spacecraft/999999')).toBe(bare);
    });

    test('every response has the headers that static hosts are configured to send', async ({
      server,
    }) => {
      // Who may frame a page: web-servers-framing.spec.ts.
      const everywhere = (await readShippedHeaders('/*')).filter(
        ([header]) => header !== 'X-Frame-Options',
      );
      expect(everywhere.length).toBeGreaterThan(5);
      const script = await readScriptPath();
      for (const path of ['/', '/spacecraft/558?status=1', script, '/assets/nothing.js']) {
        const { headers } = await fetch(`${server.url}${path}`);
        for (const [header, value] of everywhere) expect(headers.get(header), path).toBe(value);
      }
      const [[, forever] = ['', '']] = await readShippedHeaders('/assets/*');
      const cachingOf = async (path: string) =>
        (await fetch(`${server.url}${path}`)).headers.get('cache-control');
      expect(await cachingOf(script)).toBe(forever);
      const changing = ['service-worker.js', 'config.json', 'catalogue/spacecraft.json'];
      for (const path of ['', ...changing, 'catalogue/changes.json', 'catalogue/changes.atom']) {
        expect(await cachingOf(`/${path}`), path).toBe('no-cache');
      }
      expect(await cachingOf('/assets/nothing.js')).not.toBe(forever);
    });

    test('serves the feed of changes as Atom, like static hosts', async ({ server }) => {
      const [[header, type] = ['', '']] = await readShippedHeaders('/catalogue/changes.atom');
      expect([header, type]).toEqual(['Content-Type', 'application/atom+xml; charset=utf-8']);
      const response = await fetch(`${server.url}/catalogue/changes.atom`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
    });

    test('responds with 304 to an unchanged file, and compresses others', async ({ server }) => {
      for (const path of [
        '/spacecraft',
        '/catalogue/spacecraft.json',
        '/catalogue/changes.atom',
        '/config.json',
      ]) {
        const address = `${server.url}${path}`;
        const etag = (await fetch(address)).headers.get('etag') ?? '';
        const again = await fetch(address, { headers: { 'if-none-match': etag } });
        expect(again.status, path).toBe(304);
      }
      for (const path of ['/spacecraft', '/catalogue/spacecraft.json', '/service-worker.js']) {
        const { headers } = await fetch(`${server.url}${path}`);
        expect(headers.get('content-encoding'), path).toBe('gzip');
      }
    });

    test('responds with 404 to a missing file, without a page', async ({ server }) => {
      for (const path of [
        '/assets/a.js',
        '/catalogue/a.json',
        '/catalogue/a.atom',
        '/a.svg',
        '/config.json.map',
      ]) {
        const response = await fetch(`${server.url}${path}`);
        expect(response.status, path).toBe(404);
      }
    });

    test.describe('with a page that has injected scripts', () => {
      test.use({ expectedComplaints: /Content Security Policy|Trusted(?:HTML|Script)/ });

      test('none of them runs', async ({ page }) => {
        const folder = await mkdtemp(join(tmpdir(), 'injected-'));
        await cp(DIST, folder, { recursive: true });
        const injected = `
          <script>window.injected = 'inline';</script>
          <script src="data:text/javascript,window.injected='data'"></script>
          <script src="https://example.org/injected.js"></script>
          <img src="x" alt="" onerror="window.injected = 'handler'">
          <iframe src="javascript:parent.injected='frame'"></iframe>
          <base href="https://example.org/">`;
        for (const injectedInto of ['index.html', 'spacecraft/558/index.html']) {
          const file = join(folder, injectedInto);
          const html = await readFile(file, 'utf8');
          await writeFile(file, html.replace('<body>', `<body>${injected}`));
        }
        const server = await startWebServer(name, folder);
        const refused = await watchPolicy(page);
        await page.goto(`${server.url}/spacecraft/558`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const caught = await page.evaluate(() => {
          const script = document.createElement('script');
          const attempts = [
            () => script.append("window.injected = 'element'"),
            () => document.body.append(script),
            () => (document.body.innerHTML = '<img src="x" onerror="window.injected = 1">'),
          ];
          return attempts.map((attempt) => {
            try {
              attempt();
              return 'done';
            } catch (error) {
              return error instanceof Error ? error.name : 'thrown';
            }
          });
        });
        expect(caught.at(-1)).toBe('TypeError');
        await expect
          .poll(() => new Set(refused.map((what) => what.split(' ')[0])))
          .toEqual(
            new Set([
              'script-src-elem',
              'script-src-attr',
              'base-uri',
              'require-trusted-types-for',
            ]),
          );
        expect(await page.evaluate(() => Reflect.get(window, 'injected'))).toBeUndefined();
        await server.stop();
        await rm(folder, { recursive: true });
      });
    });
  });
}
