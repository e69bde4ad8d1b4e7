/**
 * The app is upgraded in the middle of the work: for a while its resources answer 404 and its rules are absent, then a newer build
 * stands there, and the bridge has not been told.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import type { Finding } from './audit/finding.ts'
import { patiently, rowsWith } from './audit/read-ends.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { upgrades: number; webhooks: number; incidents: number; limitMs: number }> = {
  full: { upgrades: 5, webhooks: 200, incidents: 10, limitMs: 10 * 60_000 },
  short: { upgrades: 1, webhooks: 30, incidents: 3, limitMs: 100_000 },
}

/** A newer build of the same app: every script differs, and so does the version. */
function newerBuild(folder: string, version: string): void {
  cpSync('dist/app', folder, { recursive: true })
  for (const part of ['scope', 'update'])
    for (const name of readdirSync(join(folder, part)).filter(file => file.endsWith('.xml'))) {
      const file = join(folder, part, name)
      const text = readFileSync(file, 'utf8')
      const newer = name.startsWith('sys_module')
        ? text.replace('<content><![CDATA[', `<content><![CDATA[/* ${version} */ `)
        : text.replace(/<version>[^<]*<\/version>/, `<version>${version}</version>`)
      if (newer !== text) writeFileSync(file, newer)
    }
}

/** The app's own look at what its rules missed covers an hour; this is that hour. */
export async function letHourPass(world: TroubleWorld): Promise<void> {
  const minute = Math.floor(Date.now() / 60_000)
  for (const row of await rowsWith(world, 'x_iio_sync_cursor', { kind: 'capture' }))
    await patiently(() =>
      world.serviceNow.update('admin', 'x_iio_sync_cursor', row['sys_id'] ?? '', { position: String(minute - 61) }),
    )
}

/** What an upgrade replaces: how the app is described to the platform, not what anybody wrote. */
const isOfBuild = ({ what, about }: Finding): boolean =>
  what === 'row' && /^sys_(index|choice(_set)?|module|script|scope|app|ws_\w+|db_object|dictionary)\b/.test(about)

export async function upgradeIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  say(`upgrade: the app is replaced ${extent.upgrades} times while people work; seed ${seed}`)
  const random = createRandom(seed)
  const work = (webhooks: number): Promise<void> =>
    letPeopleWork(world, { ...extent, webhooks, random, perSecond: 20, maxOutstanding: Infinity, isComplete: true })
  const folder = mkdtempSync(join(tmpdir(), 'newer-app-'))
  const versions: string[] = []
  let rules = 0
  try {
    for (let number = 1; number <= extent.upgrades; number += 1) {
      await work(extent.webhooks)
      rules = await world.instance.control.beginUpgrade()
      await work(extent.webhooks)
      newerBuild(folder, `0.1.${number + 1}`)
      versions.push(await world.instance.control.upgrade(folder))
      say(`  ${rules} rules were absent; version ${versions.at(-1)} stands`)
      await work(extent.webhooks)
    }
    const unheard = world.wire.calls.filter(
      ({ vendor, status }) => vendor === 'servicenow' && (status === 404 || status === 400),
    ).length
    const { findings } = await inSync(world, {
      limitMs: extent.limitMs,
      isAllowed: isOfBuild,
      betweenLooks: () => letHourPass(world),
    })
    reportFindings(findings, say)
    return [
      reported('seed', String(seed)),
      exactly('upgrades', new Set(versions).size, extent.upgrades),
      atLeast('rules that were absent', rules, 20),
      atLeast('calls that found no resource', unheard, 1),
      ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
      ...auditFigures(findings),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const upgrade = inOwnWorld(
  'upgrade',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true, bridgeEnv: { SWEEP_INTERVAL_SECONDS: '5' } }),
  upgradeIn,
)
