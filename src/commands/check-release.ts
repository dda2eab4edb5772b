/**
 * Checks whether the working tree can be released: `npm run release:check`. Builds it twice, in two folders, time zones
 * and languages, and compares every byte. Exit codes: 0 yes, 1 no (one problem a line).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildApart } from '#commands/build-apart.ts';
import { hasEntry } from '#commands/changelog.ts';
import { findDifferences, findTexts, toBuildTable } from '#commands/compare-builds.ts';

const CHANGELOG = 'CHANGELOG.md';
const root = process.cwd();
const problems: string[] = [];

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
if (!hasEntry(readFileSync(CHANGELOG, 'utf8'), version))
  problems.push(`${CHANGELOG} has no heading for version ${version} of package.json.`);

const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
for (const line of status.split('\n').filter(Boolean))
  problems.push(`The working tree is not clean: ${line}`);

const folder = await mkdtemp(join(tmpdir(), 'release-'));
try {
  const places = [join(folder, 'one'), join(folder, 'another', 'place')] as const;
  const first = await buildApart(root, places[0], { TZ: 'UTC', LC_ALL: 'C.UTF-8' });
  // The earliest time zone, and a language in which the lower case of I isn't i.
  const second = await buildApart(root, places[1], {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
  });
  for (const line of toBuildTable(first, second)) console.log(line);
  for (const path of findDifferences(first, second)) problems.push(`Two builds differ in ${path}.`);
  const ofMachine = [folder, root, join(homedir(), '/')];
  for (const build of [first, second]) {
    for (const [path, text] of findTexts(build, ofMachine))
      problems.push(`${path} holds a path of this machine: ${text}`);
  }
} finally {
  await rm(folder, { recursive: true });
}

for (const problem of new Set(problems)) console.error(problem);
if (problems.length === 0) console.log(`\n${version} can be released.`);
process.exitCode = problems.length === 0 ? 0 : 1;
