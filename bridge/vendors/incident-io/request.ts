/** Calls to incident.io: bearer key, JSON in and out. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import { JsonClient, readAs, type JsonCall, type VendorAccess } from '../http/json-client.ts'
import { subjectOf, type Subject, type VendorProfile } from '../http/vendor-error.ts'

/** The content of the answer, unchecked; throws `incident_io_*`. */
export type Send = (call: JsonCall) => Promise<unknown>

const refusal = z.looseObject({
  request_id: z.string().optional(),
  errors: z
    .array(
      z.looseObject({
        code: z.string().optional(),
        message: z.string().optional(),
        source: z.looseObject({ field: z.string().optional() }).optional(),
      }),
    )
    .default([]),
})

/** https://api-docs.incident.io describes the errors; No Content is what a deletion is answered with. */
const profile: VendorProfile = {
  vendor: 'incident_io',
  isSuccess: status => status >= 200 && status <= 299,
  parse: (status, text) => (status === 204 ? null : (JSON.parse(text) as unknown)),
  onUnreadable: {
    code: 'incident_io_unreadable',
    advice: 'not JSON. Check that INCIDENT_IO_API_URL leads to the API.',
  },
  onNoAnswer: 'Check INCIDENT_IO_API_URL and the way out of this network.',
  onTooLarge: { code: 'incident_io_unreadable', advice: "Ask incident.io's support why one answer is so large." },
  onRefusal: {
    unauthorised: 'Check INCIDENT_IO_API_KEY.',
    forbidden: 'Give the API key the role for this in incident.io.',
    rate_limited: 'It is tried again after the wait that incident.io asks for.',
    unavailable: 'It is tried again.',
  },
  readRefusal: json => {
    const { errors, request_id: requestId } = refusal.parse(json)
    const messages = errors.map(({ source, message, code }) =>
      [source?.field, message ?? code].filter(Boolean).join(': '),
    )
    return { message: messages.join('; '), requestId }
  },
  requestIdHeader: 'x-request-id',
}

/** Binds the key to the client. */
export function createSend(access: VendorAccess, apiKey: string): Send {
  const client = new JsonClient(access, profile, { header: () => `Bearer ${apiKey}` })
  return call => client.send(call)
}

/** The answer as the schema describes it, or `incident_io_unreadable` naming the field. */
export const readAnswer = <T extends z.ZodType>(schema: T, json: unknown, call: Subject): z.output<T> =>
  readAs(schema, json, field => {
    const sentence = `${subjectOf('incident_io', call)}: ${field} is not as its contract says. Check INCIDENT_IO_API_URL, and whether a newer bridge exists.`
    return new BridgeError('incident_io_unreadable', sentence, { status: 200 })
  })
