import type { DummyRuleMap } from 'oxlint';
import { NEWER_APIS, type PropertyPath } from '#build/browsers/newer-apis.ts';
import {
  THROWING_GLOBALS,
  THROWING_METHODS,
  THROWING_NAVIGATOR_PROPERTIES,
} from '#build/browsers/throwing-apis.ts';

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

const throwing = 'It throws in some browsers: use src/lib/browser-apis.ts or src/lib/history.ts.';

const throwingProperties = [
  ...THROWING_NAVIGATOR_PROPERTIES.map((property) => ({ object: 'navigator', property })),
  ...(OBJECTS['Window'] ?? []).flatMap((object) =>
    THROWING_GLOBALS.map((property) => ({ object, property })),
  ),
  ...THROWING_METHODS.map((property) => ({ property })),
].map((rule) => ({ ...rule, message: throwing }));

/**
 * Lint rules against browser APIs that throw in some browsers, and against globals and static members that a supported
 * browser lacks. Lint can't tell whose an instance member is: the language's are refused by the compiler's `lib`, the
 * others fail e2e/accessibility.spec.ts.
 */
export const API_RULES: DummyRuleMap = {
  'no-restricted-globals': [
    'error',
    ...THROWING_GLOBALS.map((name) => ({ name, message: throwing })),
    ...globals,
  ],
  'no-restricted-properties': [
    'error',
    ...throwingProperties,
    ...NEWER_APIS.flatMap(toProperties),
    // That test needs it itself.
    { property: 'checkVisibility', message },
  ],
};

/** A pattern of `no-restricted-imports`. */
export const THROWING_IMPORT = {
  group: ['idb-keyval'],
  importNames: ['createStore'],
  message: 'It throws where IndexedDB is blocked: use openStore of src/lib/database.ts.',
};

/** For programs and tests, which Node and the newest browsers run. */
export const ANY_API_RULES: DummyRuleMap = {
  'no-restricted-globals': 'off',
  'no-restricted-properties': 'off',
};
