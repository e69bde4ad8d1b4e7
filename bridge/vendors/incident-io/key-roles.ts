/**
 * What the API key must be allowed to do: the only list. `.env.example`, README.md and docs/install.md are tested against it, and the
 * start compares it with what the key has. Which scopes a call needs is in incident.io's contract (https://api-docs.incident.io). Which
 * permission grants a scope is shown where keys are edited: https://docs.incident.io/admin/api-keys
 */
import { z } from 'zod'
import { BridgeError, isRefusal } from '../../observability/errors.ts'
import type { Read } from '../http/exchange.ts'

export interface KeyRole {
  /** As GET /v1/identity lists it. */
  readonly name: string
  /** As the page calls it where keys are edited. */
  readonly permission: string
  /** false: only the one feature that `purpose` names needs it. */
  readonly isRequired: boolean
  /** Completes the words "it is needed for". */
  readonly purpose: string
  /** The scopes of the bridge's own calls that it grants, as the contract names them. Some calls have none there. */
  readonly scopes: readonly string[]
}

/** https://docs.incident.io/integrations/api-close-incidents */
const closingRole: KeyRole = {
  name: 'post_incident_flow_opt_out',
  permission: 'Close incidents by opting out of the post-incident flow',
  isRequired: false,
  purpose: 'closing incidents, if a state mapping does that',
  scopes: [],
}

export const keyRoles: readonly KeyRole[] = [
  {
    name: 'viewer',
    permission: 'View data, like public incidents and organization settings',
    isRequired: true,
    purpose: 'reading incidents, their updates and follow-ups, and what conditions are picked from',
    scopes: [
      'actions.view',
      'attachments.view',
      'custom_fields.view',
      'incident_roles.view',
      'incident_statuses.view',
      'incident_types.view',
      'incidents.view',
      'severities.view',
    ],
  },
  {
    name: 'incident_editor',
    permission: 'Edit incidents',
    isRequired: true,
    purpose: 'timeline items, links, and statuses of incidents and follow-ups',
    scopes: ['attachments.create', 'attachments.destroy', 'follow_ups.connect_external_issue', 'follow_ups.update'],
  },
  {
    name: 'global_access',
    permission: 'View all incident data, including private incidents',
    isRequired: false,
    purpose: 'private incidents, if they are to be synced',
    scopes: [],
  },
  closingRole,
]

/** `"Edit incidents" (incident_editor)` */
export const titleOf = ({ permission, name }: KeyRole): string => `"${permission}" (${name})`

/** What a key with these roles lacks, in the order of the list. */
export const missingRoles = (roles: readonly string[]): KeyRole[] =>
  keyRoles.filter(({ name }) => !roles.includes(name))

const identityAnswer = z.object({ identity: z.object({ name: z.string().default(''), roles: z.array(z.string()) }) })

/** Its name and its roles. */
export const readIdentity = async (read: Read) =>
  (await read(identityAnswer, { label: 'identity', method: 'GET', path: '/v1/identity' })).identity

/** Throws the error of a refused status again. One that closes the incident needs a role of its own: a key without it is named. */
export async function withMissingRole(read: Read, error: unknown): Promise<never> {
  if (!isRefusal(error)) throw error
  const identity = await readIdentity(read).catch(() => null)
  if (identity === null || identity.roles.includes(closingRole.name)) throw error
  const { code, message, status, requestId, vendorMessage } = error
  const sentence = `${message} The API key lacks ${titleOf(closingRole)}, which is needed for ${closingRole.purpose}.`
  throw new BridgeError(code, sentence, { status, requestId, vendorMessage, cause: error })
}
