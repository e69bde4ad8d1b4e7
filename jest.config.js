import { availableParallelism } from 'node:os'

// Tests run as CommonJS in Jest while the sources stay ES modules: swc compiles both our files and the packages
// that ship as ES modules only. Import specifiers end in .ts everywhere, so no module name mapping is needed.
const compile = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
]

export default {
  testEnvironment: '<rootDir>/test/world/environment.ts',
  globalSetup: '<rootDir>/test/global-setup.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?[jt]s$': compile },
  // This package exports nothing to CommonJS.
  moduleNameMapper: {
    '^@octokit/webhooks-methods$': '<rootDir>/node_modules/@octokit/webhooks-methods/dist-node/index.js',
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@octokit/webhooks-methods|gemoji|jose|p-queue|p-timeout|request-filtering-agent|fast-check|pure-rand|marked)/)',
  ],
  // More than the 30 s of `until` (test/world/wait.ts), so that its sentence says what never came.
  testTimeout: 60_000,
  // The flow tests mostly wait for other processes, so it takes six workers to keep two cores busy.
  maxWorkers: Math.max(6, availableParallelism()),
}
