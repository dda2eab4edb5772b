import { expect, test } from 'vitest';
import { hasEntry } from '#commands/changelog.ts';

const CHANGELOG = `# Changelog

## Unreleased

About 0.3.0.

## [0.2.0] - 2020-02-03

### 0.4.0

## 0.1.0 - 2020-01-02
`;

test.each(['0.1.0', '0.2.0'])('%s has an entry', (version) => {
  expect(hasEntry(CHANGELOG, version)).toBe(true);
});

test.each(['0.3.0', '0.4.0', '0.1', '0.1.01', '0x1.0', ''])('%s has none', (version) => {
  expect(hasEntry(CHANGELOG, version)).toBe(false);
});
