/** The same for tickets in Jira, which takes a second issue as gladly as the first: one issue each, wherever the bridge dies. */
import { prepareDestinations } from '../flow/jira-world.ts'
import { startJira } from '../ends/jira/start.ts'
import type { Jira } from '../ends/jira/start.ts'
import { compareColumns, compareCounts } from './audit/finding.ts'
import type { Finding } from './audit/finding.ts'
import { readIncidentIo, readRows } from './audit/read-ends.ts'
import { crashModes, enumerate, struck } from './crash-points.ts'
import type { Strike } from './crash-points.ts'
import { letMinutesPass, reportFindings } from './in-sync.ts'
import { post } from './new-path.ts'
import { atLeast, none } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

/** How long the search of this Jira lags, and for how long the bridge reckons with it. */
const indexLagMs = 700
const indexWaitSeconds = '1'
const limitMs = 60_000
let stories = 0

/** Every incident and follow-up of this world is one for Jira. */
async function auditIssues(world: TroubleWorld, jira: Jira): Promise<Finding[]> {
  const { incidents, followUps, links } = await readIncidentIo(world)
  const ids = [...incidents, ...followUps].map(({ id }) => id)
  const issues = await jira.issues()
  const tickets = await readRows(world, 'x_iio_sync_ticket', 'external_id,status,target_table,number,error')
  const events = await readRows(world, 'x_iio_sync_outbound_event', 'source_id,state')
  const idOf = (properties: unknown): string =>
    ids.find(id => JSON.stringify(properties).includes(id)) ?? 'none of ours'
  return [
    ...compareCounts(
      'ticket',
      ids,
      tickets.map(row => row['external_id'] ?? ''),
    ),
    ...compareCounts(
      'issue',
      ids,
      issues.map(({ properties }) => idOf(properties)),
    ),
    ...compareCounts(
      'link',
      tickets.map(row => `Jira ${row['number']}`),
      links.map(({ title }) => title),
    ),
    ...tickets.flatMap(row =>
      compareColumns('ticket', row['external_id'] ?? '', { status: 'in_sync', target_table: 'jira', error: '' }, row),
    ),
    ...events.flatMap(row => compareColumns('outbound event', row['source_id'] ?? '', { state: 'sent' }, row)),
  ]
}

/** Played and at rest again, or the limit has passed. */
async function playStory(world: TroubleWorld, jira: Jira): Promise<readonly Finding[]> {
  stories += 1
  const { id } = await world.responders.declare({ name: `Bad deploy ${stories}`, severity: 'Major' })
  await world.responders.addFollowUp({ incident_id: id, title: `Deploy slowly ${stories}` })
  await world.responders.change(id, { summary: `Rolled back ${stories}` })
  const end = Date.now() + limitMs
  for (;;) {
    await world.incidentIo.drain(limitMs)
    await world.wire.restarted
    await letMinutesPass(world)
    await world.instance.control.drain(limitMs)
    await jira.control('POST', '/deliveries/drain')
    const findings = await auditIssues(world, jira)
    if (findings.length === 0 || Date.now() > end) return findings
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

const picked: Strike = { fate: 'kill_after', what: 'dies before it hears of the issue', counts: post('/issue'), nth: 1 }

async function play(world: TroubleWorld, jira: Jira, size: Size, say: Say): Promise<Figure[]> {
  const play = (): Promise<readonly Finding[]> => playStory(world, jira)
  if (size === 'short') {
    const { hit, findings } = await struck(world, picked, play)
    reportFindings(findings, say)
    return [none(`${picked.what}: differences`, hit === null ? 1 : findings.length)]
  }
  const figures: Figure[] = []
  for (const mode of crashModes) {
    const { points, findings } = await enumerate(world, mode, play, say)
    figures.push(
      atLeast(`${mode.what}: points`, points, 5),
      none(`${mode.what}: lost`, findings.filter(({ verdict }) => verdict === 'lost').length),
    )
    figures.push(
      none(
        `${mode.what}: issues twice`,
        findings.filter(({ verdict, what }) => verdict === 'duplicate' && what === 'issue').length,
      ),
    )
    figures.push(
      none(
        `${mode.what}: other differences`,
        findings.filter(({ verdict, what }) => verdict !== 'lost' && what !== 'issue').length,
      ),
    )
  }
  return figures
}

export const crashPointsJira: Scenario = {
  name: 'crash-points-jira',
  run: async (size, say) => {
    const jira = await startJira({ indexLagMs, retryMs: 200 })
    try {
      const world = await startTroubleWorld({
        incidentIo: fastIncidentIo(0.0005),
        proxied: true,
        jira,
        bridgeEnv: {
          JIRA_INDEX_WAIT_SECONDS: indexWaitSeconds,
          REQUEST_TIMEOUT_MS: '1500',
          SWEEP_INTERVAL_SECONDS: '0',
          CONFIGURATION_TTL_SECONDS: '0',
        },
      })
      try {
        await jira.control('POST', '/webhooks', { url: `${world.bridge.url}/webhooks/jira` })
        await prepareDestinations({ ...world, jira })
        return await play(world, jira, size, say)
      } finally {
        await world.stop()
      }
    } finally {
      await jira.stop()
    }
  },
}
