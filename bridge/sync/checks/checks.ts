/** The checks that only the bridge can make, and what it says of itself beside them. No write on either side. */
import type { BridgeCheckId, Finding } from '../../../src-sn/server/contract/checks.ts'
import { checkImages, type OwnAddress } from './images.ts'
import { checkKey, type KeyParts } from './key.ts'

export interface CheckParts extends KeyParts {
  readonly ownAddress: OwnAddress | null
  /** In the spelling of the app. */
  readonly reportBody: () => object
}

/** Each stands for itself: what goes wrong in one is its finding. */
export async function runChecks(
  parts: CheckParts,
  { privateIncidents }: { readonly privateIncidents: boolean },
): Promise<{ readonly bridge: object; readonly findings: readonly Finding<BridgeCheckId>[] }> {
  const findings = await Promise.all([checkKey(parts, privateIncidents), checkImages(parts.ownAddress)])
  // Last, so that it says what the checks have found out.
  return { bridge: parts.reportBody(), findings }
}
