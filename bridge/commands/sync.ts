/** `sync`: the single path for everything that changed in a span of time, or for single incidents, with a summary to read. */
import type { Bridge } from '../bridge.ts'
import { BridgeError, isPassing, toBridgeError } from '../observability/errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { parseMoment } from './moment.ts'
import { countsOf, prospectOf } from './prospect.ts'

/** As typed. Either `since` is given or `incident`; '' is not given. */
export interface SyncOptions {
  readonly since: string
  readonly until: string
  /** References, ids or addresses, with commas between them. */
  readonly incident: string
  /** Whether changed incidents, changed follow-ups or both (`''`) name the incidents. A run takes all of an incident. */
  readonly kind: string
  readonly dryRun: boolean
  readonly json: boolean
}

export interface Surroundings {
  readonly print: (line: string) => void
  readonly nowMs: () => number
  /** Somebody asked for the end: the incident that was begun is finished, and no further one begins. */
  readonly isStopped: () => boolean
}

type Syncing = Pick<Bridge, 'run' | 'preview'> & {
  readonly incidentIo: Pick<Bridge['incidentIo'], 'changedIncidents' | 'changedFollowUps' | 'incidentIdOf'>
}

/** An incident to take, and the oldest of its changes in the span; '' when it was named. */
interface Item {
  readonly id: string
  readonly version: string
}

interface Taken {
  readonly incident: string
  /** The outcome, or what a run would do. */
  readonly kind: string
  readonly line: string | null
  readonly failure: { readonly code: string; readonly message: string; readonly isPassing: boolean } | null
}

/** A line that nothing stands still, for long runs. */
const tellEveryMs = 10_000

/** Takes one incident after the other, the oldest change first, and prints failures, how far it is, and a summary; or all of it as JSON. */
export async function runSyncCommand(
  bridge: Syncing,
  options: SyncOptions,
  { print, nowMs, isStopped }: Surroundings,
): Promise<ExitCode> {
  const span = spanOf(options, new Date(nowMs()))
  const items = span === null ? await named(bridge, options.incident) : await changed(bridge, span, options.kind)
  const taken: Taken[] = []
  const beganMs = nowMs()
  let toldMs = beganMs
  for (const { id } of items) {
    if (isStopped()) break
    const one = await (options.dryRun ? look(bridge, id) : take(bridge, id))
    taken.push(one)
    if (options.json) continue
    if (one.line !== null) print(one.line)
    if (nowMs() - toldMs < tellEveryMs) continue
    toldMs = nowMs()
    print(progressLine(taken, items.length, (toldMs - beganMs) / 1000))
  }
  const rest = items.slice(taken.length)
  const goOn = rest.length === 0 ? '' : commandFor(rest, options, span)
  const counts = countsOf(taken.filter(({ failure }) => failure === null))
  const failed = taken.flatMap(({ incident, failure }) =>
    failure === null ? [] : { incident, code: failure.code, message: failure.message },
  )
  const { since, until } = span ?? { since: '', until: '' }
  if (options.json) {
    const incidents = options.dryRun ? taken.flatMap(({ line }) => line ?? []) : []
    const summary = { since, until, dry_run: options.dryRun, incidents: items.length, outcomes: counts, failed }
    print(JSON.stringify({ ...summary, ...(options.dryRun ? { would: incidents } : {}), go_on: goOn }, null, 2))
  } else {
    const what = span === null ? 'named' : `changed since ${since}${until === '' ? '' : ` until ${until}`}`
    const nothing = options.dryRun ? ' Nothing was written.' : ''
    print(`${items.length} incidents ${what}${wordsOf(counts)}; failed ${failed.length}.${nothing}`)
    if (goOn !== '') print(`Stopped after ${taken.length} of ${items.length}. To go on: ${goOn}`)
  }
  const failures = taken.flatMap(({ failure }) => failure ?? [])
  // What passes by itself the next sweep brings in sync.
  if (failures.some(failure => !failure.isPassing)) return exitCodes.toDo
  return failures.length > 0 || goOn !== '' ? exitCodes.degraded : exitCodes.fine
}

interface Span {
  readonly since: string
  readonly until: string
}

const kinds = ['', 'incident', 'follow_up']

/** null: incidents were named. */
function spanOf({ since, until, incident, kind }: SyncOptions, now: Date): Span | null {
  if ((since === '') === (incident === '') || (incident !== '' && until !== ''))
    throw new BridgeError('configuration_invalid', 'Say either which span (--since, --until) or which --incident.')
  if (!kinds.includes(kind))
    throw new BridgeError('configuration_invalid', `--kind must be ${kinds.slice(1).join(' or ')}, not "${kind}".`)
  if (incident !== '') return null
  return { since: parseMoment(since, now), until: until === '' ? '' : parseMoment(until, now, '--until') }
}

async function named({ incidentIo }: Syncing, list: string): Promise<Item[]> {
  const items: Item[] = []
  for (const typed of list.split(',').filter(one => one.trim() !== ''))
    items.push({ id: await incidentIo.incidentIdOf(typed), version: '' })
  return items
}

/** The oldest change first, so that what was stopped goes on from a moment. incident.io promises no order of its lists. */
async function changed({ incidentIo }: Syncing, { since, until }: Span, kind: string): Promise<Item[]> {
  const lists = [
    ...(kind === 'follow_up' ? [] : [incidentIo.changedIncidents(since, until)]),
    ...(kind === 'incident' ? [] : [incidentIo.changedFollowUps(since, until)]),
  ]
  const rows: Item[] = []
  for (const list of lists)
    for await (const page of list) rows.push(...page.map(({ incidentId, version }) => ({ id: incidentId, version })))
  const oldestFirst = rows.sort((one, other) =>
    one.version < other.version ? -1 : Number(one.version > other.version),
  )
  const taken = new Set<string>()
  return oldestFirst.filter(({ id }) => !taken.has(id) && taken.add(id))
}

async function take({ run }: Syncing, incident: string): Promise<Taken> {
  try {
    return { incident, kind: (await run(incident)).outcome, line: null, failure: null }
  } catch (error) {
    return failedBy(incident, error)
  }
}

async function look({ preview }: Syncing, incident: string): Promise<Taken> {
  try {
    const { kind, line, would } = prospectOf((await preview({ reference: incident, template: '' })).data)
    return {
      incident,
      kind: would || kind,
      line: line === null || would === '' ? line : `${line} (${would})`,
      failure: null,
    }
  } catch (error) {
    return failedBy(incident, error)
  }
}

function failedBy(incident: string, error: unknown): Taken {
  const { code, message } = toBridgeError(error)
  const line = `${incident}: ${code}: ${message}`
  return { incident, kind: 'failed', line, failure: { code, message, isPassing: isPassing(error) } }
}

const wordsOf = (counts: Readonly<Record<string, number>>): string => {
  const words = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`)
  return words.length === 0 ? '' : `: ${words.join(', ')}`
}

function progressLine(taken: readonly Taken[], total: number, seconds: number): string {
  const left = Math.ceil(((total - taken.length) * seconds) / taken.length)
  return `${taken.length} of ${total}${wordsOf(countsOf(taken))}; about ${left} s left.`
}

/** From the oldest change that was not taken, once more: a change at the same moment may be among those that were. */
function commandFor(rest: readonly Item[], { kind, dryRun }: SyncOptions, span: Span | null): string {
  const which =
    span === null
      ? ` --incident ${rest.map(({ id }) => id).join(',')}`
      : ` --since ${rest[0]?.version ?? span.since}${span.until === '' ? '' : ` --until ${span.until}`}`
  return `incident-io-servicenow sync${which}${kind === '' ? '' : ` --kind ${kind}`}${dryRun ? ' --dry-run' : ''}`
}
