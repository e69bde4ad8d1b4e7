/** One run of one incident: what it is handed, what it knows, and how its document leaves: never with an incident that was read too long ago. */
import { BridgeError } from '../observability/errors.ts'
import { asRetryable } from './bridge-error.ts'
import { splitDocument } from './document.ts'
import { passOnLinks, type FinishParts, type Sent } from './finish.ts'
import type { RunHint } from './hint.ts'
import type { OptionsMet } from './catalogue/options-met.ts'
import type {
  DocumentAnswer,
  SyncApp,
  IncidentDocument,
  Redecision,
  RowOutcome,
  Version,
  VersionedConfiguration,
} from './ports.ts'
import { readAgain, type Reading, type RunSource } from './reading.ts'
import type { RunMemory } from './run-memory.ts'

export interface SyncParts extends FinishParts {
  readonly source: RunSource
  readonly app: Pick<SyncApp, 'readConfiguration' | 'sendDocument' | 'reportLinks'>
  readonly memory: RunMemory
  readonly options: OptionsMet
  /** Milliseconds of a clock that nobody sets. */
  readonly nowMs: () => number
}

/** What one run knows; each round changes some of it. */
export interface Run {
  readonly incidentId: string
  readonly hint: RunHint
  configuration: VersionedConfiguration
  reading: Reading
  readonly redecisions: Map<string, Redecision>
  /** What was read because an answer wanted it: asked for once. */
  readonly served: Set<string>
  readonly sent: Sent[]
}

/** An incident that was read longer ago may be private by now. */
const maxAgeMs = 5000

/** null: the next round decides anew. */
export async function sendParts(
  parts: SyncParts,
  run: Run,
  document: IncidentDocument,
): Promise<DocumentAnswer[] | null> {
  const answers: DocumentAnswer[] = []
  for (const part of splitDocument(document)) {
    const answer = await sendPart(parts, run, part)
    if (answer === null) return null
    answers.push(answer)
    parts.echoes.noteTaken(takenOf(part, answer))
    await passOnLinks(parts, run.configuration.configuration, answer.links, run.reading.followUps.followUps)
  }
  return answers
}

/** The versions of follow-ups that stand in ServiceNow now, or older ones than those that do. */
function takenOf({ followUps }: IncidentDocument, { rows }: DocumentAnswer): Version[] {
  const open = new Set(rows.filter(({ outcome }) => notTaken.includes(outcome)).map(({ externalId }) => externalId))
  return followUps.flatMap(row =>
    'hash' in row && !open.has(row.externalId)
      ? [{ recordType: row.recordType, externalId: row.externalId, version: row.sourceUpdatedAt }]
      : [],
  )
}

const notTaken: readonly RowOutcome[] = ['redecide', 'ignored', 'private']

/** null: the incident changed while earlier parts were on their way, the configuration is another one by now, or its place came too late. */
async function sendPart(parts: SyncParts, run: Run, part: IncidentDocument): Promise<DocumentAnswer | null> {
  if (isOld(parts, run) && !(await isAsBefore(parts, run))) return null
  try {
    return await parts.app.sendDocument(
      { ...part, readMsAgo: Math.max(Math.ceil(ageMs(parts, run)), 0) },
      Math.max(maxAgeMs - ageMs(parts, run), 1),
    )
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error
    if (error.code === 'servicenow_outdated_configuration') run.configuration = await parts.app.readConfiguration()
    else if (error.isLate) await readIncidentAgain(parts, run)
    else throw asRetryable(error)
    return null
  }
}

const ageMs = ({ nowMs }: SyncParts, { reading }: Run): number => nowMs() - reading.readAtMs

export const isOld = (parts: SyncParts, run: Run): boolean => ageMs(parts, run) > maxAgeMs

async function isAsBefore(parts: SyncParts, run: Run): Promise<boolean> {
  const before = run.reading.incident
  await readIncidentAgain(parts, run)
  const { incident } = run.reading
  return incident?.updatedAt === before?.updatedAt && incident?.visibility === before?.visibility
}

export async function readIncidentAgain({ source, nowMs }: SyncParts, run: Run): Promise<void> {
  run.reading = { ...run.reading, ...(await readAgain(source, run.incidentId, nowMs)) }
}
