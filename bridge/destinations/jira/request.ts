/** How Jira is logged in to, how it answers and refuses: JSON, and its own words field by field. */
import { z } from 'zod'
import type { VendorProfile } from '../../vendors/http/vendor-error.ts'

export interface JiraCredentials {
  /** An API token of Jira Cloud, or a personal access token of Data Center, which needs no e-mail address. */
  readonly method: 'token' | 'pat'
  readonly email: string
  readonly token: string
}

const refusal = z.looseObject({
  errorMessages: z.array(z.string()).nullish(),
  errors: z.record(z.string(), z.unknown()).nullish(),
})

export const jiraProfile: VendorProfile = {
  vendor: 'jira',
  isSuccess: status => status >= 200 && status <= 299,
  parse: (_status, text) => (text.trim() === '' ? null : (JSON.parse(text) as unknown)),
  onUnreadable: {
    code: 'jira_unreadable',
    advice: 'not JSON. Check that JIRA_URL leads to Jira and to no log-in page.',
  },
  addressVariable: 'JIRA_URL',
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
    return { message: [...(errorMessages ?? []), ...fields].join('; ') }
  },
}

/** The Authorization header. */
export function authorizationOf(credentials: JiraCredentials): string {
  if (credentials.method === 'pat') return `Bearer ${credentials.token}`
  return `Basic ${Buffer.from(`${credentials.email}:${credentials.token}`).toString('base64')}`
}
