/**
 * One story, played again and again, and each time the bridge dies at the next of its calls to a vendor: before the call
 * leaves, or when the vendor has carried it out and the bridge has not heard. And the same without a death, with the
 * call or its answer lost. Until the story runs through without meeting the moment.
 */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import type { Finding } from './audit/finding.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { callsOfStory, isAny, isWrite, kindOf, neverMet, post, writesOfStory } from './new-path.ts'
import { atLeast, none, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { runStory, storyKinds } from './story.ts'
import type { Call, Fate } from '../world/vendor-proxy.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

type Spoiled = Exclude<Fate, 'pass'>

/** What meets which call: of those that `counts`, the n-th. */
export interface Strike {
  readonly fate: Spoiled
  readonly what: string
  readonly counts: (call: Call) => boolean
  readonly nth: number
}

/** A reading whose answer is lost is a reading that never took place. */
export const crashModes: readonly Omit<Strike, 'nth'>[] = [
  { fate: 'kill_before', what: 'dies before call', counts: isAny },
  { fate: 'kill_after', what: 'dies before it hears the answer to write', counts: isWrite },
  { fate: 'lose_answer', what: 'loses the answer to write', counts: isWrite },
  { fate: 'reset', what: 'cannot make call', counts: isAny },
]

/** The writes that nobody can take back, in each direction, and the word about them. */
const picked: readonly Strike[] = [
  { fate: 'kill_after', what: 'dies before it hears of the document', counts: post('/sync/incidents'), nth: 1 },
  { fate: 'lose_answer', what: 'loses the answer to the link', counts: post('/v1/incident_attachments'), nth: 1 },
  { fate: 'kill_before', what: 'dies before it reports the link', counts: post('/sync/links'), nth: 1 },
  {
    fate: 'lose_answer',
    what: 'loses the answer to the timeline item',
    counts: post('incident_timeline_items'),
    nth: 1,
  },
]

const stepLimitMs = 60_000

export interface Outcome {
  readonly hit: Call | null
  readonly findings: readonly Finding[]
}

/** Arms the strike, plays, and lets everything come to rest. */
export async function struck(
  world: TroubleWorld,
  strike: Strike,
  play: () => Promise<readonly Finding[]>,
): Promise<Outcome> {
  let met = 0
  let hit: Call | null = null
  world.wire.decide = call => {
    if (hit !== null || !strike.counts(call)) return 'pass'
    met += 1
    if (met < strike.nth) return 'pass'
    hit = call
    return strike.fate
  }
  try {
    const findings = await play()
    await world.wire.restarted
    return { hit, findings }
  } finally {
    world.wire.decide = null
  }
}

export interface Tally {
  points: number
  findings: Finding[]
  met: Set<string>
}

/** One mode, call by call, until the story ends without meeting the n-th; a story without an end stops at `most`. */
export async function enumerate(
  world: TroubleWorld,
  mode: Omit<Strike, 'nth'>,
  play: () => Promise<readonly Finding[]>,
  say: Say,
  most = Infinity,
): Promise<Tally> {
  const tally: Tally = { points: 0, findings: [], met: new Set() }
  for (let nth = 1; nth <= most; nth += 1) {
    const { hit, findings } = await struck(world, { ...mode, nth }, play)
    tally.findings.push(...findings)
    if (hit === null) return tally
    tally.points += 1
    tally.met.add(kindOf(hit))
    say(
      `  ${mode.what} ${nth} (${kindOf(hit)}): ${findings.length === 0 ? 'once each' : `${findings.length} differences`}`,
    )
    reportFindings(findings, say)
  }
  return tally
}

export interface WantedCalls {
  readonly calls: readonly string[]
  readonly writes: readonly string[]
}

/**
 * What two stories call differs a little, so counting can pass a call by: those that it never met are struck by name. An
 * enumeration that still met not all of them proves nothing of the others.
 */
export async function meetTheRest(
  world: TroubleWorld,
  mode: Omit<Strike, 'nth'>,
  tally: Tally,
  wanted: WantedCalls,
  play: () => Promise<readonly Finding[]>,
  say: Say,
): Promise<Figure> {
  const kinds = mode.counts === isWrite ? wanted.writes : wanted.calls
  for (const kind of neverMet(kinds, tally.met)) {
    const { hit, findings } = await struck(world, { ...mode, counts: call => kindOf(call) === kind, nth: 1 }, play)
    tally.findings.push(...findings)
    if (hit !== null) tally.met.add(kind)
    say(
      `  ${mode.what}, by name (${kind}): ${hit === null ? 'never met' : findings.length === 0 ? 'once each' : `${findings.length} differences`}`,
    )
    reportFindings(findings, say)
  }
  return none(`${mode.what}: kinds of calls never met`, neverMet(kinds, tally.met).length)
}

const playStory = (world: TroubleWorld) => async (): Promise<readonly Finding[]> => {
  await runStory(world)
  return (await inSync(world, { limitMs: stepLimitMs })).findings
}

export async function crashPointsIn(world: TroubleWorld, size: Size, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const play = playStory(world)
  const found: Finding[] = []
  const figures: Figure[] = []
  if (size === 'short') {
    for (const strike of picked) {
      const { hit, findings } = await struck(world, strike, play)
      reportFindings(findings, say)
      found.push(...findings)
      figures.push(none(`${strike.what}: differences`, hit === null ? 1 : findings.length))
    }
    return [...figures, ...kindFigures(world.log.since(first), storyKinds), ...auditFigures(found)]
  }
  for (const mode of crashModes) {
    const tally = await enumerate(world, mode, play, say)
    const met = await meetTheRest(world, mode, tally, { calls: callsOfStory, writes: writesOfStory }, play, say)
    found.push(...tally.findings)
    figures.push(atLeast(`${mode.what}: points`, tally.points, 10), met)
  }
  return [...figures, ...kindFigures(world.log.since(first), storyKinds), ...auditFigures(found)]
}

export const crashPoints: Scenario = {
  name: 'crash-points',
  run: async (size, say) => {
    // Without sweeps: what a crash left undone must be done by the redelivery itself.
    const world = await startTroubleWorld({
      incidentIo: fastIncidentIo(0.0003),
      proxied: true,
      bridgeEnv: { SWEEP_INTERVAL_SECONDS: '0' },
    })
    try {
      return [reported('sweeps', 'off'), ...(await crashPointsIn(world, size, say))]
    } finally {
      await world.stop()
    }
  },
}
