import config from './jest.config.js'

/** What needs programs that npm does not bring: `npm run test:hosted`. Where one is missing the test fails, and says which. */
export default { ...config, testMatch: ['<rootDir>/test/hosted/**/*.hosted.ts'], maxWorkers: 1 }
