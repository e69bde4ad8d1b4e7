/** How ServiceNow answers and refuses, and what an operator can do about it. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../../observability/errors.ts'
import { readAs, type VendorProfile } from '../http/vendor-error.ts'

/** Of a resource, and of the token endpoint. */
const refusal = z.union([
  z
    .object({ error: z.object({ message: z.string().nullish(), detail: z.string().nullish() }) })
    .transform(({ error }) => [error.message, error.detail]),
  z
    .object({ error: z.string(), error_description: z.string().optional() })
    .transform(given => [given.error, given.error_description]),
])
const withResult = z.object({ result: z.unknown() }).refine(body => body.result !== undefined && body.result !== null)

export const serviceNowProfile: VendorProfile = {
  vendor: 'servicenow',
  // 202 is what a full session queue answers: nothing was done.
  isSuccess: status => status === 200 || status === 201,
  // A hibernating instance answers 200 with a page, a transaction over its quota 200 with half a body: neither is an answer.
  parse: (_status, text) => withResult.parse(JSON.parse(text)).result,
  onUnreadable: {
    code: 'servicenow_no_result',
    advice: 'carries no result. The instance may be hibernating, starting or over its quota; it is tried again.',
  },
  onNoAnswer: 'Check SERVICENOW_URL, and that the instance is not hibernating.',
  onRefusal: {
    unauthorised: 'Check the credentials of the integration user, and that it is active and not locked.',
    forbidden:
      'Check that the integration user has the role "integration" of the app, in the scope that SERVICENOW_SCOPE names.',
    refused:
      'Check that the app is installed in the version that belongs to this bridge, and in the scope that SERVICENOW_SCOPE names.',
    rate_limited: 'It is tried again after the wait.',
    unavailable: 'It is tried again.',
  },
  readRefusal: json => {
    return { message: refusal.parse(json).filter(Boolean).join(': ') }
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
