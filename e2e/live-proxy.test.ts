import type { Ll2Server } from './support/ll2/ll2-server.ts';
import { createReader, type ProxyResponse } from './support/ll2/live-proxy.ts';
import { expect, test } from './support/node-test.ts';

const READERS = 200;
/** Simultaneous readers: as many connections as a small machine can handle. */
const AT_ONCE = 50;
const LIST = '/2.3.0/spacecraft/';
const ONE = `${LIST}?limit=24&offset=0`;
const THROTTLED = { throttleAfter: { calls: 0, seconds: 3600 } };

/** Each reader's queries. A row has equivalent forms of one query. */
const QUERIES = [
  [`${LIST}?limit=24`, `${LIST}?offset=0&limit=24`, `${LIST}?limit=24&mode=normal&ordering=`],
  [`${LIST}?limit=24&offset=24`, `${LIST}?offset=24&limit=24`],
  [`${LIST}?search=dragon&status=1`, `${LIST}?status=1&search=dragon&_=1`],
  [`${LIST}558/`, `${LIST}558/?mode=detailed`],
  [`${LIST}483/`],
  ['/2.3.0/spacecraft_flights/?spacecraft=558&mode=detailed&limit=100'],
] as const;

/** Every reader sends each query once. Returns the responses by query. */
async function runWave(url: string): Promise<ProxyResponse[][]> {
  const responses: ProxyResponse[][] = QUERIES.map(() => []);
  for (let first = 0; first < READERS; first += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, place) => {
        const number = first + place;
        const reader = createReader(url, number);
        for (const [index, forms] of QUERIES.entries()) {
          const form = forms[number % forms.length] ?? forms[0];
          const headers = { accept: number % 2 === 0 ? '*/*' : 'application/json' };
          responses[index]?.push(await reader.request(form, { headers }));
        }
      }),
    );
  }
  return responses;
}

const countRequests = (ll2: Ll2Server) => ll2.requests.length;

/** Waits for a response that isn't fresh. */
async function untilNotFresh(url: string, path: string): Promise<ProxyResponse> {
  const reader = createReader(url, 9_999);
  let response = await reader.request(path);
  await expect
    .poll(async () => (response = await reader.request(path)).cache, { interval: 200 })
    .not.toBe('HIT');
  return response;
}

test('makes one call for each query of two hundred readers, and none within an hour after that', async ({
  ll2,
  startProxy,
}) => {
  const { url } = await startProxy({ api: ll2.api });
  // No response is sent before all first requests have arrived: the lock must hold them.
  ll2.set({ firstByteAfter: 300 });
  for (let wave = 1; wave <= 3; wave++) {
    const responses = await runWave(url);
    for (const same of responses) {
      expect(same).toHaveLength(READERS);
      expect(new Set(same.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(same.map(({ body }) => body)).size).toBe(1);
    }
    expect(countRequests(ll2), `calls after wave ${wave}`).toBe(QUERIES.length);
    console.log(`${READERS} readers, wave ${wave}: ${countRequests(ll2)} calls of Launch Library`);
  }
});

test('serves a stale response while one call fetches a new one', async ({ ll2, startProxy }) => {
  const { url } = await startProxy({ api: ll2.api, fresh: '1s' });
  const first = await createReader(url, 1).request(ONE);
  ll2.set({ hold: true });
  await untilNotFresh(url, ONE);
  const meanwhile = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, number) => createReader(url, number).request(ONE)),
  );
  for (const { status, body, cache } of meanwhile) {
    expect({ status, body }).toEqual({ status: 200, body: first.body });
    expect(['STALE', 'UPDATING']).toContain(cache);
  }
  expect(countRequests(ll2)).toBe(2);
  ll2.set({ hold: false });
  const reader = createReader(url, 1);
  await expect.poll(async () => (await reader.request(ONE)).cache, { interval: 200 }).toBe('HIT');
});

for (const [what, fail] of [
  ['refuses all calls', async (ll2: Ll2Server) => ll2.set(THROTTLED)],
  ['fails', async (ll2: Ll2Server) => ll2.set({ serverErrors: 'always' })],
  ['hangs up', async (ll2: Ll2Server) => ll2.set({ hangUps: 'always' })],
  ['is gone', (ll2: Ll2Server) => ll2.stop()],
] as const) {
  test(`while Launch Library ${what}, serves stale responses, and limits its calls`, async ({
    ll2,
    startProxy,
  }) => {
    const { url } = await startProxy({ api: ll2.api, fresh: '1s', gate: 3 });
    const { body } = await createReader(url, 1).request(ONE);
    await fail(ll2);
    await untilNotFresh(url, ONE);
    for (let wave = 1; wave <= 8; wave++) {
      const responses = await Promise.all(
        Array.from({ length: 25 }, (_, number) =>
          createReader(url, wave * 25 + number).request(ONE),
        ),
      );
      for (const response of responses) expect(response).toMatchObject({ status: 200, body });
    }
    // A burst of three, then one a minute. Without the gate, a few readers would cause a call each time.
    expect(countRequests(ll2)).toBeLessThanOrEqual(4);
    console.log(`200 readers while it ${what}: ${countRequests(ll2)} calls`);
  });
}
