import config from './jest.config.js'

/** What takes minutes by its nature: `npm run test:slow`, a step of .ci/run of its own. */
export default { ...config, testMatch: ['<rootDir>/test/**/*.slow.ts'] }
