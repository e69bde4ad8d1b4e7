/** Problems, not rows: one line for each cause. A problem that is open has its own address, which mails lead to. */
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import { useAddress } from '../address.tsx'
import { Mails } from '../problems/mails.tsx'
import { ProblemDetail } from '../problems/problem-detail.tsx'
import { ProblemList } from '../problems/problem-list.tsx'

export function ProblemsTab({ frame }: { readonly frame: HomeFrame }) {
  const { details } = useAddress()
  const { problem = '' } = details
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Problems</h2>
      {problem === '' ? (
        <>
          <ProblemList />
          <Mails mayConfigure={frame.may.configure} />
        </>
      ) : (
        <ProblemDetail id={problem} mayOperate={frame.may.operate} />
      )}
    </section>
  )
}
