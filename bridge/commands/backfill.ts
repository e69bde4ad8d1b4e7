/** `backfill --since`: what was declared before Start becomes tickets, each by the rules of today; `--dry-run` says which. */
import { BridgeError, toBridgeError } from '../observability/errors.ts'
import type { Bridge } from '../bridge.ts'
import { countsOf, prospectOf, readPreview, type Prospect } from './prospect.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

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
      const prospect = prospectOf(readPreview((await preview({ reference: id, template: '' })).data))
      if (prospect.kind === 'new' && !isDryRun) await takeSurely(run, id)
      return { incident: id, ...prospect }
    } catch (error) {
      return { incident: id, kind: 'failed', line: `${id}: failed: ${toBridgeError(error).message}` }
    }
  }
}

/** Before Start the run takes nothing, although somebody asks. */
async function takeSurely(run: Bridge['run'], id: string): Promise<void> {
  const { outcome, detail } = await run(id, true)
  if (outcome === 'skipped') throw new BridgeError('servicenow_no_result', detail)
}
