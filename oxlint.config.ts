import { defineConfig } from 'oxlint';
import { houseRules, PLAIN_RULES } from './scripts/lint/house.mjs';

/** A drop of files is one more way to what a button does; a click or a key is the way itself. */
const HANDLERS = ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyPress', 'onKeyDown', 'onKeyUp'];
const LISTS = ['listbox', 'menu', 'menubar', 'radiogroup', 'tablist', 'tree', 'treegrid'];
const ITEMS = ['menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'row', 'tab', 'treeitem'];

/** All code outside Astro's files, which ESLint reads: eslint.config.mjs. */
export default defineConfig({
  plugins: ['typescript'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['**/*.astro'],
  rules: {
    ...PLAIN_RULES,
    'no-array-constructor': 'error',
    'no-unused-expressions': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    'no-useless-constructor': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/no-dynamic-delete': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-extraneous-class': 'error',
    'typescript/no-invalid-void-type': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    'typescript/no-namespace': 'error',
    'typescript/no-non-null-asserted-nullish-coalescing': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unnecessary-type-constraint': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/prefer-literal-enum-member': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/unified-signatures': 'error',
    // Reference values have more digits than a number holds.
    'no-loss-of-precision': 'off',
    // Texts from elsewhere are cleaned of control characters here.
    'no-control-regex': 'off',
    // Playwright wants to see which fixtures a fixture asks for, even none.
    'no-empty-pattern': 'off',
    // Texts are spread into code points on purpose, and arrays of texts sorted as texts.
    'typescript/no-misused-spread': 'off',
    'typescript/require-array-sort-compare': 'off',
    // Props and numbers of any kind become texts here, and tuples may be shorter than their type says.
    'typescript/no-base-to-string': 'off',
    'typescript/restrict-template-expressions': 'off',
    'typescript/no-useless-default-assignment': 'off',
  },
  overrides: [
    { files: ['**/*.{ts,tsx}'], rules: { 'typescript/consistent-type-imports': 'error' } },
    // Markup with optional parts counts as branches; functions do not have that excuse.
    { files: ['**/*.{ts,mjs}'], rules: { complexity: ['error', 15] } },
    {
      files: ['src/**/*.tsx'],
      plugins: ['jsx-a11y'],
      rules: {
        // A role says what no tag does in a drawing or a grid of virtual rows.
        'jsx-a11y/prefer-tag-over-role': 'off',
        'jsx-a11y/control-has-associated-label': 'off',
        'jsx-a11y/interactive-supports-focus': 'error',
        'jsx-a11y/no-interactive-element-to-noninteractive-role': [
          'error',
          { tr: ['none', 'presentation'], canvas: ['img'] },
        ],
        'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: HANDLERS }],
        'jsx-a11y/no-noninteractive-element-to-interactive-role': [
          'error',
          {
            ul: LISTS,
            ol: LISTS,
            li: ITEMS,
            table: ['grid'],
            td: ['gridcell'],
            fieldset: ['radiogroup'],
          },
        ],
        'jsx-a11y/no-noninteractive-tabindex': [
          'error',
          { tags: [], roles: ['tabpanel'], allowExpressionValues: true },
        ],
        'jsx-a11y/no-static-element-interactions': [
          'error',
          { allowExpressionValues: true, handlers: HANDLERS },
        ],
      },
    },
    ...houseRules('{ts,tsx}'),
    {
      files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
      // A test may say "this is there", and fails loudly where it is not.
      rules: { 'typescript/no-non-null-assertion': 'off' },
    },
  ],
});
