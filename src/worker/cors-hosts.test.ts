import { expect, it } from 'vitest';
import { createCorsHosts } from '#worker/cors-hosts.ts';

const HOST = 'https://example.org';
const MINUTE = 60_000;

it('takes a host for one without CORS only after three pictures in a row', () => {
  const hosts = createCorsHosts(() => 0);
  hosts.noteFailure(HOST);
  hosts.noteFailure(HOST);
  expect(hosts.isWithout(HOST)).toBe(false);
  hosts.noteSuccess(HOST);
  hosts.noteFailure(HOST);
  hosts.noteFailure(HOST);
  expect(hosts.isWithout(HOST)).toBe(false);
  hosts.noteFailure(HOST);
  expect(hosts.isWithout(HOST)).toBe(true);
  expect(hosts.isWithout('https://example.com')).toBe(false);
});

it('asks such a host again after ten minutes, and needs one more failure', () => {
  let now = 0;
  const hosts = createCorsHosts(() => now);
  for (let picture = 0; picture < 3; picture++) hosts.noteFailure(HOST);
  now = 9 * MINUTE;
  expect(hosts.isWithout(HOST)).toBe(true);
  now = 11 * MINUTE;
  expect(hosts.isWithout(HOST)).toBe(false);
  hosts.noteFailure(HOST);
  expect(hosts.isWithout(HOST)).toBe(true);
});
