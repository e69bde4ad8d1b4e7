/** The API key of incident.io: whether it is taken, and which of the roles it lacks that the sync needs. */
import type { Finding } from '../../../src-sn/server/contract/checks.ts'
import type { SyncApp } from '../ports.ts'
import { messageWithRequestId, toBridgeError, type ErrorCode } from '../../observability/errors.ts'

interface MissingRole {
  readonly name: string
  readonly permission: string
  readonly isRequired: boolean
  readonly purpose: string
}

export interface KeyParts {
  readonly readKey: () => Promise<{ readonly name: string; readonly missing: readonly MissingRole[] }>
}

/** The role without which incident.io does not show private incidents. */
const privateRole = 'global_access'
const codesOfKey: readonly ErrorCode[] = ['incident_io_unauthorised', 'incident_io_forbidden']

/** The same by the configuration as it is now. When that cannot be read, private incidents count as switched off. */
export async function checkKeyBy(parts: KeyParts, app: Pick<SyncApp, 'readConfiguration'>): Promise<Finding<'key'>> {
  const isPrivateOn = await app.readConfiguration().then(
    ({ configuration }) => configuration.privateIncidents,
    () => false,
  )
  return checkKey(parts, isPrivateOn)
}

export async function checkKey({ readKey }: KeyParts, isPrivateOn: boolean): Promise<Finding<'key'>> {
  try {
    const { name, missing } = await readKey()
    const needed = missing.filter(role => role.isRequired || (isPrivateOn && role.name === privateRole))
    const others = missing.filter(role => !needed.includes(role))
    const optional =
      others.length === 0
        ? ''
        : ` It also lacks ${listed(others)}: only needed for ${others.map(purposeOf).join('; ')}.`
    if (needed.length === 0)
      return {
        id: 'key',
        state: 'passed',
        found: `The key "${name}" has every role that is needed.${optional}`,
        to_do: '',
        who: '',
      }
    return {
      id: 'key',
      state: 'failed',
      found: `The key "${name}" lacks ${listed(needed)}, needed for ${needed.map(purposeOf).join('; ')}.${optional}`,
      to_do: `Open the key in incident.io under Settings > API keys and tick ${needed.map(({ permission }) => `"${permission}"`).join(' and ')}. Where a key cannot be edited, make a new one and set it as INCIDENT_IO_API_KEY of the bridge.`,
      who: 'incident_io_owner',
    }
  } catch (error) {
    return unread(error)
  }
}

function unread(error: unknown): Finding<'key'> {
  const failure = toBridgeError(error)
  const isKey = codesOfKey.includes(failure.code)
  return {
    id: 'key',
    state: isKey ? 'failed' : 'unknown',
    found: messageWithRequestId(failure),
    to_do: isKey
      ? 'Make an API key in incident.io under Settings > API keys, and set it as INCIDENT_IO_API_KEY of the bridge.'
      : 'Check again when incident.io answers the bridge. Its status page is https://status.incident.io.',
    who: 'platform_engineer',
  }
}

const listed = (roles: readonly MissingRole[]): string =>
  roles.map(({ name, permission }) => `"${permission}" (${name})`).join(' and ')
const purposeOf = ({ purpose }: MissingRole): string => purpose
