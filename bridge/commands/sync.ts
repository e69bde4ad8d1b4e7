/** `sync`: the single path for everything that changed in a span of time, or for single incidents, with a summary to read. */
import type { Bridge } from '../bridge.ts'
import { BridgeError, isPassing, toBridgeError } from '../observability/errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { parseMoment, refuseEmptySpan } from './moment.ts'
import { prospectOf, readPreview } from './prospect.ts'
import { driftFile, driftOf, driftWords } from './drift.ts'
import { writeOutput } from './output-file.ts'
import { progressBar, progressLines } from './progress.ts'
import { commandFor, summary, takenWords, type Item, type Span, type SyncOptions, type Taken } from './sync-report.ts'

interface Surroundings {
  readonly print: (line: string) => void
  readonly nowMs: () => number
  /** Somebody asked for the end: the incident that was begun is finished, and no further one begins. */
  readonly isStopped: () => boolean
  /** null: what is printed goes to a file, or to another program. */
  readonly terminal: NodeJS.WriteStream | null
}

type Syncing = Pick<Bridge, 'run' | 'preview'> & {
  readonly incidentIo: Pick<Bridge['incidentIo'], 'changedIncidents' | 'changedFollowUps' | 'incidentIdOf'>
}

/** Takes one incident after the other, the oldest change first, and prints failures, how far it is, and a summary; or all of it as JSON. */
export async function runSyncCommand(
  bridge: Syncing,
  asked: SyncOptions,
  { print, nowMs, isStopped, terminal }: Surroundings,
): Promise<ExitCode> {
  const options = { ...asked, dryRun: asked.dryRun || asked.report !== '' }
  const span = spanOf(options, new Date(nowMs()))
  // Before the work: a file that cannot be written shows at once.
  if (options.report !== '') writeOutput(options.report, driftFile([]))
  const items = span === null ? await named(bridge, options.incident) : await changed(bridge, span, options.kind)
  const taken: Taken[] = []
  const silent = { print: () => undefined, nowMs }
  const lines = options.json ? silent : { print, nowMs }
  const progress =
    terminal === null || options.json ? progressLines(items.length, lines) : progressBar(items.length, terminal, nowMs)
  for (const { id } of items) {
    if (isStopped()) break
    const one = await (options.dryRun ? look(bridge, id) : take(bridge, id))
    taken.push(one)
    if (one.line !== null) progress.print(one.line)
    progress.tell(taken.length, takenWords(taken))
  }
  progress.end()
  const rest = items.slice(taken.length)
  const goOn = rest.length === 0 ? '' : commandFor(rest, options, span)
  for (const line of summary({ taken, total: items.length, goOn }, span, options)) print(line)
  if (options.report !== '') report(options, taken, lines.print)
  const failures = taken.flatMap(({ failure }) => failure ?? [])
  // What passes by itself the next sweep brings in sync.
  if (failures.some(failure => !failure.isPassing)) return exitCodes.toDo
  return failures.length > 0 || goOn !== '' ? exitCodes.degraded : exitCodes.fine
}

function report({ report: file }: SyncOptions, taken: readonly Taken[], print: (line: string) => void): void {
  const rows = taken.flatMap(({ drift }) => drift)
  writeOutput(file, driftFile(rows))
  driftWords(file, rows).forEach(print)
}

const kinds = ['', 'incident', 'follow_up']

/** null: incidents were named. */
function spanOf({ since, until, incident, kind }: SyncOptions, now: Date): Span | null {
  if ((since === '') === (incident === '') || (incident !== '' && until !== ''))
    throw new BridgeError('configuration_invalid', 'Say either which span (--since, --until) or which --incident.')
  if (!kinds.includes(kind))
    throw new BridgeError('configuration_invalid', `--kind must be ${kinds.slice(1).join(' or ')}, not "${kind}".`)
  if (incident !== '') return null
  const span = { since: parseMoment(since, now), until: until === '' ? '' : parseMoment(until, now, '--until') }
  refuseEmptySpan(span.since, span.until)
  return span
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
    return { incident, kind: (await run(incident)).outcome, line: null, drift: [], failure: null }
  } catch (error) {
    return failedBy(incident, error)
  }
}

async function look({ preview }: Syncing, incident: string): Promise<Taken> {
  try {
    const shown = readPreview((await preview({ reference: incident, template: '' })).data)
    const { kind, line, would } = prospectOf(shown)
    return {
      incident,
      kind: would || kind,
      line: line === null || would === '' ? line : `${line} (${would})`,
      drift: driftOf(shown),
      failure: null,
    }
  } catch (error) {
    return failedBy(incident, error)
  }
}

function failedBy(incident: string, error: unknown): Taken {
  const { code, message } = toBridgeError(error)
  const line = `${incident}: ${code}: ${message}`
  return { incident, kind: 'failed', line, drift: [], failure: { code, message, isPassing: isPassing(error) } }
}
