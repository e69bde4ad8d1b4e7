/** What is mutated, and which tests are asked. The tests of the app run its built modules, in the process of the test. */

export interface Room {
  readonly name: string
  readonly folder: string
}

export const rooms: readonly Room[] = [
  { name: 'apply', folder: 'src-sn/server/apply' },
  { name: 'capture', folder: 'src-sn/server/capture' },
  { name: 'deliver', folder: 'src-sn/server/deliver' },
  { name: 'home', folder: 'src-sn/server/home' },
  { name: 'mapping', folder: 'src-sn/server/mapping' },
  { name: 'problems', folder: 'src-sn/server/problems' },
  { name: 'requests', folder: 'src-sn/server/requests' },
  { name: 'contract', folder: 'src-sn/server/contract' },
  { name: 'sync', folder: 'bridge/sync' },
  { name: 'webhooks', folder: 'bridge/http/webhooks' },
  { name: 'vendors/http', folder: 'bridge/vendors/http' },
]

/** Tests that judge the wording or the shape of the sources, start programs, or repeat a run hundreds of times. */
const leftOut =
  /\/statements|retention|src-sn\/access|built-app|language|properties|history|contract\/columns|\/main\.test|\/commands\/|bridge\/mapping\/|\/config\/|\/observability\//

export const isAsked = (testFile: string): boolean =>
  /^test\/unit\/(src-sn|bridge)\/.*\.test\.ts$/.test(testFile) && !leftOut.test(testFile)

/** May the tests in this file reach the room at all? */
export const belongs = (testFile: string, source: string): boolean =>
  source.startsWith('src-sn/') === testFile.startsWith('test/unit/src-sn/')
