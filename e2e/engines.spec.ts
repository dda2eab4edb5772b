import { expect, test } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { ENGINES } from './support/engines/find-engines.ts';
import type { Reader, Role } from './support/engines/reader.ts';
import { type Site, startSite } from './support/site/site.ts';
import { aCatalogueFile, aServedImage } from './support/data/synthetic-file.ts';

test.use({ serviceWorkers: 'allow' });

const ACTIVE = { id: 1, name: 'Active' };
const RETIRED = { id: 2, name: 'Retired' };
const COUNT = 12;
const PER_PAGE = 10;

/** Craft with a picture each, every fourth of them active. */
const craft = (siteUrl: string) =>
  Array.from({ length: COUNT }, (_, index) => index + 1).map((id) =>
    aSpacecraft({
      id,
      name: `Synthetic ${id}`,
      status: id % 4 === 0 ? ACTIVE : RETIRED,
      flights_count: id,
      image: aServedImage(siteUrl, { id, credit: `Photographer ${id}`, license: null }),
    }),
  );

const PATH = 'location.pathname + location.search';
const TEXT = 'document.body.innerText';
const PICTURES =
  '[...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length';
const IS_KEPT = 'navigator.serviceWorker.controller?.state ?? "none"';

const SEARCH = 'Search name, serial number, agency or country';
const SOON = { intervals: [100], timeout: 20_000 };

/** Retries, since an element can't be clicked before it exists or while it is replaced. */
const soon = (act: () => Promise<unknown>) => expect(async () => void (await act())).toPass(SOON);

function toJourney(reader: Reader, site: Site) {
  const see = (role: Role, name: string) =>
    expect
      .poll(() => reader.sees(role, name), { ...SOON, message: `${role} “${name}”` })
      .toBe(true);
  const press = (role: Role, name: string) => soon(() => reader.press(role, name));
  const isAt = (path: string) => expect.poll(() => reader.evaluate(PATH), SOON).toBe(path);
  const reads = (text: string) => expect.poll(() => reader.evaluate(TEXT), SOON).toContain(text);

  return {
    async browse() {
      // Through the root: the prerendered list has another catalogue's pictures.
      await reader.open(`${site.url}/?limit=10`);
      await isAt('/spacecraft?limit=10');
      await see('heading', `${COUNT} spacecraft`);
      await see('heading', 'Synthetic 1');
      await reads('Photographer 1');
      await expect.poll(() => reader.evaluate(PICTURES), SOON).toBeGreaterThan(1);
      await press('link', 'Next');
      await isAt(`/spacecraft?offset=${PER_PAGE}`);
      await see('heading', `Synthetic ${COUNT}`);
      await expect.poll(() => reader.sees('heading', 'Synthetic 1'), SOON).toBe(false);
    },
    async filter() {
      await soon(() => reader.fold('Status'));
      await soon(() => reader.tick('Active'));
      await see('heading', '3 active spacecraft');
      await isAt('/spacecraft?status=1');
      await soon(() => reader.type('searchbox', SEARCH, 'synthetic 12'));
      await isAt('/spacecraft?search=synthetic+12&search_in=everything&status=1');
    },
    async detail() {
      // The rows of the whole search text; earlier ones are for a part of it.
      await see('heading', '1 active spacecraft matching “synthetic 12”');
      await press('link', 'Synthetic 12');
      await isAt('/spacecraft/12?search=synthetic+12&search_in=everything&status=1');
      await see('heading', 'Synthetic 12');
      await reads('Photographer 12');
      await expect.poll(() => reader.evaluate(PICTURES), SOON).toBe(1);
    },
    async back() {
      await reader.back();
      await isAt('/spacecraft?search=synthetic+12&search_in=everything&status=1');
      await see('link', 'Synthetic 12');
      await soon(() => reader.fold('Status'));
      expect(await reader.isTicked('Active')).toBe(true);
    },
    async kiosk() {
      // Long enough that no slide changes by itself.
      await reader.open(`${site.url}/kiosk?of=all&seconds=3600`);
      await see('heading', 'Synthetic 1');
      await expect.poll(() => reader.evaluate(PICTURES), SOON).toBeGreaterThan(0);
      await reader.arrowRight();
      await see('heading', 'Synthetic 2');
      await reads('2 of 12');
    },
    /** Works from what is stored on the device; a picture that was never shown isn’t stored. */
    async offline() {
      expect(await reader.complaints()).toEqual([]);
      // On a busy machine the service worker starts last.
      await expect
        .poll(() => reader.evaluate(IS_KEPT), { ...SOON, timeout: 40_000 })
        .toBe('activated');
      await site.stop();
      await reader.open(`${site.url}/spacecraft/5`);
      await see('heading', 'Synthetic 5');
    },
  };
}

for (const [engine, find] of Object.entries(ENGINES)) {
  test(`${engine}: browse, filter, detail, back, kiosk, offline`, async () => {
    // Two of these start at once, beside other tests, on a machine that may have two cores.
    test.setTimeout(120_000);
    const open = find();
    test.skip(open === null, `no ${engine} on this system, and none could be installed`);
    const reader = await open?.(test.info().project.use.launchOptions ?? {}).catch(
      (error: unknown) => {
        // Chromium is required; another engine may lack a system library.
        test.skip(engine !== 'Chromium', `this system's ${engine} doesn’t start: ${String(error)}`);
        throw error;
      },
    );
    if (reader === undefined) return;
    const site = await startSite();
    try {
      test.info().annotations.push({ type: 'engine', description: reader.engine });
      site.setCatalogue({ body: aCatalogueFile(craft(site.url)) });
      for (const [name, go] of Object.entries(toJourney(reader, site))) await test.step(name, go);
    } finally {
      await reader.close();
      await site.stop();
    }
  });
}
