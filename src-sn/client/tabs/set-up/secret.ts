/** A secret for both ends, and how it gets onto the connection. */

const SECRET_BYTES = 32

/** `whsec_` and Base64, as Standard Webhooks has them: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export function newSecret(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
  return `whsec_${window.btoa(String.fromCharCode(...bytes))}`
}

interface Typed {
  readonly bridgeUrl: string
  /** '' leaves the one that is there. */
  readonly secret: string
}

/** '' when it is stored. A password column is encrypted when it is written as a display value. */
export async function storeConnection(sysId: string, { bridgeUrl, secret }: Typed): Promise<string> {
  const path = `/api/now/table/x_iio_sync_connection/${sysId}?sysparm_input_display_value=true&sysparm_fields=sys_id`
  try {
    const response = await fetch(path, {
      method: 'PATCH',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-UserToken': window.g_ck ?? '',
      },
      body: JSON.stringify({ bridge_url: bridgeUrl, ...(secret === '' ? {} : { current_secret: secret }) }),
    })
    if (response.ok) return ''
    if (response.status === 401) return 'Your session has ended. Open the page again to log in.'
    return `The connection was not stored (${response.status}). It needs the role x_iio_sync.admin.`
  } catch {
    return 'The instance did not answer, and nothing was stored. Look at the network, then try again.'
  }
}
