/** POST checks of the app: what it finds of the set-up, for the command line. */
import { z } from 'zod'
import { checkOwners, checkStates } from '../../../src-sn/server/contract/checks.ts'
import { ask, post, type AppSender } from './ask.ts'

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

/**
 * The checks as the app shows them. A state `stale`: it passed longer than an hour ago. `never`: nobody has looked yet. `waiting`: a look is
 * under way. `isAsked`: a look begins, unless one is under way.
 */
export const readChecks = (client: AppSender, isAsked: boolean) =>
  ask(client, body, post('checks', 'checks', { ask: isAsked }))
