import { fileURLToPath } from 'node:url'
import base from './jest.config.js'
import { tests } from './stryker.config.mjs'

const { transform, transformIgnorePatterns } = base

/** The tests of the guards alone: they read the sources, need no build and start no program. */
export default {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns,
  moduleNameMapper: {
    // As in jest.config.js, but found from the sandbox too, which has no node_modules of its own.
    '^@octokit/webhooks-methods$': fileURLToPath(import.meta.resolve('@octokit/webhooks-methods')),
  },
  roots: ['<rootDir>/bridge', '<rootDir>/src-sn/server', '<rootDir>/test/unit'],
  testMatch: tests.map(test => `<rootDir>/${test}`),
}
