/**
 * What an admin asks about one incident: the app asks the bridge for a spec (events `preview` and `link_requested`), and
 * does everything else itself. The command `preview` sends the same spec to `POST dry-run`.
 */
import type { RowBody } from './documents.ts'
import type { DesiredValue, DryRunFinding, DryRunVerdict, RecordType, Redecision } from './vocabulary.ts'

/** An existing ticket keeps its template, or its values are about this record. */
export interface RowRedecision extends Redecision {
  readonly record_type: RecordType
  readonly external_id: string
}

/** What the app adds to the event each time it sends it. */
export interface SpecQuestion {
  /** The version of the configuration that the app has. */
  readonly configuration: string
  /** What the spec of the answer before did not know. */
  readonly redecisions: readonly RowRedecision[]
}

/** An incident as its rows would stand in a document. Of a link request the incident's row alone. */
export interface SpecBody {
  /** The version of the configuration that decided. */
  readonly configuration: string
  /** The incident's name. */
  readonly title: string
  /** sys_id of the template that the preview is about, '' for the one that the conditions choose. */
  readonly named: string
  readonly incident: RowBody
  readonly follow_ups: readonly RowBody[]
}

/** The answer about an incident that is private, and about one that does not exist: the difference would tell that there is one. */
export function notShownHere(reference: string): string {
  return (
    `There is no incident ${reference} that may be shown here: incident.io does not show it to the API key, or it is private and ` +
    'private incidents are not synced (property private_incidents).'
  )
}

/** The most that a spec carries. */
export const specLimits = { titleCharacters: 1000, followUps: 1000, redecisions: 1001 } as const

/** What the app would do with a row. The data of a preview are printed as they are, so they are in the spelling of `preview --json`. */
export interface DryRun {
  readonly would: DryRunVerdict
  /** Why nothing would be written, or what else holds; '' when there is nothing to say. */
  readonly reason: string
  /** The record that would be changed. */
  readonly record: { readonly table: string; readonly number: string } | null
  /** Column -> what would be written, lookups resolved, static values included. */
  readonly values: Readonly<Record<string, string>>
  /** Column -> what incident.io says, where the record was changed in ServiceNow and keeps its own value. */
  readonly kept: Readonly<Record<string, string>>
  readonly findings: readonly DryRunFinding[]
  /** The record that the ticket has now. */
  readonly linked: { readonly table: string; readonly sysId: string; readonly number: string } | null
  /** Of the ticket row, '' when there is none. */
  readonly status: string
  readonly redecide: Redecision | null
}

export interface PreviewedTicket {
  readonly title: string
  /** The template whose values these are; null when there would be no ticket. */
  readonly template: { readonly name: string; readonly goesTo: string } | null
  readonly decision: string
  readonly values: readonly DesiredValue[]
  readonly adopt: string
  /** null where no dry run is shown. */
  readonly dryRun: DryRun | null
}

export interface Preview {
  readonly outcome: 'shown'
  readonly reference: string
  /** Name of the template that was asked for, '' when the winner is shown. */
  readonly named: string
  readonly incident: PreviewedTicket
  readonly followUps: readonly PreviewedTicket[]
}

/** POST dry-run. */
export interface PreviewAnswer {
  readonly text: string
  readonly preview: Preview
  /** Not empty: the spec did not know these, and is to be decided again. */
  readonly redecisions: readonly RowRedecision[]
}
