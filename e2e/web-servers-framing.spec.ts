import { startHostPage } from './support/site/host-page.ts';
import { readScriptPath, readShippedHeaders } from './support/site/shipped-headers.ts';
import { DIST } from './support/site/site.ts';
import { hasServer, startWebServer, type WebServer } from './support/site/web-server.ts';
import { visit } from './support/site/worker.ts';
import { expect, test as base } from './support/test.ts';

// Which sites may frame which pages, by the configurations in deploy/ and public/_headers.

const toFrames = ({ url }: WebServer, ...paths: readonly string[]) =>
  paths.map((path) => `<iframe src="${url}${path}" width="600" height="300"></iframe>`).join('\n');

for (const name of ['nginx', 'caddy'] as const) {
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

    test('any site may frame an embed, and only the site itself its other pages', async ({
      server,
    }) => {
      const policyOf = async (path: string) =>
        (await fetch(`${server.url}${path}`)).headers.get('content-security-policy');
      for (const path of ['/embed', '/embed/', '/embed?show=clock&id=558', '/embed/index.html'])
        expect(await policyOf(path), path).toBe('frame-ancestors *');
      for (const path of [
        '/',
        '/spacecraft',
        '/spacecraft/558?x=/embed',
        '/kiosk',
        '/embedded',
        '/spacecraft/embed',
        '/embed/558',
        '/app.html',
        '/404.html',
        '/assets/nothing.js',
      ])
        expect(await policyOf(path), path).toBe("frame-ancestors 'self'");
    });

    test('any origin may load the app’s files and its data, and no page', async ({ server }) => {
      const sharingOf = async (path: string) =>
        (await fetch(`${server.url}${path}`)).headers.get('access-control-allow-origin');
      for (const path of [await readScriptPath(), '/config.json', '/catalogue/spacecraft.json'])
        expect(await sharingOf(path), path).toBe('*');
      for (const path of ['/', '/spacecraft', '/embed', '/service-worker.js'])
        expect(await sharingOf(path), path).toBeNull();
    });

    test.describe('on a page of another site', () => {
      test.use({ expectedComplaints: /frame-ancestors|Unsafe attempt to load/ });

      test('an embed works, also in a sandboxed frame, and other pages are refused', async ({
        page,
        server,
      }) => {
        const sandboxed = toFrames(server, '/embed?limit=3').replace(
          '<iframe',
          '<iframe sandbox="allow-scripts"',
        );
        const host = await startHostPage(
          sandboxed + toFrames(server, '/embed?limit=2', '/spacecraft?limit=2', '/kiosk'),
        );
        await page.goto(host.url, { waitUntil: 'load' });
        const inFrame = (index: number) => page.locator('iframe').nth(index).contentFrame();
        await expect(inFrame(0).getByRole('article')).toHaveCount(3);
        await expect(inFrame(1).getByRole('article')).toHaveCount(2);
        for (const index of [2, 3]) await expect(inFrame(index).getByRole('main')).toHaveCount(0);
        await host.stop();
      });
    });

    test.describe('on a page of the same domain, whose frames share the service worker', () => {
      test.use({ serviceWorkers: 'allow', expectedComplaints: /frame-ancestors|net::ERR_FAILED/ });

      test('an embed works, and other pages are refused', async ({ page, server }) => {
        await visit(page, `${server.url}/help`);
        const frames = toFrames(server, '/embed?limit=2', '/spacecraft?limit=2');
        const host = await startHostPage(frames, 'localhost');
        await page.goto(host.url, { waitUntil: 'load' });
        const inFrame = (index: number) => page.locator('iframe').nth(index).contentFrame();
        await expect(inFrame(0).getByRole('article')).toHaveCount(2);
        await expect(inFrame(1).getByRole('main')).toHaveCount(0);
        await host.stop();
      });
    });
  });
}

base('static hosts are configured to send the same', async () => {
  // Some join the values of a header in two rules: so no path has two values of one.
  expect(await readShippedHeaders('/*')).toContainEqual(['X-Frame-Options', 'SAMEORIGIN']);
  for (const path of ['/embed', '/embed/'])
    expect(await readShippedHeaders(path), path).toEqual([
      ['Content-Security-Policy', 'frame-ancestors *'],
    ]);
  for (const path of ['/assets/*', '/catalogue/*', '/config.json'])
    expect(await readShippedHeaders(path), path).toContainEqual([
      'Access-Control-Allow-Origin',
      '*',
    ]);
  const everywhere = (await readShippedHeaders('/*')).map(([header]) => header);
  expect(everywhere).not.toContain('Content-Security-Policy');
  expect(everywhere).not.toContain('Access-Control-Allow-Origin');
});
