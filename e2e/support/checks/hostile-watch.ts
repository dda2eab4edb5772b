import { expect, type Page } from '@playwright/test';
import { isPlainText } from '#lib/plain-text.ts';
import { HOSTILE_GLOBAL, HOSTILE_HOST } from '#testing/hostile-texts.ts';

const MARKS = [HOSTILE_GLOBAL, HOSTILE_HOST] as const;

/** What a page must not have, a line each: what data's markup or addresses would make. */
function findTraces([globalName, host]: readonly [string, string]): string[] {
  const traces: string[] = [];
  const find = (what: string, selector: string, isBad: (one: Element) => boolean = () => true) => {
    for (const one of document.querySelectorAll(selector)) {
      if (isBad(one)) traces.push(`${what}: ${one.outerHTML.slice(0, 200)}`);
    }
  };
  if (Reflect.has(globalThis, globalName)) traces.push('markup was run');
  if (Reflect.has({}, 'hostileProperty')) traces.push('a prototype was changed');
  find('made of markup', 'base, object, embed, form[action], b, meta[http-equiv=refresh]');
  find('a frame', 'iframe', (one) => one.getAttribute('title') !== 'Preview');
  find('a handler', '*', (one) => one.getAttributeNames().some((name) => name.startsWith('on')));
  find('a script', 'script:not([src], [type="application/ld+json"])', (one) =>
    one.textContent.includes(globalName),
  );
  // A download's address is a file of this page's own once it is used.
  find('a link', 'a[href]:not([download])', (one) => {
    const url = new URL(one.getAttribute('href') ?? '', document.baseURI);
    const isOurs = url.origin === location.origin || url.protocol === 'blob:';
    const isGuarded =
      one.getAttribute('rel')?.includes('noreferrer') === true &&
      (one.getAttribute('referrerpolicy') ?? 'no-referrer') === 'no-referrer';
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isHostile = url.hostname === host || url.username !== '';
    return !isOurs && (!isWeb || isHostile || !isGuarded);
  });
  find('a picture', 'img', (one) => !/^https?:\/\//.test(one.getAttribute('src') ?? 'https://'));
  find(
    'a control that nobody sees',
    'main a:not([tabindex="-1"]), main button, main option',
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === '',
  );
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) traces.push(`the page is ${scrollWidth} wide`);
  return traces;
}

/** Each text that a reader meets on a page: what is drawn, what is said, the title. */
function readTexts(): string[] {
  const said = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (one) => one.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.innerText, ...said];
}

/** Watches a page for what hostile data must never cause: dialogs, and requests of others than its own hosts. */
export function watch(page: Page, ...origins: string[]) {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    // A browser tells of pictures at the data's own web addresses, though the page's policy refuses them.
    const isPicture = request.resourceType() === 'image' && url.hostname === 'example.org';
    const isOurs = origins.includes(url.origin) || ['blob:', 'data:'].includes(url.protocol);
    if (!isOurs && !isPicture) events.push(`a request: ${request.url().slice(0, 200)}`);
  });
  return {
    events,
    /** The page is whole, and the data has done nothing to it. */
    expectSound: async (): Promise<void> => {
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^\s*$/);
      expect(await page.evaluate(findTraces, MARKS)).toEqual([]);
      const unclear = (await page.evaluate(readTexts)).filter((text) => !isPlainText(text));
      expect(unclear).toEqual([]);
      expect((await page.title()).length).toBeLessThan(700);
      expect(events).toEqual([]);
    },
  };
}
