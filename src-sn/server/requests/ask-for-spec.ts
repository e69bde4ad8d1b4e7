/** Asks the bridge what an incident would come to, and reads its answer. */
import { readDocumentRow } from '../apply/document-row.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { sysIdPattern } from '../contract/resources.ts'
import { specLimits } from '../contract/spec.ts'
import type { DryRun, RowRedecision, SpecQuestion } from '../contract/spec.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import type { Ask, Verdict } from '../deliver/bridge-answer.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { presentVersion } from '../platform/configuration-version.ts'

/** Another template, then another record; more is somebody editing at the same moment. */
const MAX_ROUNDS = 3

export interface Spec {
  readonly configuration: string
  readonly title: string
  readonly named: string
  readonly incident: DocumentRow
  readonly followUps: readonly DocumentRow[]
}

/** What would become of a row; of a follow-up with the incident.io id of its incident, '' otherwise. Nothing is written. */
export type DryRunOf<Result = DryRun> = (
  row: DocumentRow,
  recordType: RecordType,
  incidentId: string,
  /** Also what a switched-off template would do. */
  evenIfOff?: boolean,
  /** The record that an admin asks to link. */
  link?: string,
) => Result

/** What the work on a spec comes to: the verdict on the event, or what the bridge is to decide again with. */
type SpecWork = (spec: Spec, isLast: boolean) => Verdict | { readonly redecisions: readonly RowRedecision[] }

/** Asks with these fields besides. */
export const withFields =
  (ask: Ask, more: Readonly<Record<string, unknown>>): Ask =>
  fields =>
    ask({ ...fields, ...more })

/** The verdict of the work, or the bridge's own when it answers without a spec. */
export function askForSpec(ask: Ask, work: SpecWork): Verdict {
  let redecisions: readonly RowRedecision[] = []
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const question: SpecQuestion = { configuration: presentVersion(), redecisions }
    const verdict = ask({ ...question })
    if (verdict.spec === undefined) return verdict
    const spec = parseSpec(verdict.spec)
    if (!spec.ok)
      return {
        verdict: 'retry',
        answer: `App and bridge must be of the same version; the answer is wrong: ${spec.problem}`,
      }
    const result = work(spec.value, round === MAX_ROUNDS)
    if ('verdict' in result) return result
    redecisions = [...redecisions, ...result.redecisions]
  }
  return { verdict: 'retry', answer: 'The configuration or the ticket changed while the question was answered.' }
}

export function parseSpec(body: unknown): Parsed<Spec> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['configuration', 'title', 'named', 'incident', 'follow_ups'], problems)
  return parsed(problems, {
    configuration: reader.text('configuration', { max: 100 }),
    title: reader.text('title', { max: specLimits.titleCharacters }),
    named: reader.text('named', { max: 32, pattern: sysIdPattern, words: 'a sys_id' }),
    incident: readDocumentRow(reader.raw('incident'), 'incident', problems),
    followUps: reader.list('follow_ups', specLimits.followUps, (value, path) => readDocumentRow(value, path, problems)),
  })
}
