import config from './jest.config.js'

/** Pages in headless Chromium, which must be there: `npm run test:browser`. */
export default { ...config, testMatch: ['<rootDir>/test/browser/**/*.browser.ts'], maxWorkers: 1 }
