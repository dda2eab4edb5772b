import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parseChangeHistory } from '#catalogue/changes/change-history.ts';
import { aSpacecraft, anImage } from '#testing/a-spacecraft.ts';
import { childrenOf, findAtomProblems, linksOf, textOf } from './support/checks/atom-problems.ts';
import { parseXml } from './support/checks/parse-xml.ts';
import { type Ll2Server, startLl2Server } from './support/ll2/ll2-server.ts';
import { runSnapshot } from './support/snapshot-command.ts';
import { expect, test } from './support/node-test.ts';

const ACTIVE = { id: 1, name: 'Active' };
const RETIRED = { id: 2, name: 'Retired' };

/** Synthetic craft, each of which one thing happens to. */
const BEFORE = [
  aSpacecraft({ id: 1, name: 'Synthetic that stays' }),
  aSpacecraft({ id: 2, name: 'Synthetic that flies', in_space: false }),
  aSpacecraft({ id: 3, name: 'Synthetic that lands', in_space: true }),
  aSpacecraft({ id: 4, name: 'Synthetic that retires', status: ACTIVE }),
  aSpacecraft({ id: 5, name: 'Synthetic with a picture', image: null }),
  aSpacecraft({ id: 6, name: 'Synthetic that goes' }),
];
const AFTER = [
  aSpacecraft({ id: 1, name: 'Synthetic that stays' }),
  aSpacecraft({ id: 2, name: 'Synthetic that flies', in_space: true }),
  aSpacecraft({ id: 3, name: 'Synthetic that lands', in_space: false }),
  aSpacecraft({ id: 4, name: 'Synthetic that retires', status: RETIRED }),
  aSpacecraft({
    id: 5,
    name: 'Synthetic with a picture',
    image: anImage({ image_url: 'https://example.org/5.jpg' }),
  }),
  aSpacecraft({ id: 7, name: 'Synthetic that comes' }),
];

let folder: string;
let servers: Ll2Server[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  mkdirSync(join(folder, 'catalogue'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});

const inFolder = (name: string) => join(folder, 'catalogue', name);
const readText = (name: string) => readFileSync(inFolder(name), 'utf8');
const readHistory = () => parseChangeHistory(JSON.parse(readText('changes.json')));
const readEntries = () => childrenOf(parseXml(readText('changes.atom')), 'entry');

/** Takes a snapshot of a Launch Library with these records. */
async function run(records: readonly unknown[]) {
  const ll2 = await startLl2Server({ records });
  servers.push(ll2);
  const ended = await runSnapshot(inFolder('spacecraft.json'), ['--api', ll2.api]);
  expect(ended.code, ended.output).toBe(0);
  return ended.output;
}

test('records what changed from one run to the next, for the app and as a feed', async () => {
  await run(BEFORE);
  // Nothing to compare with: the craft of a first catalogue aren't new.
  const begun = readHistory();
  expect(begun).toMatchObject({ entries: [], since: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(findAtomProblems(readText('changes.atom'))).toEqual([]);
  expect(readEntries()).toEqual([]);

  await run(AFTER);
  const history = readHistory();
  expect(history?.since).toBe(begun?.since);
  expect(history?.entries).toHaveLength(1);
  const recorded = /"recorded":"([^"]*)"/.exec(readText('spacecraft.json'))?.[1];
  expect(history?.entries[0]).toEqual({
    time: recorded,
    omitted: 0,
    events: [
      { id: 2, name: 'Synthetic that flies', kind: 'launched' },
      { id: 3, name: 'Synthetic that lands', kind: 'landed' },
      { id: 4, name: 'Synthetic that retires', kind: 'status', from: 'Active', to: 'Retired' },
      { id: 5, name: 'Synthetic with a picture', kind: 'picture' },
      { id: 7, name: 'Synthetic that comes', kind: 'new' },
      { id: 6, name: 'Synthetic that goes', kind: 'gone' },
    ],
  });
  expect(findAtomProblems(readText('changes.atom'))).toEqual([]);
  expect(readEntries().map((entry) => textOf(entry, 'title'))).toEqual([
    'Synthetic that flies was launched',
    'Synthetic that lands ended a flight',
    'Synthetic that comes was added to the catalogue',
    'Synthetic that retires changed status from Active to Retired',
    'Synthetic with a picture has a new picture',
    'Synthetic that goes is no longer in the catalogue',
  ]);
  expect(readEntries().flatMap((entry) => linksOf(entry, 'alternate'))[0]).toBe('../spacecraft/2/');

  // A third run adds its own before them.
  await run(BEFORE);
  expect(readHistory()?.entries.map(({ events }) => events.length)).toEqual([5, 6]);
  expect(findAtomProblems(readText('changes.atom'))).toEqual([]);
});

test('leaves both files as they are when nothing changed', async () => {
  await run(BEFORE);
  await run(AFTER);
  const before = ['changes.json', 'changes.atom'].map((name) => statSync(inFolder(name)).mtimeMs);
  await run(AFTER);
  expect(['changes.json', 'changes.atom'].map((name) => statSync(inFolder(name)).mtimeMs)).toEqual(
    before,
  );
});

test('links are absolute once the site’s config.json has its URL', async () => {
  const site = 'https://catalogue.example/below/';
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ site }));
  await run(BEFORE);
  await run(AFTER);
  expect(findAtomProblems(readText('changes.atom'))).toEqual([]);
  expect(linksOf(parseXml(readText('changes.atom')), 'self')).toEqual([
    `${site}catalogue/changes.atom`,
  ]);
  expect(readEntries().flatMap((entry) => linksOf(entry, 'alternate'))[0]).toBe(
    `${site}spacecraft/2/`,
  );
});

for (const [what, content, message] of [
  ['that is cut off', '{"format":"spacecraft-ch', 'can’t be read, and is started anew'],
  ['of another kind', '{"format":"other/1"}', 'is not a history of changes, and is started anew'],
] as const) {
  test(`reports a history ${what}, and starts anew`, async () => {
    await run(BEFORE);
    writeFileSync(inFolder('changes.json'), content);
    expect(await run(AFTER)).toContain(message);
    expect(readHistory()?.entries).toHaveLength(1);
  });
}

test('a run doesn’t fail for a history that can’t be written', async () => {
  mkdirSync(inFolder('changes.json'));
  expect(await run(BEFORE)).toContain('The changes could not be recorded: ');
  expect(readdirSync(join(folder, 'catalogue')).toSorted()).toEqual([
    'changes.json',
    'health.json',
    'spacecraft.json',
  ]);
});
