/** Questions to the app's resources: the call, and its answer as a schema describes it. */
import type { z } from 'zod'
import { BridgeError, type ErrorCode } from '../../observability/errors.ts'
import type { JsonCall, Send } from '../http/exchange.ts'
import { readAs } from '../http/vendor-error.ts'

/** The client of the app, as a question needs it. */
export interface AppSender {
  readonly send: Send
}

/** Makes the call and returns what the app answered. Throws `servicenow_*`. */
export const ask = async <T extends z.ZodType>(client: AppSender, schema: T, call: JsonCall): Promise<z.output<T>> =>
  readResult(schema, await client.send(call), call.label, 'servicenow_no_result')

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

type More = Pick<JsonCall, 'about' | 'urgent' | 'leaveWithinMs'>

const callWith =
  (method: JsonCall['method']) =>
  (label: string, resource: string, body?: object, more: More = {}): JsonCall => ({
    label,
    method,
    path: `/${resource}`,
    body,
    ...more,
  })
export const get = callWith('GET')
export const post = callWith('POST')
export const put = callWith('PUT')
