import base from './jest.config.js'
import { tests } from './stryker.config.mjs'

/** The tests of the guards alone: they read the sources, need no build and start no program. */
const { globalSetup: _builds, ...rest } = base

export default {
  ...rest,
  roots: ['<rootDir>/bridge', '<rootDir>/src-sn/server', '<rootDir>/test/unit'],
  testMatch: tests.map(test => `<rootDir>/${test}`),
}
