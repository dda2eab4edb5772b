import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import * as v from 'valibot';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { testCatalogue } from './support/data/catalogue.ts';
import { runSnapshot, startSnapshot } from './support/snapshot-command.ts';
import { expect, test } from './support/node-test.ts';

const TimesSchema = v.object({
  answer_ms: v.object({ median: v.number(), slowest: v.number() }),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outFile = () => join(folder, 'spacecraft.json');
const run = (...words: string[]) => runSnapshot(outFile(), words);
const readText = (name: string) => readFileSync(join(folder, name), 'utf8');
const readHealth = (): unknown => JSON.parse(readText('health.json'));

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

test('health.json has a run’s requests and times, and the served catalogue', async ({
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  ll2.set({ firstByteAfter: 30 });
  expect(await run('--api', ll2.api, '--mode', 'normal')).toMatchObject({ code: 0 });
  const { provenance, spacecraft } = parseCatalogueText(readText('spacecraft.json'));
  expect(readHealth()).toEqual({
    format: 'spacecraft-health/2',
    started: TIME,
    ended: TIME,
    success: true,
    reason: null,
    mode: 'normal',
    calls: ll2.calls,
    answer_ms: { median: expect.any(Number), slowest: expect.any(Number) },
    served: {
      recorded: provenance.recorded,
      spacecraft: spacecraft.length,
      rejected: 0,
      repaired: 0,
    },
  });
  const { answer_ms: times } = v.parse(TimesSchema, readHealth());
  // A timer may fire a millisecond early.
  expect(times.median).toBeGreaterThanOrEqual(29);
  expect(times.slowest).toBeGreaterThanOrEqual(times.median);
});

test('counts the records that could not be read', async ({ ll2 }) => {
  ll2.set({ badRecord: testCatalogue.spacecraft[3]?.id ?? 0 });
  expect(await run('--api', ll2.api)).toMatchObject({ code: 0 });
  expect(readHealth()).toMatchObject({
    success: true,
    served: { spacecraft: testCatalogue.spacecraft.length - 1, rejected: 1 },
  });
});

test('health.json has the reason of a failed run, and the catalogue that is still served', async ({
  ll2,
  startLl2,
}) => {
  const whole = await startLl2(250);
  expect(await run('--api', whole.api)).toMatchObject({ code: 0 });
  const { provenance } = parseCatalogueText(readText('spacecraft.json'));
  const active = { recorded: provenance.recorded, spacecraft: 250 };
  // Far too few craft: those of the tests.
  expect(await run('--api', ll2.api)).toMatchObject({ code: 1 });
  expect(readHealth()).toMatchObject({
    success: false,
    reason: expect.stringContaining('less than half of the 250 that are here'),
    calls: ll2.calls,
    served: active,
  });
  await whole.stop();
  const stopped = startSnapshot(outFile(), ['--api', whole.api]);
  expect(await stopped.finished).toBe(1);
  // The cause is for the log alone: health.json is public.
  expect(stopped.output()).toMatch(/could not be reached\. \(fetch failed: .*ECONNREFUSED/);
  expect(readHealth()).toMatchObject({
    success: false,
    reason: 'Launch Library could not be reached.',
    answer_ms: { median: null, slowest: null },
    served: active,
  });
});

test('has the reason of an interrupted run, without a catalogue yet', async ({ startLl2 }) => {
  const ll2 = await startLl2(250);
  ll2.set({ throttleAfter: { calls: 1, seconds: 3600 } });
  const { kill, output, finished } = startSnapshot(outFile(), ['--api', ll2.api]);
  await expect.poll(output).toContain('the limit is reached');
  kill('SIGTERM');
  expect(await finished).toBe(130);
  expect(readHealth()).toMatchObject({
    success: false,
    reason: expect.stringContaining('Interrupted'),
    served: null,
  });
});

test('keeps the replaced file, and never replaces that copy by an unreadable file', async ({
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  await run('--api', ll2.api, '--mode', 'normal');
  expect(existsSync(join(folder, 'spacecraft.previous.json'))).toBe(false);
  const first = readText('spacecraft.json');
  await run('--api', ll2.api, '--mode', 'normal');
  expect(readText('spacecraft.previous.json')).toBe(first);
  writeFileSync(outFile(), first.slice(0, -100));
  expect(await run('--api', ll2.api, '--mode', 'normal')).toMatchObject({ code: 0 });
  expect(readText('spacecraft.previous.json')).toBe(first);
});
