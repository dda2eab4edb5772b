import { readdirSync } from 'node:fs';
import { defineConfig, type OxlintOverride } from 'oxlint';
import { ANY_API_RULES, API_RULES, THROWING_IMPORT } from '#build/browsers/api-rules.ts';

const SCREENS =
  'list detail compare overview timeline kiosk embed data changes credits help about'.split(' ');

/**
 * The folders of src, from the top layer down. A file may import from its own folder and from lower layers, never from
 * higher ones. One line is one layer; folders in the same layer may not import each other. CONTRIBUTING.md says what is
 * in each folder.
 */
const LAYERS: readonly (readonly string[])[] = [
  SCREENS.map((screen) => `screens/${screen}`),
  ['export'],
  ['spacecraft'],
  ['shell'],
  ['url-state'],
  ['wording'],
  ['source'],
  ['images'],
  ['paths'],
  ['catalogue'],
  ['catalogue/device'],
  ['catalogue/changes'],
  ['catalogue/crawl'],
  ['catalogue/file'],
  ['catalogue/engine'],
  ['catalogue/query'],
  ['ui'],
  ['hydration'],
  ['pwa'],
  ['ll2'],
  ['lib'],
];

/** Programs beside the app, and what each may import. The app imports none of them. */
const PROGRAMS: Record<string, readonly string[]> = {
  build: ['catalogue', 'catalogue/file', 'hydration', 'll2', 'lib'],
  commands: LAYERS.flat()
    .filter((folder) => /^(catalogue|ll2|lib)/.test(folder))
    .concat('testing'),
  worker: ['lib'],
};

const FOLDERS = [...LAYERS.flat(), ...Object.keys(PROGRAMS), 'testing'];

for (const folder of readdirSync(new URL('src', import.meta.url))) {
  const isListed = FOLDERS.some((one) => one === folder || one.startsWith(`${folder}/`));
  if (!isListed && !/\.tsx?$/.test(folder) && folder !== 'styles')
    throw new Error(`src/${folder} has no place in LAYERS of .oxlint.config.ts.`);
}

/** Layers of plain TypeScript, which Node runs without a browser. */
const WITHOUT_REACT = /^(paths|catalogue|ll2|lib|worker)(\/|$)/;

const RELATIVE = {
  regex: '^\\.',
  message: 'Import by alias (#folder/file.ts), so that a path says which layer it crosses.',
};
const ANYWHERE = [RELATIVE, THROWING_IMPORT];
const REACT = {
  regex: '^(react|react-dom|react-router|@tanstack/.*)(/|$)',
  message: 'This layer is plain TypeScript: no React.',
};

/** Whether a folder has layers below it. Its own rule then covers only the files directly in it. */
const hasLayersBelow = (folder: string) => FOLDERS.some((one) => one.startsWith(`${folder}/`));

function toBoundary(folder: string, allowed: readonly string[]): OxlintOverride {
  const forbidden = FOLDERS.filter((one) => one !== folder && !allowed.includes(one));
  const modules = forbidden.map((one) => `${one}/${hasLayersBelow(one) ? '[^/]+$' : ''}`);
  const above = {
    // Files directly in src, such as routes.tsx, are above all layers.
    regex: `^#([^/]+$|${modules.join('|')})`,
    message: `Not to be imported by src/${folder}: see LAYERS in .oxlint.config.ts.`,
  };
  const react = WITHOUT_REACT.test(folder) ? [REACT] : [];
  return {
    files: [`src/${folder}/${hasLayersBelow(folder) ? '*' : '**'}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [...ANYWHERE, above, ...react] }] },
  };
}

const boundaries = [
  ...LAYERS.flatMap((layer, place) =>
    layer.map((folder) => toBoundary(folder, LAYERS.slice(place + 1).flat())),
  ),
  ...Object.entries(PROGRAMS).map(([folder, allowed]) => toBoundary(folder, allowed)),
];

const DISABLED = 'A button that disables itself loses the focus: use src/ui/Button.tsx.';
const PICTURE = 'A picture is never shown without its credit: use src/images/CreditedPicture.tsx.';

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise', 'vitest'],
  categories: {
    correctness: 'error',
    suspicious: 'error',
    perf: 'error',
  },
  env: { builtin: true, es2024: true },
  ignorePatterns: ['dist', 'dist-test', 'test-results', 'playwright-report', 'e2e/bench/peers'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-console': 'error',
    'no-param-reassign': 'error',
    // An ignored failure needs its reason, as a comment in the empty block.
    'no-empty': 'error',
    'no-empty-function': 'error',
    'unicorn/no-useless-undefined': ['error', { checkArguments: false }],
    'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-assertions': [
      'error',
      {
        assertionStyle: 'never',
      },
    ],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/prefer-readonly': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/jsx-no-target-blank': 'error',
    'react/no-danger': 'error',
    'react/button-has-type': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-array-index-key': 'error',
    'react/no-unstable-nested-components': 'error',
    'react/jsx-no-useless-fragment': 'error',
    'react/self-closing-comp': 'error',
    'import/no-named-as-default-member': 'off',
    'oxc/no-map-spread': 'off',
    'jsx-a11y/control-has-associated-label': 'off',
    'typescript/consistent-return': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    'no-restricted-imports': ['error', { patterns: [RELATIVE] }],
    ...API_RULES,
    'react/forbid-dom-props': ['error', { forbid: [{ propName: 'disabled', message: DISABLED }] }],
    'react/forbid-elements': [
      'error',
      {
        forbid: ['img', 'picture', 'image', 'object', 'embed'].map((element) => ({
          element,
          message: PICTURE,
        })),
      },
    ],
  },
  overrides: [
    ...boundaries,
    { files: ['src/lib/*browser-apis.ts', 'src/lib/history.ts'], rules: ANY_API_RULES },
    {
      // Tests may import anything, also the builders of synthetic records.
      files: ['src/**/*.test.ts', 'src/**/*.bench.ts', 'src/testing/**'],
      rules: {
        ...ANY_API_RULES,
        'no-restricted-imports': ['error', { patterns: [RELATIVE] }],
        'no-empty-function': 'off',
      },
    },
    { files: ['src/**/*.bench.ts'], rules: { 'vitest/expect-expect': 'off' } },
    { files: ['src/images/CreditedPicture.tsx'], rules: { 'react/forbid-elements': 'off' } },
    {
      files: ['src/build/**', 'src/commands/**', 'e2e/**'],
      env: { node: true },
      rules: { ...ANY_API_RULES, 'no-console': 'off', 'no-await-in-loop': 'off' },
    },
    { files: ['e2e/**'], rules: { 'no-restricted-imports': 'off' } },
    {
      files: [
        '.oxlint.config.ts',
        'vite.config.ts',
        'e2e/playwright.config.ts',
        'e2e/support/skipped-reporter.ts',
      ],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
});
