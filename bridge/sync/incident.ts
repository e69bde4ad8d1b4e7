/** The single path: read what is, decide, send what should be. Webhooks, the sweep and the command line all come through here. */
import type { Incident } from '../mapping/types.ts'
import { BridgeError, isWorthAnotherAttempt } from '../observability/errors.ts'
import { buildDocument, notShownDocument, takesNotes, type BuiltDocument } from './document.ts'
import type { RunHint } from './hint.ts'
import { saysTheSame } from './memory.ts'
import { hangOnNames, listNames, undoubted } from './names.ts'
import { declarationMs } from './notes.ts'
import { asRetryable, bridgeErrorOf, describeWithheld, nothingShown } from './outcome.ts'
import type { DocumentAnswer, IncidentDocument, Outcome } from './ports.ts'
import { nothingRead, readMore, readWhatChanged } from './reading.ts'
import { ageMs, finishRun, isAllRead, maxAgeMs, passOnLinks, readIncidentAgain, readIncidentIfOld } from './run.ts'
import { readConfigurationAgain, takenOf, type Run, type Sent, type SyncParts } from './run.ts'

import { rowKey } from './ticket-spec.ts'

export type { SyncParts }

/** Each is one more document: a new configuration, a template that is kept, something more to read, a call that left too late. */
const maxRounds = 8

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<Outcome> {
  // First, and nearly always from memory: while ServiceNow is unavailable, no run uses up incident.io's rate limit.
  const configuration = await parts.app.readConfiguration()
  const reading = await readWhatChanged(parts, incidentId, hint, configuration.configuration)
  const knowledge = { names: null, redecisions: new Map(), served: new Set<string>(), lastSent: [], answers: [] }
  const run: Run = { incidentId, hint, configuration, reading, ...knowledge }
  for (let round = 0; round < maxRounds; round += 1) {
    await readIncidentIfOld(parts, run)
    const built = await buildSurely(parts, run)
    if ((built?.row ?? null) === null) parts.memory.forget(incidentId)
    if (built === null) return nothingShown
    parts.onDecided?.(run, built.documents)
    const answers = await sendDocuments(parts, run, built.documents)
    if (answers === null) continue
    if (built.row === null) return describeWithheld(answers[0])
    if (isRedecided(run, answers)) continue
    run.answers.push(...answers)
    const wants = newWants(run, answers)
    if (wants.length === 0) {
      remember(parts, run, built)
      const outcome = await finishRun(parts, run, errors => saveErrors(parts, run, errors))
      if (outcome !== null) return outcome
      continue
    }
    if (wants.includes('all_updates')) forgetWhatAppLacks(parts, incidentId)
    for (const want of wants) run.served.add(want)
    run.reading = await readMore(parts, incidentId, run.reading, hint, wants)
  }
  const sentence = `ServiceNow incident of ${incidentId}: it asked for another decision ${maxRounds} times in a row. It is tried again.`
  throw new BridgeError('servicenow_no_result', sentence)
}

/** Empties no column because of a name that incident.io no longer has. */
async function buildSurely(parts: SyncParts, run: Run): Promise<BuiltDocument | null> {
  const built = build(parts, run)
  const { hint, reading, configuration } = run
  const { incident } = reading
  if (built === null || incident === null || isAsDeclared(hint, incident)) return built
  const isListed = run.names !== null && run.names.listedAtMs >= reading.readAtMs
  if (isListed || !hangOnNames(built.documents, configuration, incident)) return built
  run.names = await listNames(parts, configuration)
  run.reading = { ...reading, errors: [...reading.errors, ...run.names.errors.filter(isWorthAnotherAttempt)] }
  return build(parts, run)
}

function build({ options }: SyncParts, run: Run): BuiltDocument | null {
  const { hint, reading, redecisions, configuration } = run
  const { incident } = reading
  if (incident === null) return notShownDocument(configuration.version, run.incidentId, hint.visibility)
  // With Jira the run is not finished before its issues are: `finishRun` says so then.
  const isWhole = isAllRead(run) && configuration.configuration.templates.every(({ jira }) => jira === undefined)
  return buildDocument({ ...reading, incident }, configuration, {
    declared: isAsDeclared(hint, incident),
    isAdmitted: hint.isAdmitted,
    redecisions,
    names: namesFor(run, incident),
    options: options.unmet(incident, reading.followUps.followUps),
    bridgeError: bridgeErrorOf(reading.errors, isWhole),
  })
}

const namesFor = ({ names, hint, configuration: { configuration } }: Run, incident: Incident) =>
  names?.names ?? (isAsDeclared(hint, incident) ? undoubted(configuration.names) : undefined)

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

/** What the answers ask to be read, each once in a run. */
function newWants({ served }: Run, answers: readonly DocumentAnswer[]): readonly string[] {
  // The app says private or stale: everything is read once more, because this run may have read too early.
  const isLate = answers.some(({ rows }) => rows.some(({ outcome }) => outcome === 'private' || outcome === 'stale'))
  const wants = isLate && !served.has('again') ? ['again'] : (answers.at(-1)?.wants ?? [])
  return wants.filter(want => !served.has(want))
}

/** The app has less than this process remembers: its row was deleted or hidden, or the instance was put back to a backup. */
function forgetWhatAppLacks({ memory, options, echoes }: SyncParts, incidentId: string): void {
  memory.forget(incidentId)
  options.forget()
  echoes.forget()
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

/** Stores on the incident's row the errors that no repetition can fix, or that there are none any more. Nothing is stored for an incident that became private meanwhile. */
async function saveErrors(parts: SyncParts, run: Run, errors: readonly unknown[]): Promise<void> {
  const bridgeError = bridgeErrorOf(errors, errors.length === 0)
  if (bridgeError === undefined) return
  const { isAdmitted } = run.hint
  const extras = { declared: false, isAdmitted, redecisions: run.redecisions, options: [], bridgeError }
  for (let attempt = 0; attempt < maxSaveAttempts; attempt += 1) {
    await readIncidentIfOld(parts, run)
    const { incident } = run.reading
    if (incident === null) return
    const names = namesFor(run, incident)
    const { row, documents } = buildDocument({ incident, ...nothingRead }, run.configuration, { ...extras, names })
    if (row === null || (await sendDocuments(parts, run, documents)) !== null) return
  }
}

/**
 * Sends the parts of one document, and makes the links that the answers hand out. null: decide again, because the incident changed
 * while earlier parts were on their way, the configuration is another one by now, or a call could not leave in time.
 */
async function sendDocuments(
  parts: SyncParts,
  run: Run,
  documents: readonly IncidentDocument[],
): Promise<DocumentAnswer[] | null> {
  const sent: Sent[] = []
  for (const document of documents) {
    const { incident: before } = run.reading
    await readIncidentIfOld(parts, run)
    const { incident } = run.reading
    if (incident?.updatedAt !== before?.updatedAt || incident?.visibility !== before?.visibility) return null
    const age = ageMs(parts, run)
    const dated = { ...document, readMsAgo: Math.max(Math.ceil(age), 0) }
    const sending = parts.app.sendDocument(dated, Math.max(maxAgeMs - age, 1))
    const answer = await sending.catch((error: unknown) => readAgainAfter(parts, run, error))
    if (answer === null) return null
    sent.push({ document, answer })
    parts.echoes.noteTaken(takenOf(document, answer))
    await passOnLinks(parts, run, document, answer.links)
  }
  run.lastSent = sent
  return sent.map(({ answer }) => answer)
}

/** Reads again what was too old to be sent with. Any other error is thrown: what it is about is on no row. */
async function readAgainAfter(parts: SyncParts, run: Run, error: unknown): Promise<null> {
  if (!(error instanceof BridgeError)) throw error
  if (error.code === 'servicenow_outdated_configuration') await readConfigurationAgain(parts, run)
  else if (error.isLate) await readIncidentAgain(parts, run)
  else throw asRetryable(error)
  return null
}
