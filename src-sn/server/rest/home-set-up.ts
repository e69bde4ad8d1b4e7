/** GET and POST home/set-up: what the tab Set-up shows, and what a person does there. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { SetUpAnswer, SetUpRequest } from '../contract/home/set-up.ts'
import { tryoutLimits, tryoutLists } from '../contract/tryout-limits.ts'
import { findRecipients } from '../home/recipients.ts'
import { doSetUp } from '../home/set-up-actions.ts'
import { readSetUp } from '../home/set-up.ts'
import { readStartPreview } from '../home/start-preview.ts'
import { EXTERNAL_ID, FILLED_SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject, readText } from '../platform/body-reader.ts'
import type { BodyReader, Parsed, Problems } from '../platform/body-reader.ts'
import type { Ticks } from '../requests/ticked.ts'
import { adminRefusal } from '../requests/who-may.ts'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'

export function getHomeSetUp(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(readSetUp()))
}

/** home/set-up/start: what the dialog of Start shows. */
export function getHomeStart(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const isTests = parameterOf(request.queryParams as object, 'tests') === 'true'
  answerHome(response, () => done(readStartPreview(isTests)))
}

/** home/set-up/recipients: users and groups in whose name or address this stands. Only for who may choose them. */
export function getHomeRecipients(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => {
    const refusal = adminRefusal('Choose recipients')
    if (refusal !== '') return refused(403, refusal)
    return done(findRecipients(parameterOf(request.queryParams as object, 'q').trim()))
  })
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

const ACTIONS = ['check', 'confirm', 'ask', 'start', 'trial', 'resume', 'pause', 'template', 'recipients'] as const

const FIELDS = ['action', 'reason', 'sys_id', 'active', 'trial', 'list', 'asked', 'incidents', 'users', 'groups']

function parseRequest(body: unknown): Parsed<SetUpRequest> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', FIELDS, problems)
  const action = reader.word('action', ACTIONS)
  switch (action) {
    case 'ask':
      return parsed(problems, { action, list: reader.word('list', tryoutLists) })
    case 'start':
    case 'trial':
      return parsed(problems, { action, ...readTicks(reader, problems) })
    case 'pause':
      return parsed(problems, { action, reason: reader.text('reason', { max: 1000 }) })
    case 'recipients':
      return parsed(problems, {
        action,
        users: readIds(reader, 'users', problems),
        groups: readIds(reader, 'groups', problems),
      })
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

/** An id may be an address that somebody typed on the form. */
function readIds(reader: BodyReader, name: string, problems: Problems): string[] {
  return reader.list(name, 200, (id, path) => readText(id, path, { max: 100, filled: true }, problems))
}

/** Start may come without: then nothing that is running is taken. */
function readTicks(reader: BodyReader, problems: Problems): Ticks {
  if (!reader.has('asked')) return {}
  return {
    asked: reader.text('asked', FILLED_SYS_ID),
    incidents: reader.list('incidents', tryoutLimits.most, (id, path) => readText(id, path, EXTERNAL_ID, problems)),
  }
}
