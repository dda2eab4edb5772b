import { expect, test } from './support/test.ts';

const LIST = '/spacecraft/?limit=1';

test('a page of another origin may send a token, after a preflight', async ({ ll2, page }) => {
  // A file: the policy of our pages allows requests only to the hosts that their config names.
  await page.goto('/favicon.svg');
  const result = await page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { authorization: 'Token synthetic' } });
    return { status: response.status, retryAfter: response.headers.get('retry-after') };
  }, `${ll2.api}${LIST}`);
  expect(result.status).toBe(200);
  const metered = ll2.requests.filter(({ path }) => path === `/2.3.0${LIST}`);
  expect(metered).toMatchObject([
    { method: 'OPTIONS', status: 200, authorization: false },
    { method: 'GET', status: 200, authorization: true, aborted: false },
  ]);
  expect(ll2.calls).toBe(1);
});
