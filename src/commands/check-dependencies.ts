/**
 * Checks package.json against its lock file: `node src/commands/check-dependencies.ts`.
 * Exit codes: 0 in order, 1 not (each fault on a line).
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findDependencyFaults, LockSchema, ManifestSchema } from '#commands/dependency-faults.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const faults = findDependencyFaults(
  v.parse(ManifestSchema, read('package.json')),
  v.parse(LockSchema, read('package-lock.json')),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
