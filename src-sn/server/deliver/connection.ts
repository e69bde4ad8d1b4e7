/** The one connection row: may this instance send, where to, and signed with what. */
import type { GlideRecord } from '@servicenow/glide'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { instanceAddress, withoutTrailingSlash } from '../platform/settings.ts'
import { isUsableSecret } from '../platform/sign.ts'
import { pauseOf } from '../platform/start.ts'
import { CONNECTION } from '../platform/tables.ts'

export type Connection =
  /** `pause`: why nothing but questions is sent now, '' while the sync is not paused. */
  | { readonly ready: true; readonly bridgeUrl: string; readonly secrets: readonly string[]; readonly pause: string }
  /** What an admin has to do before anything is sent. */
  | { readonly ready: false; readonly problem: string }

export function readConnection(): Connection {
  const row = findConnection()
  if (row === null) return notReady('There is no connection. Make one under incident.io > Connection.')
  if (!isTrue(row, 'active')) return notReady('Sending is switched off: the connection is not active.')
  const bridgeUrl = withoutTrailingSlash(text(row, 'bridge_url'))
  if (!/^https?:\/\/[^/]/.test(bridgeUrl)) return notReady('The connection has no bridge URL.')
  const confirmed = withoutTrailingSlash(text(row, 'confirmed_instance')).toLowerCase()
  // A cloned instance carries the address of the one it was cloned from, and must not speak for it.
  if (confirmed === '' || confirmed !== instanceAddress().toLowerCase()) {
    return notReady(
      `Sending is not confirmed for this instance (${instanceAddress()}). Open the connection and choose "Confirm sending from this instance".`,
    )
  }
  return withSecrets(row, bridgeUrl)
}

/** An active one before all others, the oldest first. */
function findConnection(): GlideRecord | null {
  const row = openTable(CONNECTION)
  row.orderByDesc('active')
  row.orderBy('sys_created_on')
  row.setLimit(1)
  row.query()
  return row.next() ? row : null
}

function withSecrets(row: GlideRecord, bridgeUrl: string): Connection {
  const current = decrypted(row, 'current_secret')
  const previous = decrypted(row, 'previous_secret')
  if (current === '')
    return notReady(
      'The connection has no signing secret. Enter the one that the bridge has as SERVICENOW_WEBHOOK_SECRET.',
    )
  if (!isUsableSecret(current))
    return notReady('The signing secret of the connection is not in the form whsec_ and Base64.')
  const secrets = isUsableSecret(previous) ? [current, previous] : [current]
  return { ready: true, bridgeUrl, secrets, pause: pauseOf(row) }
}

/** What is asked of the bridge and writes nothing on a record nor at incident.io goes on during a pause. */
export const ASKED_IN_A_PAUSE: readonly string[] = ['preview', 'catalogue_refresh', 'checks', 'mapping_tryout']

function decrypted(row: GlideRecord, column: string): string {
  if (text(row, column) === '') return ''
  const value: string | null = row.getElement(column).getDecryptedValue()
  return value === null || value === undefined ? '' : `${value}`.trim()
}

function notReady(problem: string): Connection {
  return { ready: false, problem }
}
