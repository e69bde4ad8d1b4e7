/** What would become of an incident, from its preview: for the dry runs of `sync` and `backfill`. */
import { z } from 'zod'

const dryRun = z.object({
  would: z.string(),
  reason: z.string(),
  values: z.record(z.string(), z.string()),
  // An app of an earlier release does not say it.
  kept: z.record(z.string(), z.string()).default({}),
  findings: z.array(z.object({ column: z.string(), problem: z.string() })),
  linked: z.object({ number: z.string() }).nullable(),
})
const ticket = z.object({
  title: z.string(),
  template: z.object({ name: z.string(), goesTo: z.string() }).nullable(),
  decision: z.string(),
  /** null: the destination is Jira. */
  dryRun: dryRun.nullable(),
})
const preview = z.object({ reference: z.string(), incident: ticket, followUps: z.array(ticket) })
export type PreviewedTicket = z.output<typeof ticket>
export type ShownPreview = z.output<typeof preview>

/** What a preview answers about an incident that may be shown here; null of any other. */
export const readPreview = (data: unknown): ShownPreview | null => preview.safeParse(data).data ?? null

/** What becomes of one incident. `line`: a sentence about it; null where nothing may be said. */
export interface Prospect {
  readonly kind: 'new' | 'there already' | 'without ticket' | 'not shown here'
  readonly line: string | null
  /** What a run would do in the words of the app, `jira` where the issue is made there; '' without a ticket. */
  readonly would: string
}

export function prospectOf(preview: ShownPreview | null): Prospect {
  if (preview === null) return { kind: 'not shown here', line: null, would: '' }
  const { reference, incident } = preview
  const { template, dryRun } = incident
  const [verdict = ''] = incident.decision.split('\n')
  if (template === null) return { kind: 'without ticket', line: `${reference}: ${verdict}`, would: '' }
  const would = dryRun?.would ?? 'jira'
  if (dryRun !== null && dryRun.linked !== null)
    return { kind: 'there already', line: `${reference}: ${dryRun.linked.number}`, would }
  if (dryRun?.would === 'nothing') return { kind: 'without ticket', line: `${reference}: ${dryRun.reason}`, would }
  return { kind: 'new', line: `${reference}: template "${template.name}", ${template.goesTo}`, would }
}

/** How many there are of each. */
export function countsOf(rows: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
