/**
 * The bridge of every release with the app of this checkout, and the other way round: the loop goes round, and the hand-shake says what the
 * rules in src-sn/server/contract/versions.ts say of the two.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareVersions } from '../../src-sn/server/contract/versions.ts'
import { recordShowing, timelineItem } from '../world/readings.ts'
import { build, checkOut, readReleases, versionsIn } from '../world/release.ts'
import type { ReleaseVersions } from '../world/release.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { startWorld } from '../world/world.ts'
import type { WorldOptions } from '../world/world.ts'
import { settled } from './flow.ts'

const buildLimitMs = 600_000
const loopLimitMs = 180_000
const PROGRAM = 'dist/bridge/main.js'

const listed = Object.entries(readReleases())
const present = versionsIn('.')
/** Before the first release the newest commit is tried in its place. */
const cases: readonly [version: string, commit: string][] = listed.length > 0 ? listed : [[present.app, 'HEAD']]

/** An incident becomes a record, a change arrives, and a note comes back, each once. The log says that both do not belong together, or does not. */
async function goRound(options: WorldOptions, app: ReleaseVersions, bridge: ReleaseVersions): Promise<boolean> {
  const world = await startWorld(options)
  try {
    const { id } = await world.incidentIo.declare({ name: 'Payments are down' })
    const record = await recordShowing(world, 'incident', id, { short_description: 'Payments are down' })
    await world.incidentIo.change(id, { name: 'Payments are slow' })
    await recordShowing(world, 'incident', id, { short_description: 'Payments are slow' })
    const sysId = valueOf(record, 'sys_id')
    await world.serviceNow.update('beth.anglin', 'incident', sysId, { work_notes: 'A switch is broken' })
    await timelineItem(world, id, 'the note', ({ description }) => description.includes('A switch is broken'))
    await settled(world)
    expect(await world.incidentIo.timeline(id)).toHaveLength(1)
    expect(await world.serviceNow.find('admin', 'task', `correlation_id=${id}`)).toHaveLength(1)
    const says = world.bridge.wholeLog().includes('app and bridge do not belong together')
    const verdict = compareVersions(
      { version: app.app, oldestOther: app.oldestBridge },
      { version: bridge.app, oldestOther: bridge.oldestApp },
    )
    expect(says).toBe(verdict !== 'together')
    return says
  } finally {
    await world.stop()
  }
}

describe.each(cases)('release %s', (version, commit) => {
  let release = ''
  beforeAll(() => {
    release = mkdtempSync(join(tmpdir(), `release-${version}-`))
    checkOut(version, commit, release)
    build(release)
  }, buildLimitMs)
  afterAll(() => rmSync(release, { recursive: true, force: true }))

  test('the commit is the one of that version', () => expect(versionsIn(release).app).toBe(version))

  test(
    'its bridge with this app',
    () => goRound({ bridgeProgram: join(release, PROGRAM) }, present, versionsIn(release)),
    loopLimitMs,
  )

  test(
    'this bridge with its app',
    () => goRound({ instance: { app: join(release, 'dist/app') } }, versionsIn(release), present),
    loopLimitMs,
  )
})

test(
  'a bridge of another first number: the hand-shake says so, and both go on',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    cpSync('dist/bridge', join(folder, 'dist/bridge'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '99.0.0', type: 'module' }))
    const other = { ...present, app: '99.0.0' }
    try {
      expect(await goRound({ bridgeProgram: join(folder, PROGRAM) }, present, other)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  loopLimitMs,
)
