/** GET retry-plan of the app: what Retry all of each problem would do. */
import { z } from 'zod'
import { ask, get, type AppSender } from './ask.ts'

const problem = z.object({
  cause: z.string(),
  direction: z.string(),
  class: z.string(),
  state: z.string(),
  records: z.number(),
  rows: z.string(),
  next_try: z.string(),
  retry: z.string(),
})
const plan = z.object({ as_of: z.string(), problems: z.array(problem), more: z.number() })

/** As the app answers it. Moments are in UTC. */
export const readRetryPlan = (client: AppSender) => ask(client, plan, get('retry-plan', 'retry-plan'))
