/**
 * Checks each package.json against its lock file: `node src/commands/check-dependencies.ts`.
 * Exit codes: 0 without problems, 1 with (one a line).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  findDependencyProblems,
  LockSchema,
  ManifestSchema,
} from '#commands/dependency-problems.ts';

/** The app's packages, and those that only the benchmark installs. */
const FOLDERS = ['.', 'e2e/bench/peers', 'e2e/bench/peers/react-admin'];

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const problems = FOLDERS.flatMap((folder) =>
  findDependencyProblems(
    v.parse(ManifestSchema, read(folder, 'package.json')),
    v.parse(LockSchema, read(folder, 'package-lock.json')),
  ).map((problem) => (folder === '.' ? problem : `${folder}: ${problem}`)),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
