import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/**
 * Layers, lowest first. A folder imports from its own layer and from those below; within a layer
 * only as `src/README.md` says. tests/architecture resolves every import; the rules here say the
 * same in the editor.
 */
const LAYERS = [
  ['math', 'params', 'i18n'],
  ['browser', 'ui', 'charts'],
  ['calculators', 'simulators', 'reader', 'course'],
  ['components', 'layouts'],
  ['pages'],
];
/** Components may render formulas while building; tests/build looks that no reader loads KaTeX. */
const FIRST_TO_RENDER_MARKDOWN = 2;
const CODE = '{ts,tsx,astro}';

/** A folder's own sub-folders may share a name with a layer, so only paths that go up count. */
const intoFolders = (folders) => `^(\\.\\./)+(${folders.join('|')})/`;

const ONE_PLACE_IMPORTS = [
  {
    home: 'charts',
    regex: '^chart\\.js(/|$)',
    message: 'Only src/charts knows chart.js: use its Chart component.',
  },
  {
    home: 'course',
    regex: '^astro:content$',
    message: 'Only src/course asks for content: use its queries.',
  },
];

const BROWSER =
  'Only src/browser touches the address, storage, files and workers: use its modules.';
const ONE_PLACE_GLOBALS = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
  'history',
  'Blob',
  'Worker',
  'FileReader',
  'caches',
].map((name) => ({ name, message: BROWSER }));
const ONE_PLACE_PROPERTIES = [
  ...['window', 'globalThis', 'self', 'document'].flatMap((object) =>
    ['localStorage', 'sessionStorage', 'location', 'history'].map((property) => ({
      object,
      property,
      message: BROWSER,
    })),
  ),
  { object: 'navigator', property: 'clipboard', message: BROWSER },
  { object: 'navigator', property: 'serviceWorker', message: BROWSER },
  { object: 'document', property: 'cookie', message: BROWSER },
  {
    object: 'Math',
    property: 'random',
    message: 'Randomness is seeded and shown: use createRandom of src/math/random.ts.',
  },
];

function restrictImports(folder, layer) {
  const above = LAYERS.slice(layer + 1).flat();
  const patterns = ONE_PLACE_IMPORTS.filter(({ home }) => home !== folder).map(
    ({ regex, message }) => ({ regex, message }),
  );
  if (above.length > 0) {
    patterns.push({
      regex: intoFolders(above),
      message: `Imports point down only: src/${folder} knows nothing of ${above.join(', ')}.`,
    });
  }
  patterns.push({
    regex: intoFolders(
      layer < FIRST_TO_RENDER_MARKDOWN ? ['markdown', 'integrations'] : ['integrations'],
    ),
    message: 'This runs while building only: what reaches a browser does not import it.',
  });
  return patterns;
}

const layerRules = LAYERS.flatMap((folders, layer) =>
  folders.map((folder) => ({
    files: [`src/${folder}/**/*.${CODE}`],
    rules: { 'no-restricted-imports': ['error', { patterns: restrictImports(folder, layer) }] },
  })),
);

const calculatorRules = {
  files: [`src/calculators/*/**/*.${CODE}`],
  ignores: ['src/calculators/frame/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...restrictImports('calculators', 2),
          {
            regex: '^\\.\\./(?!frame/)[a-z0-9-]+/',
            message:
              'One calculator never imports another: share through src/calculators or src/math.',
          },
        ],
      },
    ],
  },
};

const NO_RESTRICTIONS = {
  'no-restricted-globals': 'off',
  'no-restricted-properties': 'off',
};

export default defineConfig(
  { ignores: ['dist/', 'dist-zip/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // What needs types is asked by oxlint, in a sixth of the time: .oxlintrc.json.
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  // Markup with optional parts counts as branches; functions do not have that excuse.
  { files: ['**/*.{ts,mjs}'], rules: { complexity: ['error', 15] } },
  {
    files: ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ONE_PLACE_GLOBALS],
      'no-restricted-properties': ['error', ...ONE_PLACE_PROPERTIES],
    },
  },
  ...layerRules,
  calculatorRules,
  { ...a11y.configs.recommended, files: ['src/**/*.tsx'] },
  {
    files: ['src/browser/**', 'src/markdown/**', 'src/integrations/**', '**/*.test.{ts,tsx}'],
    rules: NO_RESTRICTIONS,
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    // A test may say "this is there", and fails loudly where it is not.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
