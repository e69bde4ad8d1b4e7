/** Which status moves the API allows (the vendor's rule); the product itself, here the control plane, may do more. */
import type { StatusCategory } from '../wire.ts'

const onward: Partial<Record<StatusCategory, StatusCategory[]>> = {
  triage: ['learning', 'closed'],
  live: ['learning', 'closed'],
  learning: ['closed'],
}

/** Within a category always; onward towards closed; never back. */
export function isMoveAllowed(from: StatusCategory, to: StatusCategory): boolean {
  return from === to || (onward[from] ?? []).includes(to)
}
