/** The tab Set-up: everything between an installed app and Start, without leaving the page. Nothing here is ticked by hand. */
import { useCallback, useEffect, useState } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import type { HomeSetUp, SetUpAnswer, SetUpRequest } from '../../server/contract/home/set-up.ts'
import { postJson } from '../api.ts'
import { Failure, Loading, SaidLine } from '../parts/messages.tsx'
import type { Said } from '../parts/messages.tsx'
import { AsOf } from '../parts/moment.tsx'
import { useResource } from '../use-resource.ts'
import { Checks } from './set-up/checks.tsx'
import { Connection } from './set-up/connection.tsx'
import { SetUpOptions } from './set-up/options.tsx'
import type { SetUpProps } from './set-up/props.ts'
import { Recipients } from './set-up/recipients.tsx'
import { StartAndPause } from './set-up/start-and-pause.tsx'
import { Templates } from './set-up/templates.tsx'

/** While a look is under way the answer is near; otherwise the page is only kept fresh. */
const NEAR_MS = 1_500
const EVERY_MS = 15_000

interface SaidOfTab extends Said {
  /** Of the answer that stood when a look was asked for: the sentence goes away with the first one of after the look. '' for any other. */
  readonly checkAsked: string
}

export function SetUpTab({ frame: { may } }: { readonly frame: HomeFrame }) {
  const [isNear, setNear] = useState(false)
  const { value, problem, reload } = useResource<HomeSetUp>('/set-up', {}, { everyMs: isNear ? NEAR_MS : EVERY_MS })
  const [said, setSaid] = useState<SaidOfTab | null>(null)
  const checking = value?.checking === true
  useEffect(() => setNear(checking), [checking])
  const asOf = value?.as_of ?? ''
  const say = useCallback(
    (sentence: string, isRefused = false, checkAsked = '') => {
      setSaid({ sentence, isRefused, checkAsked })
      reload()
    },
    [reload],
  )
  const act = useCallback(
    async (request: SetUpRequest) => {
      const answer = await postJson<SetUpAnswer>('/set-up', request)
      if (answer.ok) say(answer.value.said, false, request.action === 'check' ? asOf : '')
      else say(answer.problem.sentence, true)
      return answer.ok
    },
    [say, asOf],
  )
  const isOver = said !== null && said.checkAsked !== '' && said.checkAsked !== asOf && !checking
  const shown = isOver ? null : said
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Set-up</h2>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the checks" />}
      <SaidLine said={shown} />
      {value !== null && <Parts setUp={value} may={may} act={act} say={say} reload={reload} />}
    </section>
  )
}

function Parts(props: SetUpProps) {
  const { setUp } = props
  return (
    <>
      <Connection {...props} />
      <Checks {...props} />
      <Templates {...props} />
      <SetUpOptions mayConfigure={props.may.configure} />
      <Recipients {...props} />
      <StartAndPause {...props} />
      <p className="quiet">
        <AsOf iso={setUp.as_of} />
      </p>
    </>
  )
}
