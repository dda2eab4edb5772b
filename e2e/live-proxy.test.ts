import type { Ll2Server } from './support/ll2/ll2-server.ts';
import { createReader, type ProxyAnswer } from './support/ll2/live-proxy.ts';
import { expect, test } from './support/node-test.ts';

const READERS = 200;
/** Readers who ask at the same moment: as many connections as a small machine bears. */
const AT_ONCE = 50;
const LIST = '/2.3.0/spacecraft/';
const ONE = `${LIST}?limit=24&offset=0`;
const THROTTLED = { throttleAfter: { calls: 0, seconds: 3600 } };

/** What each reader asks: in a row what means the same, and is written as different readers might. */
const QUESTIONS = [
  [`${LIST}?limit=24`, `${LIST}?offset=0&limit=24`, `${LIST}?limit=24&mode=normal&ordering=`],
  [`${LIST}?limit=24&offset=24`, `${LIST}?offset=24&limit=24`],
  [`${LIST}?search=dragon&status=1`, `${LIST}?status=1&search=dragon&_=1`],
  [`${LIST}558/`, `${LIST}558/?mode=detailed`],
  [`${LIST}483/`],
  ['/2.3.0/spacecraft_flights/?spacecraft=558&mode=detailed&limit=100'],
] as const;

/** Every reader asks each question once; how it came, by question. */
async function runWave(url: string): Promise<ProxyAnswer[][]> {
  const answers: ProxyAnswer[][] = QUESTIONS.map(() => []);
  for (let first = 0; first < READERS; first += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, place) => {
        const number = first + place;
        const reader = createReader(url, number);
        for (const [index, forms] of QUESTIONS.entries()) {
          const form = forms[number % forms.length] ?? forms[0];
          const headers = { accept: number % 2 === 0 ? '*/*' : 'application/json' };
          answers[index]?.push(await reader.ask(form, { headers }));
        }
      }),
    );
  }
  return answers;
}

const countAsked = (ll2: Ll2Server) => ll2.requests.length;

/** The answer of one reader once it no longer comes from what is fresh. */
async function untilNotFresh(url: string, path: string): Promise<ProxyAnswer> {
  const reader = createReader(url, 9_999);
  let answer = await reader.ask(path);
  await expect
    .poll(async () => (answer = await reader.ask(path)).cache, { interval: 200 })
    .not.toBe('HIT');
  return answer;
}

test('two hundred readers cost a call for each different question, and none for an hour after', async ({
  ll2,
  startProxy,
}) => {
  const { url } = await startProxy({ api: ll2.api });
  // Nobody is answered before all who ask first are there: the lock has to hold them.
  ll2.set({ firstByteAfter: 300 });
  for (let wave = 1; wave <= 3; wave++) {
    const answers = await runWave(url);
    for (const same of answers) {
      expect(same).toHaveLength(READERS);
      expect(new Set(same.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(same.map(({ body }) => body)).size).toBe(1);
    }
    expect(countAsked(ll2), `calls after wave ${wave}`).toBe(QUESTIONS.length);
    console.log(`${READERS} readers, wave ${wave}: ${countAsked(ll2)} calls of Launch Library`);
  }
});

test('an answer that is too old is shown while one call fetches a new one', async ({
  ll2,
  startProxy,
}) => {
  const { url } = await startProxy({ api: ll2.api, fresh: '1s' });
  const first = await createReader(url, 1).ask(ONE);
  ll2.set({ hold: true });
  await untilNotFresh(url, ONE);
  const meanwhile = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, number) => createReader(url, number).ask(ONE)),
  );
  for (const { status, body, cache } of meanwhile) {
    expect({ status, body }).toEqual({ status: 200, body: first.body });
    expect(['STALE', 'UPDATING']).toContain(cache);
  }
  expect(countAsked(ll2)).toBe(2);
  ll2.set({ hold: false });
  const reader = createReader(url, 1);
  await expect.poll(async () => (await reader.ask(ONE)).cache, { interval: 200 }).toBe('HIT');
});

for (const [what, fail] of [
  ['refuses all calls', async (ll2: Ll2Server) => ll2.set(THROTTLED)],
  ['fails', async (ll2: Ll2Server) => ll2.set({ serverErrors: 'always' })],
  ['hangs up', async (ll2: Ll2Server) => ll2.set({ hangUps: 'always' })],
  ['is gone', (ll2: Ll2Server) => ll2.stop()],
] as const) {
  test(`while Launch Library ${what}, the last answers go on, and it isn’t pressed`, async ({
    ll2,
    startProxy,
  }) => {
    const { url } = await startProxy({ api: ll2.api, fresh: '1s', gate: 3 });
    const { body } = await createReader(url, 1).ask(ONE);
    await fail(ll2);
    await untilNotFresh(url, ONE);
    for (let wave = 1; wave <= 8; wave++) {
      const answers = await Promise.all(
        Array.from({ length: 25 }, (_, number) => createReader(url, wave * 25 + number).ask(ONE)),
      );
      for (const answer of answers) expect(answer).toMatchObject({ status: 200, body });
    }
    // Three at once, and one a minute. Without the gate each few readers would have it asked again.
    expect(countAsked(ll2)).toBeLessThanOrEqual(4);
    console.log(`200 readers while it ${what}: ${countAsked(ll2)} calls`);
  });
}
