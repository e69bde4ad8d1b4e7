/** How ServiceNow refuses, and what an operator can do about it. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../../observability/errors.ts'
import { readAs, type VendorProfile } from '../http/json.ts'

const refusal = z.object({ error: z.object({ message: z.string().nullish(), detail: z.string().nullish() }) })

export const serviceNowProfile: VendorProfile = {
  vendor: 'servicenow',
  title: 'ServiceNow',
  onNoAnswer: 'Check SERVICENOW_URL, and that the instance is not hibernating.',
  onRefusal: {
    unauthorised: 'Check the credentials of the integration user, and that it is active and not locked.',
    forbidden: 'Check that the integration user has the role x_iio_sync.integration.',
    refused: 'Check that the app is installed in the version that belongs to this bridge.',
    rate_limited: 'It is tried again after the wait.',
    unavailable: 'It is tried again.',
  },
  readRefusal: json => {
    const { error } = refusal.parse(json)
    return { words: [error.message, error.detail].filter(Boolean).join(': ') }
  },
  requestIdHeader: 'x-transaction-id',
}

/** What the app answered, as the schema describes it; another shape is another version of the app. */
export const readResult = <T extends z.ZodType>(
  schema: T,
  result: unknown,
  label: string,
  code: ErrorCode,
): z.output<T> =>
  readAs(schema, result, (field, cause) => {
    const sentence = `ServiceNow ${label}: ${field} is not what the bridge expects. Install the app and the bridge in versions that belong together.`
    return new BridgeError(code, sentence, { cause })
  })
