/** GET and POST home/set-up: what the tab Set-up shows, and what a person does there. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { SetUpAnswer, SetUpRequest } from '../contract/home/set-up.ts'
import { doSetUp } from '../home/set-up-actions.ts'
import { readSetUp } from '../home/set-up.ts'
import { FILLED_SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { answerHome } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'

export function getHomeSetUp(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(readSetUp()))
}

export function postHomeSetUp(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, {
    parse: parseRequest,
    run: asked => {
      const { status, words } = doSetUp(asked)
      const answer: SetUpAnswer = { said: words }
      return status === 200 ? done(answer) : refused(status, words)
    },
  })
}

const ACTIONS = ['check', 'confirm', 'start', 'trial', 'resume', 'pause', 'template'] as const

function parseRequest(body: unknown): Parsed<SetUpRequest> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['action', 'reason', 'sys_id', 'active', 'trial'], problems)
  const action = reader.word('action', ACTIONS)
  switch (action) {
    case 'pause':
      return parsed(problems, { action, reason: reader.text('reason', { max: 1000 }) })
    case 'template':
      return parsed(problems, {
        action,
        sys_id: reader.text('sys_id', FILLED_SYS_ID),
        active: reader.flag('active'),
        trial: reader.flag('trial'),
      })
    default:
      return parsed(problems, { action })
  }
}
