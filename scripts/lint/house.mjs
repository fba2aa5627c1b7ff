// @ts-check
/**
 * What this project asks of its own code, for both linters: which folder may import which, and which
 * names have one place only. tests/architecture resolves every import; this says the same in the editor.
 */
import { readdirSync } from 'node:fs';

/** @typedef {NonNullable<import('oxlint').OxlintOverride['rules']>} Rules both linters read these */

/**
 * Layers, lowest first. A folder imports from its own layer and from those below; within a layer
 * only as `src/README.md` says.
 */
const LAYERS = [
  ['math', 'params', 'i18n'],
  ['browser', 'ui', 'charts'],
  ['calculators', 'simulators', 'reader', 'course'],
  ['components', 'layouts'],
  ['pages'],
];
const CALCULATORS = 2;
/** Components may render formulas while building; tests/build looks that no reader loads KaTeX. */
const FIRST_TO_RENDER_MARKDOWN = 2;

/** A folder's own sub-folders may share a name with a layer, so only paths that go up count. */
const intoFolders = (/** @type {readonly string[]} */ folders) =>
  `^(\\.\\./)+(${folders.join('|')})/`;

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

/**
 * @param {string} folder
 * @param {number} layer
 */
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

/**
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {Rules}
 */
const importRule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const calculators = readdirSync(new URL('../../src/calculators', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'frame')
  .map(({ name }) => name);
const OTHER_CALCULATORS = {
  regex: `^\\.\\./(${calculators.join('|')})/`,
  message: 'One calculator never imports another: share through src/calculators or src/math.',
};

/**
 * Rules for parts of src, later ones over earlier ones.
 * @param {string} ext the files that a linter reads: "astro", "{ts,tsx}"
 * @returns {{ files: string[], rules: Rules }[]}
 */
export function houseRules(ext) {
  const patterns = restrictImports('calculators', CALCULATORS);
  return [
    {
      files: [`src/**/*.${ext}`],
      rules: {
        'no-restricted-globals': ['error', ...ONE_PLACE_GLOBALS],
        'no-restricted-properties': ['error', ...ONE_PLACE_PROPERTIES],
      },
    },
    ...LAYERS.flatMap((folders, layer) =>
      folders.map((folder) => ({
        files: [`src/${folder}/**/*.${ext}`],
        rules: importRule(restrictImports(folder, layer)),
      })),
    ),
    {
      files: [`src/calculators/*/**/*.${ext}`],
      rules: importRule([...patterns, OTHER_CALCULATORS]),
    },
    { files: [`src/calculators/frame/**/*.${ext}`], rules: importRule(patterns) },
    {
      files: [
        ...['browser', 'markdown', 'integrations'].map((folder) => `src/${folder}/**/*.${ext}`),
        `**/*.test.${ext}`,
      ],
      rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
    },
  ];
}

/**
 * For every file.
 * @type {Rules}
 */
export const PLAIN_RULES = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
};
