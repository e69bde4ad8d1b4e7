import tseslint from 'typescript-eslint'

/** Who may import whom (docs/design.md, "The house"): each entry forbids the named paths to the files it lists. */
const forbid = (files, ...patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: patterns.map(([group, message, allowTypeImports = false]) => ({ group, message, allowTypeImports })),
      },
    ],
  },
})
const noTests = [['**/test/**'], 'Nothing that ships imports test equipment.']
const noExpress = [['express'], 'Only bridge/http, bridge/http/app.ts and bridge/main.ts know Express.']

export default tseslint.config(
  { ignores: ['dist/', 'target/', 'node_modules/', 'coverage/', '.now/', 'src-sn/fluent/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
    },
  },
  forbid(['bridge/*.ts', 'bridge/doctor/**'], noTests),
  forbid(['bridge/mapping/**'], noTests, noExpress, [
    ['../*/*.ts', '!../mapping/*', 'axios', 'pino', 'node:*'],
    'mapping is pure: it imports types only.',
    true,
  ]),
  forbid(['bridge/sync/**'], noTests, noExpress, [
    ['**/http/**', 'axios'],
    'sync is handed its edges as functions.',
    true,
  ]),
  forbid(['bridge/http/**'], noTests, [
    ['../incident-io/*', '../servicenow/*', '../jira/*'],
    'http never imports a vendor folder.',
  ]),
  forbid(['bridge/vendors/vendors/incident-io/**'], noTests, noExpress, [
    ['**/servicenow/**', '**/jira/**', '**/http/**', '**/sync/**'],
    'Vendor folders do not know each other.',
    true,
  ]),
  forbid(['bridge/vendors/servicenow/**'], noTests, noExpress, [
    ['**/incident-io/**', '**/jira/**', '**/http/**', '**/sync/**'],
    'Vendor folders do not know each other.',
    true,
  ]),
  forbid(['bridge/destinations/jira/**'], noTests, noExpress, [
    ['**/incident-io/**', '**/servicenow/**', '**/http/**', '**/sync/**'],
    'Vendor folders do not know each other.',
    true,
  ]),
  forbid(['src-sn/**'], noTests, [['**/bridge/**'], 'The app and the bridge share types only.', true]),
  {
    files: [
      'bridge/observability/errors.ts',
      'bridge/observability/log.ts',
      'bridge/config/config/config.ts',
      'bridge/http/app.ts',
    ],
    rules: {},
  },
)
