/** `backfill --since`: what was declared before Start becomes tickets, each by the rules of today; `--dry-run` says which. */
import { z } from 'zod'
import { BridgeError, toBridgeError } from '../observability/errors.ts'
import type { Bridge } from '../bridge.ts'

/** What a preview answers about an incident that may be shown here. */
const shown = z.object({
  reference: z.string(),
  incident: z.object({
    template: z.object({ name: z.string(), goesTo: z.string() }).nullable(),
    decision: z.string(),
    /** null: the destination is Jira. */
    dryRun: z
      .object({ would: z.string(), reason: z.string(), linked: z.object({ number: z.string() }).nullable() })
      .nullable(),
  }),
})

/** What becomes of one incident. `line`: a sentence about it; null where nothing may be said. */
interface Prospect {
  readonly kind: 'new' | 'there already' | 'without ticket' | 'not shown here'
  readonly line: string | null
}

function prospectOf(preview: unknown): Prospect {
  const parsed = shown.safeParse(preview)
  if (!parsed.success) return { kind: 'not shown here', line: null }
  const { reference, incident } = parsed.data
  const { template, dryRun } = incident
  const [verdict = ''] = incident.decision.split('\n')
  if (template === null) return { kind: 'without ticket', line: `${reference}: ${verdict}` }
  if (dryRun !== null && dryRun.linked !== null)
    return { kind: 'there already', line: `${reference}: ${dryRun.linked.number}` }
  if (dryRun?.would === 'nothing') return { kind: 'without ticket', line: `${reference}: ${dryRun.reason}` }
  return { kind: 'new', line: `${reference}: template "${template.name}", ${template.goesTo}` }
}

type Backfilled = Pick<Bridge, 'run' | 'preview'> & {
  readonly incidentIo: Pick<Bridge['incidentIo'], 'declaredIncidents'>
}

/** Prints a line for each incident and the sums; true when nothing failed. With `isDryRun` nothing is written on either side. */
export async function runBackfillCommand(
  { run, preview, incidentIo }: Backfilled,
  { since, isDryRun }: { readonly since: string; readonly isDryRun: boolean },
  print: (line: string) => void,
): Promise<boolean> {
  const counts = new Map<string, number>()
  const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const ids = new Set<string>()
  for await (const page of incidentIo.declaredIncidents(since)) for (const { externalId } of page) ids.add(externalId)
  for (const id of ids) {
    try {
      const { kind, line } = prospectOf((await preview({ reference: id, template: '' })).data)
      if (kind === 'new' && !isDryRun) await takeSurely(run, id)
      if (line !== null) print(line)
      count(kind)
    } catch (error) {
      count('failed')
      print(`${id}: failed: ${toBridgeError(error).message}`)
    }
  }
  const sums = [...counts].map(([kind, number]) => `, ${kind} ${number}`).join('')
  print(`${ids.size} incidents declared since ${since}${sums}.${isDryRun ? ' Nothing was written.' : ''}`)
  return !counts.has('failed')
}

/** Before Start the run takes nothing, although somebody asks. */
async function takeSurely(run: Bridge['run'], id: string): Promise<void> {
  const { outcome, detail } = await run(id, true)
  if (outcome === 'skipped') throw new BridgeError('servicenow_no_result', detail)
}
