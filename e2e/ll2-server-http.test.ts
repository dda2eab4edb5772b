import { requestLl2 } from './support/ll2/ll2-client.ts';
import { startLl2Server } from './support/ll2/ll2-server.ts';
import { expect, test } from './support/node-test.ts';

const LIST = '/spacecraft/?limit=1';
const RECORDS = [1, 2, 3].map((id) => ({ id, name: `Synthetic craft ${id}` }));

test('unknown paths, and the CORS headers of every response', async ({ ll2 }) => {
  expect(await requestLl2(ll2, '/spacecraft/99999/')).toMatchObject({
    status: 404,
    body: { detail: 'No Spacecraft matches the given query.' },
  });
  const unknown = await requestLl2(ll2, '/nothing/');
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get('content-type')).toContain('text/html');
  const redirect = await requestLl2(ll2, '/spacecraft?limit=1');
  expect(redirect.status).toBe(301);
  expect(redirect.headers.get('location')).toBe('/2.3.0/spacecraft/?limit=1');
  expect((await requestLl2(ll2, LIST, { method: 'POST' })).status).toBe(405);
  for (const { headers } of [unknown, redirect, await requestLl2(ll2, LIST)]) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBeNull();
  }
});

test('meters a window of calls as Django REST Framework does', async () => {
  const ll2 = await startLl2Server({ records: RECORDS, limit: 2 });
  const info = { your_request_limit: 2, limit_frequency_secs: 3600 };
  const getInfo = async () => (await requestLl2(ll2, '/api-throttle/')).body;
  expect(await getInfo()).toMatchObject({ ...info, current_use: 0, next_use_secs: 0 });
  expect((await requestLl2(ll2, LIST)).status).toBe(200);
  expect((await requestLl2(ll2, '/spacecraft/9/')).status).toBe(404);
  for (let refusal = 1; refusal <= 2; refusal++) {
    const { status, headers, body } = await requestLl2(ll2, LIST);
    expect(status).toBe(429);
    const seconds = Number(headers.get('retry-after'));
    // Rounded up: an hour, unless this machine took its time between the calls.
    expect([3600, 3599, 3598, 3597, 3596, 3595]).toContain(seconds);
    expect(body).toEqual({
      detail: `Request was throttled. Expected available in ${seconds} seconds.`,
    });
  }
  expect(await getInfo()).toMatchObject({ ...info, current_use: 2 });
  expect(await getInfo()).not.toMatchObject({ next_use_secs: 0 });
  // Neither an unknown path nor a redirect is metered.
  expect((await requestLl2(ll2, '/nothing/')).status).toBe(404);
  expect((await requestLl2(ll2, '/spacecraft')).status).toBe(301);
  expect({ calls: ll2.calls, refused: ll2.refused }).toEqual({ calls: 2, refused: 2 });
  await ll2.stop();
});

test('allows a call again once the oldest has left the window', async () => {
  const ll2 = await startLl2Server({ records: RECORDS, limit: 1, windowSeconds: 0.5 });
  // Both at once: in sequence, the window might end between them on a slow machine.
  const responses = await Promise.all([requestLl2(ll2, LIST), requestLl2(ll2, LIST)]);
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 429]));
  expect(responses.find(({ status }) => status === 429)?.body).toEqual({
    detail: 'Request was throttled. Expected available in 1 second.',
  });
  await expect
    .poll(async () => (await requestLl2(ll2, '/api-throttle/')).body, { interval: 50 })
    .toMatchObject({ current_use: 0, next_use_secs: 0 });
  expect((await requestLl2(ll2, LIST)).status).toBe(200);
  await ll2.stop();
});

test('accepts only the valid token, and can require one', async ({ ll2 }) => {
  const withToken = (token: string) =>
    requestLl2(ll2, LIST, { headers: { authorization: `Token ${token}` } });
  expect((await withToken('anything')).status).toBe(200);

  ll2.set({ token: 'synthetic' });
  expect((await withToken('synthetic')).status).toBe(200);
  expect(await withToken('other')).toMatchObject({
    status: 401,
    body: { detail: 'Invalid token.' },
  });
  expect((await requestLl2(ll2, LIST)).status).toBe(200);
  const calls = 3;
  expect(ll2.calls).toBe(calls);

  ll2.set({ requireToken: true });
  expect((await requestLl2(ll2, LIST)).status).toBe(401);
  expect((await withToken('synthetic')).status).toBe(200);
  expect(ll2.calls).toBe(calls + 1);
});
