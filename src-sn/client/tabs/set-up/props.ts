import type { HomeFrame } from '../../../server/contract/home/frame.ts'
import type { HomeSetUp, SetUpRequest } from '../../../server/contract/home/set-up.ts'

/** What the parts of the tab are handed. */
export interface SetUpProps {
  readonly setUp: HomeSetUp
  readonly may: HomeFrame['may']
  /** Does it, says what came of it, and shows what stands then. True when it was done. */
  readonly act: (request: SetUpRequest) => Promise<boolean>
  /** Says something, and shows what stands now. */
  readonly say: (sentence: string, isRefused?: boolean) => void
  /** Shows what stands now. */
  readonly reload: () => void
}
