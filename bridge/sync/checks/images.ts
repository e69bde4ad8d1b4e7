/** Links to images: the bridge asks for its own public address, and must meet itself there. */
import type { Finding } from '../../../src-sn/server/contract/checks.ts'

export interface OwnAddress {
  /** Where readers should reach the bridge. */
  readonly url: string
  /** What answers there: the bridge itself, something else with this status, or nobody, and why. */
  readonly visit: () => Promise<
    | { readonly met: 'itself' }
    | { readonly met: 'another'; readonly status: number }
    | { readonly met: 'nobody'; readonly reason: string }
  >
}

/** null: no public address is set, so links lead to ServiceNow itself. */
export async function checkImages(own: OwnAddress | null): Promise<Finding<'images'>> {
  if (own === null)
    return {
      id: 'images',
      state: 'warning',
      found:
        'The bridge has no public address, so links to images lead to ServiceNow and only open for people with an account there.',
      to_do: 'Set PUBLIC_URL and ATTACHMENT_LINK_SECRET of the bridge, if people without an account should see images.',
      who: 'platform_engineer',
    }
  const { url } = own
  const visit = await own.visit()
  switch (visit.met) {
    case 'itself':
      return {
        id: 'images',
        state: 'passed',
        found: `The bridge met itself at ${url}. It asked from where it runs: whether readers elsewhere get there, only they can say.`,
        to_do: '',
        who: '',
      }
    case 'another':
      return {
        id: 'images',
        state: 'failed',
        found: `Something else answers at ${url} (${visit.status}), or a bridge with another ATTACHMENT_LINK_SECRET.`,
        to_do:
          'Correct PUBLIC_URL of the bridge, or the proxy there: it must pass on the path /attachments/. All bridges need the same ATTACHMENT_LINK_SECRET.',
        who: 'platform_engineer',
      }
    case 'nobody':
      return {
        id: 'images',
        state: 'warning',
        found: `The bridge could not reach its own address ${url} from where it runs. ${visit.reason}. Readers elsewhere may get there all the same.`,
        to_do: `Open ${url}/health/live from a computer outside your network. If it says "live", nothing is wrong.`,
        who: 'platform_engineer',
      }
  }
}
