import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findDependencyFaults, LockSchema, ManifestSchema } from '#commands/dependency-faults.ts';

/** The faults of a synthetic package, named and locked like this. */
function faultsOf(named: string, locked: object, rest: object = {}): string[] {
  const dependencies = { synthetic: named };
  return findDependencyFaults(
    v.parse(ManifestSchema, { dependencies, ...rest }),
    v.parse(LockSchema, {
      packages: { '': { dependencies }, 'node_modules/synthetic': { version: '1.0.0', ...locked } },
    }),
  );
}

test('an exact version that is locked is in order', () => {
  expect(faultsOf('1.0.0', {})).toEqual([]);
});

test.each(['^1.0.0', '~1.0.0', '1', 'latest', '1.0.x', 'https://example.org/a.tgz'])(
  '%s is no exact version',
  (version) => {
    expect(faultsOf(version, {})).toEqual([
      `synthetic must have one exact version, not ${version}.`,
    ]);
    expect(faultsOf('1.0.0', {}, { overrides: { inner: version } })).toHaveLength(1);
  },
);

test('another version in the lock file is a fault', () => {
  expect(faultsOf('1.0.1', {})).toEqual([
    'synthetic is 1.0.1 in package.json and 1.0.0 in the lock file.',
  ]);
});

test('a script at installation must be allowed, or refused, by name', () => {
  const locked = { hasInstallScript: true };
  expect(faultsOf('1.0.0', locked)).toHaveLength(1);
  expect(faultsOf('1.0.0', locked, { allowScripts: { other: true } })).toHaveLength(1);
  for (const isAllowed of [true, false])
    expect(faultsOf('1.0.0', locked, { allowScripts: { synthetic: isAllowed } })).toEqual([]);
});

test('a deprecated package is a fault, with the reason', () => {
  expect(faultsOf('1.0.0', { deprecated: 'Use another.' })).toEqual([
    'synthetic is deprecated: Use another.',
  ]);
});
