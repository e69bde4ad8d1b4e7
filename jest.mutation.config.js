import base from './jest.config.js'
import { tests } from './stryker.config.mjs'

const { moduleNameMapper, transform, transformIgnorePatterns } = base

/** The tests of the guards alone: they read the sources, need no build and start no program. */
export default {
  testEnvironment: 'node',
  moduleNameMapper,
  transform,
  transformIgnorePatterns,
  roots: ['<rootDir>/bridge', '<rootDir>/src-sn/server', '<rootDir>/test/unit'],
  testMatch: tests.map(test => `<rootDir>/${test}`),
}
