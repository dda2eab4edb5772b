import { requestLl2 } from './support/ll2/ll2-client.ts';
import { createReader } from './support/ll2/live-proxy.ts';
import { expect, test } from './support/node-test.ts';

const LIST = '/2.3.0/spacecraft/';
const ONE = `${LIST}?limit=24&offset=0`;

test('passes on a failure of Launch Library when nothing is cached', async ({
  ll2,
  startProxy,
}) => {
  const { url } = await startProxy({ api: ll2.api });
  const reader = createReader(url, 1);
  for (const [path, status] of [
    ['/spacecraft/999999/', 404],
    ['/spacecraft/?status=999999', 400],
  ] as const) {
    const own = await requestLl2(ll2, path);
    expect(own.status).toBe(status);
    const before = ll2.requests.length;
    for (let times = 0; times < 3; times++) {
      const response = await reader.request(`/2.3.0${path}`);
      expect(response.status).toBe(status);
      expect(JSON.parse(response.body)).toEqual(own.body);
    }
    expect(ll2.requests.length - before, path).toBe(1);
  }

  ll2.set({ throttleAfter: { calls: 0, seconds: 3600 } });
  const throttled = await reader.request(ONE);
  expect(throttled.status).toBe(429);
  expect(throttled.body).toMatch(/Expected available in \d+ seconds/);
  expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(3_500);
  ll2.set({ throttleAfter: null, serverErrors: 'always' });
  const failed = await reader.request(`${LIST}?limit=1`);
  expect(failed).toMatchObject({ status: 500, body: expect.stringContaining('Server Error') });
  await ll2.stop();
  expect(await reader.request(`${LIST}?limit=2`)).toMatchObject({ status: 502 });
});

test('adds the token; no visitor sends one, sees it, or gets anything else forwarded', async ({
  ll2,
  startProxy,
}) => {
  const token = 'synthetic-0123456789';
  ll2.set({ token, requireToken: true });
  const { url } = await startProxy({ api: ll2.api, token });
  const headers = { authorization: 'Token of-the-reader', cookie: 'a=b' };
  const reader = createReader(url, 1);
  const responses = [
    await reader.request(ONE, { headers }),
    await reader.request('/2.3.0/api-throttle/', { headers }),
    await reader.request(`${LIST}999999/`, { headers }),
  ];
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 404]);
  expect(JSON.stringify(responses)).not.toContain(token);
  expect(ll2.requests.every(({ authorization }) => authorization)).toBe(true);
  for (const response of responses) {
    expect(response.headers['access-control-allow-origin']).toBe('https://catalogue.example.org');
    expect(response.headers['set-cookie']).toBeUndefined();
  }

  const other = await startProxy({ api: ll2.api });
  const refused = await createReader(other.url, 1).request(ONE, {
    headers: { authorization: `Token ${token}` },
  });
  expect(refused.status).toBe(401);
});

test('forwards only the queries that the app sends', async ({ ll2, startProxy }) => {
  const { url } = await startProxy({ api: ll2.api });
  const reader = createReader(url, 1);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    expect((await reader.request(ONE, { method })).status, method).toBe(405);
  }
  for (const path of [
    '/',
    '/switches',
    '/2.3.0/',
    '/2.3.0/spacecraft',
    '/2.3.0/launches/',
    '/2.3.0/spacecraft/abc/',
    '/2.3.0/spacecraft/1/../../launches/',
    '/2.3.0/spacecraft/%2e%2e/launches/',
    '/2.2.0/spacecraft/',
  ]) {
    expect((await reader.request(path)).status, path).toBe(404);
  }
  expect(ll2.requests.length).toBe(0);
});

test('throttles a program that sends requests without pause, in a form that the app parses', async ({
  ll2,
  startProxy,
}) => {
  const { url } = await startProxy({ api: ll2.api });
  const reader = createReader(url, 1);
  const responses = await Promise.all(Array.from({ length: 100 }, () => reader.request(ONE)));
  const throttledOnes = responses.filter(({ status }) => status === 429);
  expect(throttledOnes.length).toBeGreaterThan(0);
  expect(responses.length - throttledOnes.length).toBeGreaterThan(30);
  for (const { body, headers } of throttledOnes) {
    expect(body).toContain('Expected available in 10 seconds');
    expect(headers['retry-after']).toBe('10');
  }
  expect((await createReader(url, 2).request(ONE)).status).toBe(200);
  expect(ll2.requests.length).toBe(1);
});
