/** Calls to Jira: login, JSON in and out, and its own words field by field. */
import { z } from 'zod'
import type { JiraCredentials } from '../../config/config.ts'
import type { VendorHttp } from '../../vendors/http/http.ts'
import { createJsonSender, type PlainProfile, type SendJson } from '../../vendors/http/json.ts'

export type { SendJson as SendToJira } from '../../vendors/http/json.ts'

const refusal = z.looseObject({
  errorMessages: z.array(z.string()).nullish(),
  errors: z.record(z.string(), z.unknown()).nullish(),
})

export const jiraProfile: PlainProfile = {
  vendor: 'jira',
  title: 'Jira',
  onNoAnswer: 'Check JIRA_URL.',
  onRefusal: {
    unauthorised: 'Check JIRA_AUTH, JIRA_EMAIL and JIRA_TOKEN.',
    forbidden: 'Give the account of the bridge the permission for this in Jira.',
    refused: 'Correct the template or its field mappings, or what the project asks for.',
    rate_limited: 'It is tried again after the wait that Jira asks for.',
    unavailable: 'It is tried again.',
  },
  // "priority: Priority name is not valid; ..."
  readRefusal: json => {
    const { errorMessages, errors } = refusal.parse(json)
    const fields = Object.entries(errors ?? {}).map(([field, message]) => `${field}: ${String(message)}`)
    return { words: [...(errorMessages ?? []), ...fields].join('; ') }
  },
  onNoJson: 'Check that JIRA_URL leads to Jira and to no log-in page.',
  isEmpty: ({ text }) => text.trim() === '',
}

/** Binds the credentials to the sender. */
export const createJiraSender = (http: VendorHttp, credentials: JiraCredentials, nowMs: () => number): SendJson =>
  createJsonSender(http, jiraProfile, authorizationOf(credentials), nowMs)

function authorizationOf(credentials: JiraCredentials): string {
  if (credentials.method === 'pat') return `Bearer ${credentials.token}`
  return `Basic ${Buffer.from(`${credentials.email}:${credentials.token}`).toString('base64')}`
}
