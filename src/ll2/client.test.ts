import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLl2Client } from '#ll2/client.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';

const UNLIMITED = {
  take: async () => null,
  lock: async () => {},
  applyStatus: async () => {},
};

/** What the server sends, one after the other; then an empty object. */
let responses: { status: number; headers?: Record<string, string> }[] = [];
let requests = 0;
let server: Server;

beforeEach(async () => {
  requests = 0;
  server = createServer((_, response) => {
    const next = responses[requests++];
    if (next === undefined) response.end('{}');
    // As of a proxy in between: a page, whose body says nothing of how long to wait.
    else response.writeHead(next.status, next.headers).end('<html><h1>Not now</h1></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function get() {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const api = `http://127.0.0.1:${address.port}`;
  return createLl2Client({ api, budget: UNLIMITED }).get('/spacecraft/');
}

async function failureOf(call: Promise<unknown>) {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof Ll2Error)) throw new Error('The call did not fail as expected.');
  return error.failure;
}

it('waits as long as a proxy’s 429 says, whose body is a page', async () => {
  responses = [{ status: 429, headers: { 'retry-after': '3' } }];
  const before = Date.now();
  const failure = await failureOf(get());
  if (failure.kind !== 'throttled') throw new Error(`It is ${failure.kind}.`);
  expect(failure.until - before).toBeGreaterThanOrEqual(3_000);
  expect(failure.until - before).toBeLessThan(60_000);
});

it('doesn’t call a server again that asks for a longer wait than its own longest', async () => {
  responses = [{ status: 503, headers: { 'retry-after': '120' } }];
  expect(await failureOf(get())).toEqual({ kind: 'failed', status: 503, retryAfter: 120 });
  expect(requests).toBe(1);
});

it('calls a failing server again that asks for no wait', async () => {
  responses = [{ status: 503 }];
  expect(await get()).toEqual({});
  expect(requests).toBe(2);
});
