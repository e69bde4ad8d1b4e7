/** POST checks of the app: what it finds of the set-up, for the command line. */
import { z } from 'zod'
import { checkOwners, checkStates } from '../../../src-sn/server/contract/checks.ts'
import type { JsonClient } from '../http/json-client.ts'
import { readResult } from './profile.ts'

const check = z.object({
  id: z.string(),
  what: z.string(),
  state: z.enum([...checkStates, 'stale', 'never']),
  found: z.string(),
  to_do: z.string(),
  who: z.enum(checkOwners),
  last_checked: z.string(),
})
const body = z.object({ as_of: z.string(), waiting: z.boolean(), checks: z.array(check) })

/** A check as the app shows it. `stale`: it passed longer than an hour ago. `never`: nobody has looked yet. */
export type AppCheck = z.output<typeof check>
/** `waiting`: a look is under way. */
export type AppChecks = z.output<typeof body>

/** `ask`: a look begins, unless one is under way. */
export async function readChecks(client: Pick<JsonClient, 'send'>, ask: boolean): Promise<AppChecks> {
  const label = 'checks'
  return readResult(
    body,
    await client.send({ label, method: 'POST', path: '/checks', body: { ask } }),
    label,
    'servicenow_no_result',
  )
}
