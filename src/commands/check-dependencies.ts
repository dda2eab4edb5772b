/**
 * Checks each package.json against its lock file: `node src/commands/check-dependencies.ts`.
 * Exit codes: 0 without faults, 1 with (one a line).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findDependencyFaults, LockSchema, ManifestSchema } from '#commands/dependency-faults.ts';

/** The app's packages, and those that only the benchmark installs. */
const FOLDERS = ['.', 'e2e/bench/peers', 'e2e/bench/peers/react-admin'];

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const faults = FOLDERS.flatMap((folder) =>
  findDependencyFaults(
    v.parse(ManifestSchema, read(folder, 'package.json')),
    v.parse(LockSchema, read(folder, 'package-lock.json')),
  ).map((fault) => (folder === '.' ? fault : `${folder}: ${fault}`)),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
