/** How often each vendor was asked what, and how many calls were under way at once. */

export type Vendor = 'incident_io' | 'servicenow' | 'token'

export interface Counts {
  /** `vendor method path`, the ids replaced, to calls. */
  readonly calls: Record<string, number>
  readonly perVendor: Record<Vendor, number>
  readonly mostAtOnce: Record<Vendor, number>
}

const zero = (): Record<Vendor, number> => ({ incident_io: 0, servicenow: 0, token: 0 })

let calls = new Map<string, number>()
let perVendor = zero()
let mostAtOnce = zero()
const underWay = zero()

export const vendorOf = (path: string): Vendor =>
  path === '/oauth_token.do' ? 'token' : path.startsWith('/api/') ? 'servicenow' : 'incident_io'

/** Counts a call; the function that is returned says that it has been answered. */
export function countCall(vendor: Vendor, method: string, path: string): () => void {
  const key = `${vendor} ${method} ${path.replace(/01[A-Z]\d{23}|[0-9a-f]{32}/g, '{id}')}`
  calls.set(key, (calls.get(key) ?? 0) + 1)
  perVendor[vendor] += 1
  underWay[vendor] += 1
  mostAtOnce[vendor] = Math.max(mostAtOnce[vendor], underWay[vendor])
  return () => {
    underWay[vendor] -= 1
  }
}

export const readCounts = (): Counts => ({ calls: Object.fromEntries([...calls].sort()), perVendor, mostAtOnce })

export function resetCounts(): void {
  calls = new Map()
  perVendor = zero()
  mostAtOnce = zero()
}
