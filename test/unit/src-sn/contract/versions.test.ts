/** Which versions belong together, and that both sides say the version of the release. */
import { readFileSync } from 'node:fs'
import {
  APP_VERSION,
  OLDEST_APP,
  OLDEST_BRIDGE,
  compareVersions,
  versionProblem,
} from '../../../../src-sn/server/contract/versions.ts'
import { readJson } from '../../json.ts'

test.each([
  ['1.2.3', '1.2.3', '1.0.0', '1.0.0', 'together'],
  ['1.9.0', '1.2.3', '1.2.0', '1.0.0', 'together'],
  ['1.2.3', '1.10.0', '1.2.0', '1.2.3', 'together'],
  ['2.0.0', '1.9.9', '1.0.0', '1.0.0', 'other_major'],
  ['1.9.0', '2.0.0', '1.0.0', '1.0.0', 'other_major'],
  ['1.9.0', '1.1.9', '1.2.0', '1.0.0', 'bridge_too_old'],
  ['1.2.0', '1.9.0', '1.0.0', '1.2.1', 'app_too_old'],
  ['0.1.0', '0.1.0', '0.1.0', '0.1.0', 'together'],
  ['1.0.0', '', '1.0.0', '', 'other_major'],
  ['0.2.0', 'spoilt', '0.1.0', '', 'bridge_too_old'],
])('app %s, bridge %s, oldest bridge %s, oldest app %s: %s', (app, bridge, oldestBridge, oldestApp, verdict) => {
  const compared = compareVersions(
    { version: app, oldestOther: oldestBridge },
    { version: bridge, oldestOther: oldestApp },
  )
  expect(compared).toBe(verdict)
  expect(versionProblem(compared, app, bridge) === '').toBe(verdict === 'together')
})

test('app and bridge of one release carry its version, and belong together', () => {
  const { version } = readJson<{ version: string }>(readFileSync('package.json', 'utf8'))
  expect(APP_VERSION).toBe(version)
  const app = { version: APP_VERSION, oldestOther: OLDEST_BRIDGE }
  expect(compareVersions(app, { version, oldestOther: OLDEST_APP })).toBe('together')
})
