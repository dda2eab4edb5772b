import type { DummyRuleMap } from 'oxlint';
import { NEWER_APIS, type PropertyPath } from '#build/browsers/newer-apis.ts';

/** The variables that hold the only object of their kind. */
const OBJECTS: Record<string, readonly string[]> = {
  Document: ['document'],
  Navigator: ['navigator'],
  Window: ['window', 'self', 'globalThis'],
};

const message =
  'Not every supported browser has it: src/build/browsers/supported-browsers.ts. Check for it first, and say so in a comment.';

function toProperties(path: PropertyPath) {
  const [owner, property] = path.slice(-2);
  if (owner === undefined || property === undefined) return [];
  return (OBJECTS[owner] ?? [owner]).map((object) => ({ object, property, message }));
}

const globals = NEWER_APIS.map((path) => (path[0] === 'Window' ? path.slice(1) : path)).flatMap(
  ([name, ...members]) => (name === undefined || members.length > 0 ? [] : [{ name, message }]),
);

/**
 * Lint rules against globals and static members that a supported browser lacks. Lint can't tell whose an instance
 * member is: the language's are refused by the compiler's `lib`, the others by e2e/supported-browsers.spec.ts.
 */
export const NEWER_API_RULES: DummyRuleMap = {
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-properties': ['error', ...NEWER_APIS.flatMap(toProperties)],
};

/** For programs and tests, which Node and the newest browsers run. */
export const ANY_API_RULES: DummyRuleMap = {
  'no-restricted-globals': 'off',
  'no-restricted-properties': 'off',
};
