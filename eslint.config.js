import tseslint from 'typescript-eslint'

/** Who may import whom is checked by dependency-cruiser: see .dependency-cruiser.mjs. */
export default tseslint.config(
  {
    ignores: ['dist/', 'target/', 'node_modules/', 'coverage/', '.now/', 'src-sn/fluent/', 'reports/', '.stryker-tmp/'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
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
    // A fake that answers a promise need not await, and jest.fn() is bound to nothing.
    files: ['test/**'],
    rules: { '@typescript-eslint/require-await': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
)
