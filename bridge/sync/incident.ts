/** The single path: read what is, decide, send what should be. Webhooks, the sweep and the command line all come through here. */
import { templateReads } from '../mapping/template-reads.ts'
import type { Configuration, Incident } from '../mapping/types.ts'
import { BridgeError } from '../observability/errors.ts'
import { buildDocument, notShownDocument, rowKey, takesNotes, type BuiltDocument } from './document.ts'
import type { RunHint } from './hint.ts'
import { saysTheSame } from './memory.ts'
import { declarationMs } from './notes.ts'
import { bridgeErrorOf, describeWithheld, nothingShown } from './outcome.ts'
import type { DocumentAnswer, Outcome } from './ports.ts'
import { readIncidentLast, together, type Reading, type Wanted } from './reading.ts'
import { finishRun, readIncidentIfOld, sendDocuments, type Run, type SyncParts } from './run.ts'

export type { SyncParts }

/** Each is one more document: a new configuration, a template that is kept, something more to read, a call that left too late. */
const maxRounds = 8

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<Outcome> {
  // First, and nearly always from memory: while ServiceNow cannot be asked, no run spends what incident.io allows in a minute.
  const configuration = await parts.app.readConfiguration()
  const reading = await readWhatChanged(parts, incidentId, hint, configuration.configuration)
  const knowledge = { redecisions: new Map(), served: new Set<string>(), lastSent: [], answers: [] }
  const run: Run = { incidentId, hint, configuration, reading, ...knowledge }
  for (let round = 0; round < maxRounds; round += 1) {
    await readIncidentIfOld(parts, run)
    const built = build(parts, run)
    if ((built?.row ?? null) === null) parts.memory.forget(incidentId)
    if (built === null) return nothingShown
    const answers = await sendDocuments(parts, run, built.documents)
    if (answers === null) continue
    if (built.row === null) return describeWithheld(answers[0])
    if (isRedecided(run, answers)) continue
    run.answers.push(...answers)
    if (await readMore(parts, run, answers)) continue
    remember(parts, run, built)
    return finishRun(parts, run, errors => saveErrors(parts, run, errors))
  }
  const sentence = `ServiceNow incident of ${incidentId}: it asked for another decision ${maxRounds} times in a row. It is tried again.`
  throw new BridgeError('servicenow_no_result', sentence)
}

/** What payloads said may have come and gone before the incident was read: then its updates show it. */
async function readWhatChanged(
  { source, memory, nowMs }: SyncParts,
  incidentId: string,
  hint: RunHint,
  configuration: Configuration,
): Promise<Reading> {
  const { takesUpdates } = templateReads(configuration)
  const speaksOfUpdates = hint.readUpdates || hint.news.some(news => memory.isNews(incidentId, news))
  const readsUpdates = takesUpdates && speaksOfUpdates
  const { allFollowUps, followUpIds } = hint
  const updatesAfter = readsUpdates ? memory.knownUpdate(incidentId) : 'no'
  const reading = await readIncidentLast(source, incidentId, { allFollowUps, followUpIds, updatesAfter }, nowMs)
  const { incident } = reading
  if (incident === null || readsUpdates || !takesUpdates) return reading
  if (!hint.news.some(news => memory.isNewsBeside(incident, news))) return reading
  const more: Wanted = { allFollowUps: false, followUpIds: [], updatesAfter: memory.knownUpdate(incidentId) }
  return together(reading, await readIncidentLast(source, incidentId, more, nowMs))
}

function build({ options }: SyncParts, run: Run): BuiltDocument | null {
  const { hint, reading, redecisions, configuration } = run
  const { incident } = reading
  if (incident === null) return notShownDocument(configuration.version, run.incidentId, hint.visibility)
  const { takesUpdates } = templateReads(configuration.configuration)
  const everythingRead = reading.followUpsRead === 'all' && (reading.updates !== null || !takesUpdates)
  return buildDocument({ ...reading, incident }, configuration, {
    declared: isAsDeclared(hint, incident),
    redecisions,
    options: options.unmet(incident, reading.followUps.followUps),
    bridgeError: bridgeErrorOf(reading.errors, everythingRead),
  })
}

/** The hint alone does not decide: between the payload and this reading the incident may have changed. */
function isAsDeclared({ declared, news }: RunHint, incident: Incident): boolean {
  const isYoung = Date.parse(incident.updatedAt) - Date.parse(incident.createdAt) <= declarationMs
  return declared && (isYoung || (news.length > 0 && news.every(one => saysTheSame(incident, one))))
}

/** The app keeps templates of records that exist: with those the next round decides. */
function isRedecided({ redecisions }: Run, answers: readonly DocumentAnswer[]): boolean {
  const rows = answers.flatMap(answer => answer.rows).filter(row => row.outcome === 'redecide')
  for (const row of rows)
    redecisions.set(rowKey(row.recordType, row.externalId), { template: row.template, record: row.record?.sysId ?? '' })
  return rows.length > 0
}

/** Reads what the answers ask for, each once in a run; false when there is nothing more to read. */
async function readMore(
  { source, memory, nowMs }: SyncParts,
  run: Run,
  answers: readonly DocumentAnswer[],
): Promise<boolean> {
  const { reading, served, hint } = run
  // Of what the app hides or knows newer everything is read once more, in case it is this run that is late.
  const isLate = answers.some(({ rows }) => rows.some(({ outcome }) => outcome === 'private' || outcome === 'stale'))
  const wants =
    isLate && !served.has('again') ? ['again'] : (answers.at(-1)?.wants.filter(one => !served.has(one)) ?? [])
  if (wants.length === 0) return false
  for (const want of wants) served.add(want)
  const { followUps, vanishedIds } = reading.followUps
  const wanted: Wanted = wants.includes('again')
    ? {
        allFollowUps: reading.followUpsRead === 'all',
        followUpIds: [...followUps.map(({ id }) => id), ...vanishedIds],
        updatesAfter: 'no',
      }
    : {
        allFollowUps: wants.includes('follow_ups'),
        followUpIds: wants.includes('follow_ups') ? hint.followUpIds : [],
        updatesAfter: wants.includes('updates') ? memory.knownUpdate(run.incidentId) : 'no',
      }
  run.reading = together(reading, await readIncidentLast(source, run.incidentId, wanted, nowMs))
  return true
}

/** Only what ServiceNow has is worth remembering: a stale run knows less than somebody else. */
function remember({ memory, options }: SyncParts, run: Run, { row, documents }: BuiltDocument): void {
  for (const { options: met } of documents) options.note(met)
  const { incident, updates } = run.reading
  if (row === null || incident === null || run.answers.at(-1)?.rows[0]?.outcome === 'stale') return
  memory.note(incident, takesNotes(row, run.configuration.configuration) ? updates : null)
}

/** A new configuration, or a call that left too late; more is another run's business. */
const maxSaveAttempts = 3

/** Says on the incident's row what no repetition mends. Of an incident that turned private meanwhile nothing is said. */
async function saveErrors(parts: SyncParts, run: Run, errors: readonly unknown[]): Promise<void> {
  const bridgeError = bridgeErrorOf(errors, false)
  if (bridgeError === undefined) return
  const extras = { declared: false, redecisions: run.redecisions, options: [], bridgeError }
  for (let attempt = 0; attempt < maxSaveAttempts; attempt += 1) {
    await readIncidentIfOld(parts, run)
    const { incident } = run.reading
    if (incident === null) return
    const nothingElse = { followUps: { followUps: [], vanishedIds: [] }, followUpsRead: 'no', updates: null } as const
    const { row, documents } = buildDocument({ incident, ...nothingElse }, run.configuration, extras)
    if (row === null || (await sendDocuments(parts, run, documents)) !== null) return
  }
}
