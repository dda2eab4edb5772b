import { expect, type Page } from '@playwright/test';
import { isPlainText } from '#lib/plain-text.ts';
import { HOSTILE_GLOBAL, HOSTILE_HOST } from '#testing/hostile-texts.ts';

const MARKS = [HOSTILE_GLOBAL, HOSTILE_HOST] as const;

/** Traces of executed markup or used URLs from the data, a line each. A page must have none. */
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
  // A download's link gets a blob URL of this page once it is used.
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

/** Each text of a page for visitors: rendered, announced by screen readers, or in the title. */
function readTexts(): string[] {
  const said = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (one) => one.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.innerText, ...said];
}

/** Watches a page for effects that hostile data must never have: dialogs, and requests to other hosts. */
export function watch(page: Page, ...origins: string[]) {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    // A browser reports requests for pictures at URLs from the data although the page's policy blocks them.
    const isPicture = request.resourceType() === 'image' && url.hostname === 'example.org';
    const isOurs = origins.includes(url.origin) || ['blob:', 'data:'].includes(url.protocol);
    if (!isOurs && !isPicture) events.push(`a request: ${request.url().slice(0, 200)}`);
  });
  return {
    events,
    /** Asserts that the page is complete, and that the data had no such effect. */
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
