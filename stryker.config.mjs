/**
 * Mutation tests of the guards. Each file here keeps a promise of docs/guarantees.md: a change to it that no test notices is a
 * promise that can be lost. `npm run mutation:guards` takes all of them, `npm run mutation:ci` those that say `ci`.
 * Whole rooms, the app's among them, are for `npm run mutation`: see scripts/mutation.ts.
 */

/** @type {{ file: string, tests: string[], ci?: boolean }[]} */
export const guards = [
  // Who may speak to the bridge.
  { file: 'bridge/http/webhooks/standard-webhooks.ts', tests: ['bridge/http/webhooks/standard-webhooks'], ci: true },
  {
    file: 'bridge/http/webhooks/jira.ts',
    tests: ['bridge/http/webhooks/jira-signature', 'bridge/http/webhooks/jira-webhook'],
  },
  { file: 'bridge/http/attachments/link.ts', tests: ['bridge/http/attachments/link'], ci: true },
  // What may leave.
  { file: 'bridge/mapping/visibility.ts', tests: ['bridge/mapping/visibility'], ci: true },
  { file: 'bridge/observability/log.ts', tests: ['bridge/observability/log'] },
  {
    file: 'bridge/sync/ticket-spec.ts',
    tests: ['bridge/sync/withheld', 'bridge/sync/private-meanwhile', 'bridge/sync/incident'],
  },
  { file: 'src-sn/server/home/vendor-answer.ts', tests: ['src-sn/home/vendor-answer'], ci: true },
  // Why there is a record, or why there is none, as the Home page says it.
  { file: 'src-sn/server/home/headline.ts', tests: ['src-sn/home/headline'], ci: true },
  // What is worth a retry, and what runs at once.
  { file: 'bridge/observability/errors.ts', tests: ['bridge/observability/errors'] },
  { file: 'bridge/sync/runner.ts', tests: ['bridge/sync/runner'] },
  { file: 'bridge/sync/links.ts', tests: ['bridge/sync/links'] },
  // Which secrets the start accepts.
  { file: 'bridge/config/config.ts', tests: ['bridge/config/config'] },
  // What the app refuses to store, and which note may wait. Its other tests run the built app, which only `npm run mutation` does.
  { file: 'src-sn/server/apply/ticket-rules.ts', tests: ['src-sn/apply/guards'] },
  { file: 'src-sn/server/platform/versions.ts', tests: ['src-sn/apply/guards'] },
  // What an update may write. The property tests are left out: each mutant would run thousands of histories.
  { file: 'src-sn/server/contract/merge.ts', tests: ['src-sn/contract/merge'] },
  { file: 'src-sn/server/platform/backoff.ts', tests: ['src-sn/platform/backoff'] },
]
const chosen = process.env.MUTATION === 'ci' ? guards.filter(({ ci = false }) => ci) : guards
export const tests = [...new Set(chosen.flatMap(guard => guard.tests))].map(name => `test/unit/${name}.test.ts`)

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  mutate: chosen.map(({ file }) => file),
  coverageAnalysis: 'perTest',
  // Words may change; codes, headers and decisions may not, and tests compare those by conditions and results.
  mutator: { excludedMutations: ['StringLiteral'] },
  // A mutant in what runs once at import would need a fresh process for each.
  ignoreStatic: true,
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: process.env.MUTATION === 'ci' ? 100 : null },
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.stryker-tmp',
  // The sandbox holds what the unit tests read, and nothing that would have to be built.
  ignorePatterns: [
    '**',
    '!bridge/**',
    '!src-sn/server/**',
    '!test/unit/**',
    '!.env.example',
    '!*.js',
    '!*.mjs',
    '!package.json',
    '!tsconfig*.json',
  ],
}
