/** What a delivery consists of: one write each, taken or refused in incident.io's words. */
import { refusalOf } from './refusal.ts'

/** One write: what it was, and the vendor's words when it was refused. */
export interface Step { readonly what: string, readonly refusal: string | null }

/** Transient failures are thrown. */
export async function step(what: string, write: () => Promise<void>): Promise<Step> {
  return { what, refusal: await refusalOf(write) }
}

/** Something arrived: delivered. Everything was refused: refused. Either way the detail says which and why. */
export function conclude(steps: readonly Step[]): { readonly outcome: 'delivered' | 'refused', readonly detail: string } {
  const words = steps.map(({ what, refusal }) => refusal === null ? `${what}: done.` : `${what}: refused. ${refusal}`)
  return { outcome: steps.some(({ refusal }) => refusal === null) ? 'delivered' : 'refused', detail: words.join(' ') }
}
