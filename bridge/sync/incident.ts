/** The single path: read what is, decide, send what should be. Webhooks, the sweep and the command line all come through here. */
import { templateReads } from '../mapping/template-reads.ts'
import type { Configuration, Incident } from '../mapping/types.ts'
import { BridgeError } from '../observability/errors.ts'
import { bridgeErrorOf } from './bridge-error.ts'
import { buildDocument, rowKey, takesNotes } from './document.ts'
import { finishRun } from './finish.ts'
import type { RunHint } from './hint.ts'
import type { SyncOutcome } from './outcome.ts'
import type { DocumentAnswer, DocumentRow, IncidentDocument } from './ports.ts'
import { declarationMs } from './notes.ts'
import { readIncidentLast, together, type Reading, type Wanted } from './reading.ts'
import { recordErrors } from './record-errors.ts'
import { saysTheSame } from './run-memory.ts'
import { isOld, readIncidentAgain, sendParts, type Run, type SyncParts } from './run.ts'
import { describeWithheld, nothingShown, privateDocument, unknownDocument } from './withheld.ts'

export type { SyncParts }

/** Each is one more document: a new configuration, a template that is kept, something more to read, a place that came too late. */
const maxRounds = 8

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<SyncOutcome> {
  // First, and nearly always from memory: while ServiceNow cannot be asked, no run spends what incident.io allows in a minute.
  const configuration = await parts.app.readConfiguration()
  const reading = await readWhatChanged(parts, incidentId, hint, configuration.configuration)
  const run: Run = { incidentId, hint, configuration, reading, redecisions: new Map(), served: new Set(), sent: [] }
  for (let round = 0; round < maxRounds; round += 1) {
    const outcome = await sendOnce(parts, run)
    if (outcome !== null) return outcome
  }
  const sentence = `ServiceNow incident of ${incidentId}: it asked for another decision ${maxRounds} times in a row. It is tried again.`
  throw new BridgeError('servicenow_no_result', sentence)
}

/** What payloads said may have come and gone before the incident was read: then its updates tell of it. */
async function readWhatChanged(
  parts: SyncParts,
  incidentId: string,
  hint: RunHint,
  configuration: Configuration,
): Promise<Reading> {
  const { source, memory, nowMs } = parts
  const wanted = wantedOf(parts, incidentId, hint, configuration)
  const reading = await readIncidentLast(source, incidentId, wanted, nowMs)
  const { incident } = reading
  if (incident === null || wanted.updatesAfter !== 'no' || !templateReads(configuration).takesUpdates) return reading
  if (!hint.news.some(news => memory.isNewsBeside(incident, news))) return reading
  const more: Wanted = { allFollowUps: false, followUpIds: [], updatesAfter: memory.knownUpdate(incidentId) }
  return together(reading, await readIncidentLast(source, incidentId, more, nowMs))
}

/** The hint alone does not decide: between the payload and this reading the incident may have changed. */
function isAsDeclared({ declared, news }: RunHint, incident: Incident): boolean {
  const isYoung = Date.parse(incident.updatedAt) - Date.parse(incident.createdAt) <= declarationMs
  return declared && (isYoung || (news.length > 0 && news.every(one => saysTheSame(incident, one))))
}

function wantedOf({ memory }: SyncParts, incidentId: string, hint: RunHint, configuration: Configuration): Wanted {
  const speaksOfUpdates = hint.readUpdates || hint.news.some(news => memory.isNews(incidentId, news))
  const readsUpdates = speaksOfUpdates && templateReads(configuration).takesUpdates
  return {
    allFollowUps: hint.allFollowUps,
    followUpIds: hint.followUpIds,
    updatesAfter: readsUpdates ? memory.knownUpdate(incidentId) : 'no',
  }
}

/** One round; null when another one must follow. */
async function sendOnce(parts: SyncParts, run: Run): Promise<SyncOutcome | null> {
  if (isOld(parts, run)) await readIncidentAgain(parts, run)
  const { incident } = run.reading
  if (incident === null)
    return sendWithheld(parts, run, unknownDocument(run.configuration.version, run.incidentId, run.hint.visibility))
  const built = buildDocument({ ...run.reading, incident }, run.configuration, wishesOf(parts, run, incident))
  if (built.verdict === 'private')
    return sendWithheld(parts, run, privateDocument(run.configuration.version, incident.id))
  const answers = await sendParts(parts, run, built.document)
  if (answers === null || isRedecided(run, answers)) return null
  run.sent.push({ document: built.document, answers })
  if (await readAnew(parts, run, answers)) return null
  if (await readWanted(parts, run, answers.at(-1))) return null
  remember(parts, run, incident, built.incident)
  return finishRun(parts, run, errors => recordErrors(parts, run, errors))
}

function wishesOf({ options }: SyncParts, { hint, reading, redecisions, configuration }: Run, incident: Incident) {
  const { takesUpdates } = templateReads(configuration.configuration)
  const everythingRead = reading.followUpsRead === 'all' && (reading.updates !== null || !takesUpdates)
  const bridgeError = bridgeErrorOf(reading.errors, everythingRead)
  return {
    declared: isAsDeclared(hint, incident),
    redecisions,
    options: options.unmet(incident, reading.followUps.followUps),
    ...(hint.adopt === undefined ? {} : { adopt: hint.adopt }),
    ...(bridgeError === undefined ? {} : { bridgeError }),
  }
}

/** Of what may not leave, the id alone. */
async function sendWithheld(
  parts: SyncParts,
  run: Run,
  document: IncidentDocument | null,
): Promise<SyncOutcome | null> {
  parts.memory.forget(run.incidentId)
  if (document === null) return nothingShown
  const answers = await sendParts(parts, run, document)
  return answers === null
    ? null
    : describeWithheld(
        answers[0] ?? { configuration: '', rows: [], notes: { stored: 0, known: 0, written: 0 }, wants: [], links: [] },
      )
}

/** The app keeps templates of records that exist: with those the next round decides. */
function isRedecided({ redecisions }: Run, answers: readonly DocumentAnswer[]): boolean {
  const rows = answers.flatMap(answer => answer.rows).filter(row => row.outcome === 'redecide')
  for (const row of rows)
    redecisions.set(rowKey(row.recordType, row.externalId), { template: row.template, record: row.record?.sysId ?? '' })
  return rows.length > 0
}

/** Of what the app hides or knows newer everything is read once more, in case it is this run that is late. */
async function readAnew({ source, nowMs }: SyncParts, run: Run, answers: readonly DocumentAnswer[]): Promise<boolean> {
  const isLate = answers.some(({ rows }) => rows.some(({ outcome }) => outcome === 'private' || outcome === 'stale'))
  if (!isLate || run.served.has('again')) return false
  run.served.add('again')
  const { followUps, vanishedIds } = run.reading.followUps
  const followUpIds = [...followUps.map(({ id }) => id), ...vanishedIds]
  const wanted: Wanted = { allFollowUps: run.reading.followUpsRead === 'all', followUpIds, updatesAfter: 'no' }
  run.reading = together(run.reading, await readIncidentLast(source, run.incidentId, wanted, nowMs))
  return true
}

/** Reads what the app asks for, each once in a run; false when there is nothing more to read. */
async function readWanted(
  { source, memory, nowMs }: SyncParts,
  run: Run,
  answer: DocumentAnswer | undefined,
): Promise<boolean> {
  const wants = (answer?.wants ?? []).filter(want => !run.served.has(want))
  if (wants.length === 0) return false
  for (const want of wants) run.served.add(want)
  const allFollowUps = wants.includes('follow_ups')
  const updatesAfter = wants.includes('updates') ? memory.knownUpdate(run.incidentId) : 'no'
  const wanted: Wanted = { allFollowUps, followUpIds: allFollowUps ? run.hint.followUpIds : [], updatesAfter }
  run.reading = together(run.reading, await readIncidentLast(source, run.incidentId, wanted, nowMs))
  return true
}

/** Only what stands in ServiceNow is worth remembering: a stale run knows less than somebody else. */
function remember({ memory, options }: SyncParts, run: Run, incident: Incident, row: DocumentRow): void {
  const last = run.sent.at(-1)
  for (const { document } of run.sent) options.note(document.options)
  if (last?.answers.at(-1)?.rows[0]?.outcome === 'stale') return
  memory.note(incident, takesNotes(row, run.configuration.configuration) ? run.reading.updates : null)
}
