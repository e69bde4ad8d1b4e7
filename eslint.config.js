import * as redos from 'eslint-plugin-redos'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Of a CommonJS package. */
const plugin = imported => imported.default ?? imported

/** Who may import whom is checked by dependency-cruiser: see .dependency-cruiser.mjs. */
export default tseslint.config(
  {
    ignores: ['dist/', 'target/', 'node_modules/', 'coverage/', '.now/', 'src-sn/fluent/', 'reports/', '.stryker-tmp/'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['src-sn/client/**'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src-sn/client/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./src-sn/client/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
    },
  },
  {
    // The pure rooms take clock and chance as parameters.
    files: ['bridge/mapping/**'],
    rules: {
      'no-restricted-globals': ['error', 'performance', 'setTimeout', 'setInterval', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  {
    // A text can come from anybody, and one expression that tries every beginning with every end stops the process. Two judges: one
    // knows where a match can begin over and over, the other proves or attacks each expression (https://makenowjust-labs.github.io/recheck/).
    files: ['bridge/**', 'src-sn/**'],
    plugins: { redos: plugin(redos), regexp: plugin(regexp) },
    rules: {
      'redos/no-vulnerable': ['error', { ignoreErrors: false, cache: false }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // One that is put together while the program runs is checked by nobody.
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='RegExp']", message: 'Write it as a literal, which the lint checks.' },
        { selector: "CallExpression[callee.name='RegExp']", message: 'Write it as a literal, which the lint checks.' },
      ],
    },
  },
  {
    // A fake that answers a promise need not await, and jest.fn() is bound to nothing.
    files: ['test/**'],
    rules: { '@typescript-eslint/require-await': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
)
