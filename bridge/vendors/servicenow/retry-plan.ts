/** GET retry-plan of the app: what Retry all of each problem would do. */
import { z } from 'zod'
import type { JsonClient } from '../http/json-client.ts'
import { readResult } from './profile.ts'

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
export type RetryPlan = z.output<typeof plan>

export async function readRetryPlan(client: Pick<JsonClient, 'send'>): Promise<RetryPlan> {
  const label = 'retry-plan'
  return readResult(
    plan,
    await client.send({ label, method: 'GET', path: '/retry-plan' }),
    label,
    'servicenow_no_result',
  )
}
