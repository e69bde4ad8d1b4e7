/** How ServiceNow answers and refuses, and what an operator can do about it. */
import { z } from 'zod'
import type { VendorProfile } from '../http/vendor-error.ts'

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

export type LoginMethod = 'client_credentials' | 'password' | 'basic'

const unauthorisedWithToken =
  'The instance does not take its own token. Check that the integration user is active and not locked, and that no REST API access policy refuses OAuth.'

/** Which accounts may still use basic authentication: https://www.servicenow.com/docs/r/oL66E_cwDD_tnWQYzYPRdA/dM~_KVvieRf60z4LfuiDrw */
const onUnauthorised: Readonly<Record<LoginMethod, string>> = {
  client_credentials: unauthorisedWithToken,
  password: unauthorisedWithToken,
  basic:
    'Check SERVICENOW_USERNAME and SERVICENOW_PASSWORD, and that the user is active and not locked. An instance that restricts basic ' +
    'authentication takes it from users that are marked "Web service access only", or have the role snc_basic_auth_api_access. OAuth ' +
    'is the better way: SERVICENOW_AUTH=client_credentials.',
}

/** The profile of calls that log in this way. */
export const profileFor = (method: LoginMethod): VendorProfile => ({
  ...serviceNowProfile,
  onRefusal: { ...serviceNowProfile.onRefusal, unauthorised: onUnauthorised[method] },
})

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
  addressVariable: 'SERVICENOW_URL',
  onRefusal: {
    forbidden:
      'Check that the integration user has the role "integration" of the app, in the scope that SERVICENOW_SCOPE names. If it has, ' +
      'the instance asks for more: an auth scope on the OAuth client, a machine identity access control that names the API, or ' +
      'snc_platform_rest_api_access in an access control of its own. See "When ServiceNow refuses the bridge" in docs/install.md.',
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
