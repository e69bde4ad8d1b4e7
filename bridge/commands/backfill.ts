/** `backfill --since`: what was declared before Start becomes tickets, each by the rules of today; `--dry-run` says which. */
import { z } from 'zod'
import { BridgeError, toBridgeError } from '../observability/errors.ts'
import type { Bridge } from '../bridge.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

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

interface Seen {
  readonly incident: string
  readonly kind: Prospect['kind'] | 'failed'
  readonly line: string | null
}

/** Prints a line for each incident and the sums, or all of it as JSON. With `isDryRun` nothing is written on either side. */
export async function runBackfillCommand(
  { run, preview, incidentIo }: Backfilled,
  { since, isDryRun, json }: { readonly since: string; readonly isDryRun: boolean; readonly json: boolean },
  print: (line: string) => void,
): Promise<ExitCode> {
  const ids = new Set<string>()
  for await (const page of incidentIo.declaredIncidents(since)) for (const { externalId } of page) ids.add(externalId)
  const seen: Seen[] = []
  for (const id of ids) {
    const one = await take(id)
    if (one.line !== null && !json) print(one.line)
    seen.push(one)
  }
  const counts = countsOf(seen)
  const told = seen.filter(({ line }) => line !== null)
  if (json) print(JSON.stringify({ since, dry_run: isDryRun, declared: ids.size, counts, incidents: told }, null, 2))
  else {
    const sums = Object.entries(counts).map(([kind, number]) => `, ${kind} ${number}`)
    print(`${ids.size} incidents declared since ${since}${sums.join('')}.${isDryRun ? ' Nothing was written.' : ''}`)
  }
  return 'failed' in counts ? exitCodes.toDo : exitCodes.fine

  async function take(id: string): Promise<Seen> {
    try {
      const prospect = prospectOf((await preview({ reference: id, template: '' })).data)
      if (prospect.kind === 'new' && !isDryRun) await takeSurely(run, id)
      return { incident: id, ...prospect }
    } catch (error) {
      return { incident: id, kind: 'failed', line: `${id}: failed: ${toBridgeError(error).message}` }
    }
  }
}

function countsOf(seen: readonly Seen[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of seen) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Before Start the run takes nothing, although somebody asks. */
async function takeSurely(run: Bridge['run'], id: string): Promise<void> {
  const { outcome, detail } = await run(id, true)
  if (outcome === 'skipped') throw new BridgeError('servicenow_no_result', detail)
}
