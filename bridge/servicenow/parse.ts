/** Table API values -> plain ones. Every scalar is text there, a reference may come as an object, and empty is ''. */
import { z } from 'zod'
import type { DesiredValue, IssueLink, TicketRow } from '../mapping/types.ts'

/** A column as text, whether it came bare or as a reference object. */
export const columnText = z.union([z.string(), z.looseObject({ value: z.string() }).transform(reference => reference.value)])

/** A row as column -> text. */
export const tableRow = z.record(z.string(), columnText.catch(''))
export type TableRow = z.infer<typeof tableRow>

const desiredValue = z.object({
  column: z.string(),
  value: z.string(),
  write: z.enum(['create', 'sync']),
  lookup: z.object({ table: z.string(), column: z.string() }).optional(),
})

/** Booleans are the words "true" and "false". */
export const isTrue = (value: string | undefined): boolean => value === 'true'

/** One spelling per content: keys in a fixed order, so that equal values are equal text. */
export function canonicalDesiredValues(values: readonly DesiredValue[]): string {
  return JSON.stringify(
    values.map(({ column, value, write, lookup }) =>
      lookup === undefined ? { column, value, write } : { column, value, write, lookup: { table: lookup.table, column: lookup.column } },
    ),
  )
}

/** The stored JSON; text that is none counts as no values, so that the next run writes the column anew. */
export function parseDesiredValues(text: string): DesiredValue[] {
  try {
    return z
      .array(desiredValue)
      .parse(JSON.parse(text))
      .map(({ lookup, ...rest }) => (lookup === undefined ? rest : { ...rest, lookup }))
  } catch {
    return []
  }
}

/** A ticket row in the mapping's words. */
export function toTicketRow(row: TableRow): TicketRow {
  const of = (column: string) => row[column] ?? ''
  return {
    sysId: of('sys_id'),
    recordType: of('record_type') === 'follow_up' ? 'follow_up' : 'incident',
    externalId: of('external_id'),
    reference: of('reference'),
    permalink: of('permalink'),
    private: isTrue(of('private')),
    template: of('template'),
    parent: of('parent'),
    desiredValues: parseDesiredValues(of('desired_values')),
    sourceUpdatedAt: of('source_updated_at'),
    decision: of('decision'),
    adopt: of('adopt'),
    status: of('status'),
    target: of('target'),
    ...(of('bridge_error') === '' ? {} : { bridgeError: of('bridge_error') }),
    ...toIssueLink(row),
  }
}

/** Only of a ticket that the app has marked as one in Jira. */
function toIssueLink(row: TableRow): { issue?: IssueLink } {
  const of = (column: string) => row[column] ?? ''
  if (of('target_table') !== 'jira') return {}
  const attempt = Number(of('jira_attempt'))
  const issue = { id: of('jira_id'), key: of('number'), state: of('record_state'), applied: parseAppliedValues(of('applied_values')) }
  return { issue: { ...issue, warnings: of('warnings'), attempt: Number.isInteger(attempt) ? attempt : 0 } }
}

/** Column -> text; text that is no such JSON counts as nothing written. */
function parseAppliedValues(text: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** RFC 3339 -> the platform's `YYYY-MM-DD HH:MM:SS`, UTC. */
export const toGlideDateTime = (moment: string): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
