import { connect } from 'node:net';
import { requestLl2, requestPage, toIds } from './support/ll2/ll2-client.ts';
import type { Ll2Server } from './support/ll2/ll2-server.ts';
import { expect, test } from './support/node-test.ts';

const LIST = '/spacecraft/?limit=3';

async function statuses(ll2: Ll2Server, times: number): Promise<number[]> {
  const seen: number[] = [];
  for (let time = 0; time < times; time++) seen.push((await requestLl2(ll2, LIST)).status);
  return seen;
}

test('throttleAfter allows that many calls, then none until it ends', async ({ ll2 }) => {
  ll2.set({ throttleAfter: { calls: 2, seconds: 1234 } });
  expect((await requestLl2(ll2, '/api-throttle/')).body).toMatchObject({
    your_request_limit: 2,
    next_use_secs: 0,
  });
  expect(await statuses(ll2, 2)).toEqual([200, 200]);
  // Its time starts with the first refusal, so that the reported wait is exact.
  const { body, headers } = await requestLl2(ll2, '/spacecraft/12/');
  expect(body).toEqual({ detail: 'Request was throttled. Expected available in 1234 seconds.' });
  expect(headers.get('retry-after')).toBe('1234');
  expect(await statuses(ll2, 2)).toEqual([429, 429]);
  ll2.set({ throttleInfo: 'array' });
  expect((await requestLl2(ll2, '/api-throttle/')).body).toMatchObject([
    { your_request_limit: 2, current_use: 2 },
  ]);
  expect({ calls: ll2.calls, refused: ll2.refused }).toEqual({ calls: 2, refused: 3 });
  ll2.set({ throttleAfter: null });
  expect(await statuses(ll2, 1)).toEqual([200]);

  ll2.set({ throttleAfter: { calls: 0, seconds: 0.3 } });
  expect(await statuses(ll2, 1)).toEqual([429]);
  await expect.poll(async () => (await requestLl2(ll2, LIST)).status, { interval: 50 }).toBe(200);
});

test('failures last for their number of calls, one after the other', async ({ ll2 }) => {
  ll2.set({ serverErrors: 2, hangUps: 1, malformed: 1 });
  // Neither free nor unknown paths count.
  expect((await requestLl2(ll2, '/api-throttle/')).status).toBe(200);
  expect((await requestLl2(ll2, '/nothing/')).status).toBe(404);
  const failed = await requestLl2(ll2, LIST);
  expect(failed.status).toBe(500);
  expect(failed.headers.get('content-type')).toContain('text/html');
  expect(await statuses(ll2, 1)).toEqual([500]);

  const cut = await fetch(`${ll2.api}${LIST}`);
  expect(cut.status).toBe(200);
  const promised = Number(cut.headers.get('content-length'));
  await expect(cut.text()).rejects.toThrow('terminated');

  const malformed = await fetch(`${ll2.api}${LIST}`);
  expect(malformed.headers.get('content-type')).toBe('application/json');
  const text = await malformed.text();
  expect(text).toHaveLength(Number(malformed.headers.get('content-length')));
  expect(text.length).toBeLessThan(promised);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);

  expect(await statuses(ll2, 1)).toEqual([200]);
  expect(ll2.calls).toBe(5);
  ll2.set({ serverErrors: 'always' });
  expect(await statuses(ll2, 3)).toEqual([500, 500, 500]);
  expect((await requestLl2(ll2, '/api-throttle/')).status).toBe(500);
  ll2.set({ serverErrors: 0 });
  expect(await statuses(ll2, 1)).toEqual([200]);
});

test('hold sends no response until released, and callers that disconnect first are logged', async ({
  ll2,
}) => {
  ll2.set({ hold: true });
  const leaving = new AbortController();
  const left = requestLl2(ll2, LIST, { signal: leaving.signal });
  await expect.poll(() => ll2.calls, { interval: 10 }).toBe(1);
  leaving.abort();
  await expect(left).rejects.toThrow(/abort/);
  let hasResponse = false;
  const held = requestLl2(ll2, LIST).finally(() => (hasResponse = true));
  await expect.poll(() => ll2.calls, { interval: 10 }).toBe(2);
  await expect.poll(() => ll2.requests[0]?.aborted, { interval: 10 }).toBe(true);
  expect(hasResponse).toBe(false);
  expect(ll2.requests).toMatchObject([{ status: null }, { status: null, aborted: false }]);
  ll2.set({ hold: false });
  expect((await held).status).toBe(200);
  expect(ll2.requests[1]).toMatchObject({ status: 200, aborted: false });
});

test('firstByteAfter delays even the status line', async ({ ll2 }) => {
  ll2.set({ firstByteAfter: 300 });
  const start = performance.now();
  const { hostname, port } = new URL(ll2.api);
  const socket = connect(Number(port), hostname);
  socket.write(`GET /2.3.0${LIST} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  // Timers may fire a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(295);
  socket.destroy();
  ll2.set({ firstByteAfter: 0 });
});

test('badRecord makes only its name invalid', async ({ ll2 }) => {
  const [first, second] = toIds(await requestPage(ll2, LIST));
  ll2.set({ badRecord: second ?? 0 });
  expect((await requestPage(ll2, LIST)).results).toMatchObject([
    { id: first, name: expect.any(String) },
    { id: second, name: second },
    { name: expect.any(String) },
  ]);
  expect((await requestLl2(ll2, `/spacecraft/${second}/`)).body).toMatchObject({ name: second });
});

test('deletes and adds a record in the middle of a crawl', async ({ ll2 }) => {
  const read = () => requestPage(ll2, '/spacecraft/?limit=100&ordering=id');
  const before = await read();
  const [gone = 0] = toIds(before);
  const highest = toIds(before).at(-1) ?? 0;
  ll2.set({ removeRecord: { beforeCall: 2, id: gone }, addRecord: { beforeCall: 3 } });
  const [first, second, third, fourth] = [await read(), await read(), await read(), await read()];
  expect(first).toEqual(before);
  expect(toIds(second)).toEqual(toIds(before).slice(1));
  expect(toIds(third)).toEqual([...toIds(before).slice(1), highest + 1]);
  expect(third.results.at(-1)?.name).toContain('Synthetic');
  expect(fourth).toEqual(third);
  expect((await requestLl2(ll2, `/spacecraft/${gone}/`)).status).toBe(404);
});

test('ties are reordered on each call, unless the ordering ends in id', async ({ ll2 }) => {
  const crawl = async (ordering: string) => [
    ...toIds(await requestPage(ll2, `/spacecraft/?limit=34&ordering=${ordering}`)),
    ...toIds(await requestPage(ll2, `/spacecraft/?limit=34&offset=34&ordering=${ordering}`)),
  ];
  const steady = new Set(await crawl('-time_docked'));
  ll2.set({ reorderTies: true });
  const reordered = new Set(await crawl('-time_docked'));
  expect(reordered.size).toBeLessThan(steady.size);
  expect(new Set(await crawl('-time_docked,id'))).toEqual(steady);

  const flights = async () =>
    (await requestPage(ll2, '/spacecraft/?limit=100&ordering=-flights_count')).results;
  const [one, other] = [await flights(), await flights()];
  expect(one.map(({ id }) => id)).not.toEqual(other.map(({ id }) => id));
  expect(one.map((craft) => craft['flights_count'])).toEqual(
    other.map((craft) => craft['flights_count']),
  );
});

test('sets switches over HTTP, and rejects a request with an invalid one completely', async ({
  ll2,
}) => {
  const url = ll2.api.replace('/2.3.0', '/switches');
  const put = (body: string) => fetch(url, { method: 'PUT', body });
  expect(await (await put('{"serverErrors":2,"badRecord":12}')).json()).toMatchObject({
    serverErrors: 2,
    badRecord: 12,
    hold: false,
  });
  for (const wrong of ['{"hold":true,"servererrors":1}', '{"hold":"yes"}', '[', '7'])
    expect((await put(wrong)).status).toBe(400);
  expect(await statuses(ll2, 1)).toEqual([500]);
  expect(await (await fetch(url)).json()).toMatchObject({ serverErrors: 1, hold: false });
  expect(ll2.requests).toHaveLength(1);
});
