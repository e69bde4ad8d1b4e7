/** How incident.io answers and refuses, and the questions that more than one file asks. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { JsonCall, Read, Send } from '../http/exchange.ts'
import { readAs, subjectOf, type VendorProfile } from '../http/vendor-error.ts'
import { keyRoles, titleOf } from './key-roles.ts'

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

const requiredRoles = keyRoles
  .filter(role => role.isRequired)
  .map(titleOf)
  .join(' and ')

/** https://api-docs.incident.io describes the errors; No Content is what a deletion is answered with. */
export const incidentIoProfile: VendorProfile = {
  vendor: 'incident_io',
  isSuccess: status => status >= 200 && status <= 299,
  parse: (status, text) => (status === 204 ? null : (JSON.parse(text) as unknown)),
  onUnreadable: {
    code: 'incident_io_unreadable',
    advice: 'not JSON. Check that INCIDENT_IO_API_URL leads to the API.',
  },
  addressVariable: 'INCIDENT_IO_API_URL',
  onTooLarge: { code: 'incident_io_unreadable', advice: "Ask incident.io's support why one answer is so large." },
  onRefusal: {
    unauthorised: 'Check INCIDENT_IO_API_KEY.',
    // An allowlist of addresses refuses with 403 too: https://docs.incident.io/admin/ip-allowlists
    forbidden: `Check that the API key has the permissions ${requiredRoles} in incident.io (Settings > API keys), and that an IP allowlist there has the address of the bridge.`,
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

/** Adds the check of the answers: another shape than the schema is `incident_io_unreadable` and names the field. */
export const createRead =
  (send: Send): Read =>
  async (schema, call) =>
    readAs(schema, await send(call), field => {
      const sentence = `${subjectOf('incident_io', call)}: ${field} is not as its contract says. Check INCIDENT_IO_API_URL, and whether a newer bridge exists.`
      return new BridgeError('incident_io_unreadable', sentence, { status: 200 })
    })

/** null when incident.io does not know the id, or the key may not see it: to the sync both mean that there is nothing to read. */
export async function readOne<T extends z.ZodType>(read: Read, schema: T, call: JsonCall): Promise<z.output<T> | null> {
  try {
    return await read(schema, call)
  } catch (error) {
    if (
      error instanceof BridgeError &&
      (error.code === 'incident_io_not_found' || error.code === 'incident_io_forbidden')
    )
      return null
    throw error
  }
}

/** The call that reads one incident. */
export const incidentCall = (id: string) => getCall('incident', `/v2/incidents/${encodeURIComponent(id)}`, [], id)

/** The call that reads one follow-up. */
export const followUpCall = (id: string) => getCall('follow-up', `/v3/follow_ups/${encodeURIComponent(id)}`, [], id)

/** A call that reads. */
export const getCall = (label: string, path: string, query: JsonCall['query'] = [], about?: string): JsonCall => ({
  label,
  method: 'GET',
  path,
  query,
  about,
})

/** Every mode the contract knows: left out, a list would hold standard and retrospective incidents only. */
export const anyMode = ['standard', 'retrospective', 'test', 'tutorial'].map(mode => ['mode[one_of]', mode] as const)
