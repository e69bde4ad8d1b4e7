/** Start, and "Start with test incidents only": says in numbers what it will do, and takes of what is running only what is ticked. */
import { useEffect, useState } from 'react'
import type { HomeStart } from '../../../server/contract/home/start.ts'
import type { SetUpAnswer, SetUpRequest } from '../../../server/contract/home/set-up.ts'
import { postJson } from '../../api.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Moment } from '../../parts/moment.tsx'
import { useResource } from '../../use-resource.ts'
import type { SetUpProps } from './props.ts'
import { Running, Tried } from './start-numbers.tsx'

interface DialogProps extends Pick<SetUpProps, 'setUp' | 'act'> {
  readonly action: 'start' | 'trial'
  readonly close: () => void
}

const TITLES = { start: 'Start', trial: 'Start with test incidents only' } as const

const NEAR_MS = 1000

export function StartDialog({ setUp: { templates, checks, as_of }, act, action, close }: DialogProps) {
  const isTrial = action === 'trial'
  const { isAsked, value, problem, ask } = useStart(isTrial)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const on = templates.filter(({ active, trial, record_type: type }) =>
    isTrial ? active && type === 'incident' : active && !trial,
  )
  const open = checks.filter(({ state }) => state !== 'passed').length
  const run = (): void => {
    const asked = value?.running?.sys_id
    void act({ action, ...(asked === undefined ? {} : { asked, incidents: ticked }) })
    close()
  }
  return (
    <ConfirmDialog title={TITLES[action]} confirm={TITLES[action]} onConfirm={run} onCancel={close}>
      <p>
        From now on: {isTrial ? 'test incidents' : 'incidents declared after '}
        {!isTrial && <Moment iso={as_of} />} become records by {on.map(({ name }) => `"${name}"`).join(', ')}.
        {isTrial && ' Real incidents stay out.'}
      </p>
      {problem !== '' && <p role="alert">{problem}</p>}
      {!isTrial && isAsked && value !== null && <Tried tried={value.tried} ask={() => ask('newest')} />}
      {problem === '' && (
        <Running isAsked={isAsked && value !== null} {...{ running: value?.running ?? null, ticked, setTicked }} />
      )}
      {open > 0 && (
        <p>
          {open === 1 ? 'One check has' : `${open} checks have`} not passed. You can start all the same: nothing that
          fails is lost.
        </p>
      )}
    </ConfirmDialog>
  )
}

/** Asks which incidents are running when it opens, and looks until there is an answer. */
function useStart(isTrial: boolean) {
  const [asked, setAsked] = useState(0)
  const [problem, setProblem] = useState('')
  const [isNear, setNear] = useState(true)
  const ask = (list: Extract<SetUpRequest, { action: 'ask' }>['list']): void =>
    void postJson<SetUpAnswer>('/set-up', { action: 'ask', list }).then(answer => {
      setProblem(answer.ok ? '' : answer.problem.sentence)
      if (answer.ok) setAsked(count => count + 1)
    })
  useEffect(() => ask(isTrial ? 'running_tests' : 'running'), [isTrial])
  // What was answered before this was asked is about another moment.
  const { value, problem: unanswered } = useResource<HomeStart>(
    '/set-up/start',
    { tests: String(isTrial), asked: String(asked) },
    isNear ? { everyMs: NEAR_MS } : {},
  )
  const isWaiting = [value?.running, value?.tried].some(one => one?.status === 'running')
  const nowNear = asked === 0 || value === null || isWaiting
  if (nowNear !== isNear) setNear(nowNear)
  return { isAsked: asked > 0, value, problem: problem || (unanswered?.sentence ?? ''), ask }
}
