/** POST /dry-run: the app says what it would do with a ticket row, and does none of it. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { DryRun, RunDry } from '../sync/ports.ts'
import type { ServiceNowClient } from './client.ts'

const answer = z.object({
  would: z.enum(['insert', 'update', 'adopt', 'nothing']),
  reason: z.string(),
  record: z.object({ table: z.string(), number: z.string() }).nullable(),
  values: z.record(z.string(), z.string()),
  findings: z.array(z.object({ column: z.string(), problem: z.string() })),
})

/** Binds the resource. */
export function createDryRun(client: ServiceNowClient): RunDry {
  return async (spec): Promise<DryRun> => {
    const result = await client.send({
      label: 'dry run',
      method: 'POST',
      path: '/api/x_iio_sync/v1/sync/dry-run',
      about: spec.externalId,
      body: {
        template: spec.template,
        record_type: spec.recordType,
        external_id: spec.externalId,
        desired_values: spec.desiredValues,
        adopt: spec.adopt,
        parent: spec.parent,
      },
    })
    const parsed = answer.safeParse(result)
    if (parsed.success) return parsed.data
    const sentence = 'ServiceNow dry run: the answer has another shape. Install the app and the bridge in versions that belong together.'
    throw new BridgeError('servicenow_no_result', sentence, { retry: false, cause: parsed.error })
  }
}
