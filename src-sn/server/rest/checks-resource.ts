/** POST checks: asks for a look at the set-up, and answers what the last one found. For the command `doctor`. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { ChecksBody } from '../contract/home/set-up.ts'
import { readChecks } from '../home/set-up-checks.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { isoMilliseconds, nowMs } from '../platform/time.ts'
import { areChecksWaiting, askForChecks } from '../requests/set-up-checks/ask-checks.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'

export function postChecks(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseAsk, run })
}

/** `ask`: a look begins, unless one is under way. Otherwise nothing is changed. */
function parseAsk(body: unknown): Parsed<{ readonly ask: boolean }> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['ask'], problems)
  return parsed(problems, { ask: reader.flag('ask') })
}

function run({ ask }: { readonly ask: boolean }): Answer {
  if (ask && !askForChecks())
    return refused(500, 'The checks could not be asked for. System Logs > Errors of this instance may name the reason.')
  const ms = nowMs()
  const answer: ChecksBody = { as_of: isoMilliseconds(ms), waiting: areChecksWaiting(), checks: readChecks(ms, {}) }
  return done(answer)
}
