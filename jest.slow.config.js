import config from './jest.config.js'

// Where a test measures several sizes, the largest one runs here alone.
process.env.LARGE_SIZES = 'yes'

/** What takes minutes by its nature: `npm run test:slow`, a step of .ci/run of its own. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/**/*.slow.ts', '<rootDir>/test/unit/src-sn/rest/statements.test.ts'],
}
