import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  findDependencyProblems,
  LockSchema,
  ManifestSchema,
} from '#commands/dependency-problems.ts';

/** The problems of a synthetic package that is declared and locked like this. */
function problemsOf(named: string, locked: object, rest: object = {}): string[] {
  const dependencies = { synthetic: named };
  return findDependencyProblems(
    v.parse(ManifestSchema, { dependencies, ...rest }),
    v.parse(LockSchema, {
      packages: { '': { dependencies }, 'node_modules/synthetic': { version: '1.0.0', ...locked } },
    }),
  );
}

test('an exact version that is locked has no problem', () => {
  expect(problemsOf('1.0.0', {})).toEqual([]);
});

test.each(['^1.0.0', '~1.0.0', '1', 'latest', '1.0.x', 'https://example.org/a.tgz'])(
  '%s is no exact version',
  (version) => {
    expect(problemsOf(version, {})).toEqual([
      `synthetic must have one exact version, not ${version}.`,
    ]);
    expect(problemsOf('1.0.0', {}, { overrides: { inner: version } })).toHaveLength(1);
  },
);

test('a different version in the lock file is a problem', () => {
  expect(problemsOf('1.0.1', {})).toEqual([
    'synthetic is 1.0.1 in package.json and 1.0.0 in the lock file.',
  ]);
});

test('an installation script must be allowed, or refused, by name', () => {
  const locked = { hasInstallScript: true };
  expect(problemsOf('1.0.0', locked)).toHaveLength(1);
  expect(problemsOf('1.0.0', locked, { allowScripts: { other: true } })).toHaveLength(1);
  for (const isAllowed of [true, false])
    expect(problemsOf('1.0.0', locked, { allowScripts: { synthetic: isAllowed } })).toEqual([]);
});

test('a deprecated package is a problem, with the reason', () => {
  expect(problemsOf('1.0.0', { deprecated: 'Use another.' })).toEqual([
    'synthetic is deprecated: Use another.',
  ]);
});
