/** Calls to incident.io: bearer key, JSON in and out. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { VendorHttp } from '../http/http.ts'
import { createJsonSender, readAs, subjectOf, type PlainProfile, type SendJson, type Subject } from '../http/json.ts'

export type { JsonCall as IncidentIoCall, SendJson as SendToIncidentIo } from '../http/json.ts'

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

const profile: PlainProfile = {
  vendor: 'incident_io',
  title: 'incident.io',
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
    return {
      words: errors
        .map(({ source, message, code }) => [source?.field, message ?? code].filter(Boolean).join(': '))
        .join('; '),
      requestId,
    }
  },
  requestIdHeader: 'x-request-id',
  onNoJson: 'Check that INCIDENT_IO_API_URL leads to the API.',
  // No Content: what a deletion is answered with.
  isEmpty: ({ status }) => status === 204,
}

/** Binds the key to the sender. */
export const createIncidentIoSender = (http: VendorHttp, apiKey: string, nowMs: () => number): SendJson =>
  createJsonSender(http, profile, `Bearer ${apiKey}`, nowMs)

/** The answer as the schema describes it, or `incident_io_unreadable` naming the field. */
export const readAnswer = <T extends z.ZodType>(schema: T, json: unknown, call: Subject): z.output<T> =>
  readAs(schema, json, field => {
    const sentence = `${subjectOf(profile.title, call)}: ${field} is not as its contract says. Check INCIDENT_IO_API_URL, and whether a newer bridge exists.`
    return new BridgeError('incident_io_unreadable', sentence, { status: 200 })
  })
