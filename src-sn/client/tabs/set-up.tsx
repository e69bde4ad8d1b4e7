/** The tab Set-up: everything between an installed app and Start, without leaving the page. Nothing here is ticked by hand. */
import { useCallback, useEffect, useState } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import type { HomeSetUp, SetUpAnswer, SetUpRequest } from '../../server/contract/home/set-up.ts'
import { postJson } from '../api.ts'
import { Empty, Failure, Loading } from '../parts/messages.tsx'
import { AsOf } from '../parts/moment.tsx'
import { useResource } from '../use-resource.ts'
import { Checks } from './set-up/checks.tsx'
import { SetUpOptions } from './set-up-options.tsx'
import { Connection } from './set-up/connection.tsx'
import type { SetUpProps } from './set-up/props.ts'
import { StartAndPause } from './set-up/start-and-pause.tsx'
import { Templates } from './set-up/templates.tsx'

/** While a look is under way the answer is near; otherwise the page is only kept fresh. */
const NEAR_MS = 1_500
const EVERY_MS = 15_000

interface Said {
  readonly sentence: string
  readonly isRefused: boolean
}

export function SetUpTab({ frame: { may } }: { readonly frame: HomeFrame }) {
  const [isNear, setNear] = useState(false)
  const { value, problem, reload } = useResource<HomeSetUp>('/set-up', {}, { everyMs: isNear ? NEAR_MS : EVERY_MS })
  const [said, setSaid] = useState<Said | null>(null)
  const checking = value?.checking === true
  useEffect(() => setNear(checking), [checking])
  const say = useCallback(
    (sentence: string, isRefused = false) => {
      setSaid({ sentence, isRefused })
      reload()
    },
    [reload],
  )
  const act = useCallback(
    async (request: SetUpRequest) => {
      const answer = await postJson<SetUpAnswer>('/set-up', request)
      say(answer.ok ? answer.value.said : answer.problem.sentence, !answer.ok)
      return answer.ok
    },
    [say],
  )
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Set-up</h2>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the checks" />}
      <p className={said === null ? 'visually-hidden' : said.isRefused ? 'failure' : 'card'} role="status">
        {said?.sentence ?? ''}
      </p>
      {value !== null && <Parts setUp={value} may={may} act={act} say={say} />}
    </section>
  )
}

function Parts(props: SetUpProps) {
  const { setUp } = props
  return (
    <>
      {setUp.start.declared_from === '' && (
        <Empty>
          <p>Nothing is created or sent yet. Pass the checks, try the mapping, then press Start.</p>
        </Empty>
      )}
      <Connection {...props} />
      <Checks {...props} />
      <Templates {...props} />
      <SetUpOptions mayConfigure={props.may.configure} />
      <StartAndPause {...props} />
      <p className="quiet">
        <AsOf iso={setUp.as_of} />
      </p>
    </>
  )
}
