/** The same for tickets in Jira, which takes a second issue as gladly as the first: one issue each, wherever the bridge dies. */
import { prepareDestinations } from '../flow/jira-world.ts'
import { startJira } from '../ends/jira/start.ts'
import type { Jira } from '../ends/jira/start.ts'
import { createEngineers } from './actors/engineers.ts'
import type { Kind } from './actors/kinds.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditIssues } from './audit/issues.ts'
import type { Finding } from './audit/finding.ts'
import { readContents, rowsWith } from './audit/read-ends.ts'
import { crashModes, enumerate, struck } from './crash-points.ts'
import type { Strike } from './crash-points.ts'
import { letMinutesPass, reportFindings } from './in-sync.ts'
import { post } from './new-path.ts'
import { atLeast, none } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { until } from '../world/wait.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

/** How long the search of this Jira lags, and for how long the bridge reckons with it. */
const indexLagMs = 700
const indexWaitSeconds = '1'
/** Jira tries five times, minutes apart; nothing sweeps here, so the bridge has to be up again before the last try. */
const retryMs = 3_000
const limitMs = 60_000
let stories = 0

/** Declared with a follow-up, worked on, and moved on in Jira once both issues stand. */
async function tell(world: TroubleWorld, jira: Jira): Promise<void> {
  stories += 1
  const { responders } = world
  const { id } = await responders.declare({ name: `Bad deploy ${stories}`, severity: 'Major' })
  const followUp = await responders.addFollowUp({ incident_id: id, title: `Deploy slowly ${stories}` })
  await responders.change(id, { summary: `Rolled back ${stories}` })
  const engineers = createEngineers(jira, world.log)
  await engineers.move(await issueKey(world, id), 'In Progress')
  await engineers.move(await issueKey(world, followUp.id), 'Shipped')
}

/** The issue as the ticket names it, so that the engineer's deed follows on the app knowing it. */
const issueKey = (world: TroubleWorld, externalId: string): Promise<string> =>
  until(
    `the issue of ${externalId}`,
    async () => {
      await world.wire.restarted
      await letMinutesPass(world)
      const [ticket] = await rowsWith(world, 'x_iio_sync_ticket', { external_id: externalId, status: 'in_sync' })
      return ticket?.['number'] ?? null
    },
    { limitMs },
  )

/** Played and at rest again, or the limit has passed. */
async function playStory(world: TroubleWorld, jira: Jira): Promise<readonly Finding[]> {
  await tell(world, jira)
  const end = Date.now() + limitMs
  for (;;) {
    await world.incidentIo.drain(limitMs)
    await world.wire.restarted
    await letMinutesPass(world)
    await world.instance.control.drain(limitMs)
    await jira.control('POST', '/deliveries/drain')
    const contents = await readContents(world, world.baseline, jira)
    const findings = auditIssues(world.log.actions, contents)
    if (findings.length === 0 || Date.now() > end) return findings
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

const picked: Strike = { fate: 'kill_after', what: 'dies before it hears of the issue', counts: post('/issue'), nth: 1 }

const promised: readonly Kind[] = ['incident declared', 'fields edited', 'follow-up made', 'issue moved']

async function play(world: TroubleWorld, jira: Jira, size: Size, say: Say): Promise<Figure[]> {
  const play = (): Promise<readonly Finding[]> => playStory(world, jira)
  if (size === 'short') {
    const { hit, findings } = await struck(world, picked, play)
    reportFindings(findings, say)
    const counts = kindFigures(world.log.actions, promised)
    return [none(`${picked.what}: differences`, hit === null ? 1 : findings.length), ...counts]
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
  return [...figures, ...kindFigures(world.log.actions, promised)]
}

export const crashPointsJira: Scenario = {
  name: 'crash-points-jira',
  run: async (size, say) => {
    const jira = await startJira({ indexLagMs, retryMs })
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
