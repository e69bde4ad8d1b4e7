/** home/mapping/tryout: begins a try-out, and shows what came of one. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { fileText } from '../contract/mapping-file.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import { readTryout } from '../home/mapping-tryouts.ts'
import { prepareFile } from '../mapping/prepare-draft.ts'
import { readMappingFile } from '../mapping/parse-file.ts'
import type { MappingFile } from '../contract/mapping-file.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { startTryout } from '../requests/tryout.ts'
import { operatorRefusal } from '../requests/who-may.ts'

/** Rows of a page; the table of all of them for a CSV. */
const PAGE_ROWS = 50

export function getHomeTryout(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = request.queryParams as object
  answerHome(response, () => {
    const page = Number(parameterOf(queryParams, 'page'))
    const isWhole = parameterOf(queryParams, 'all') === 'true'
    const query = {
      sysId: parameterOf(queryParams, 'id'),
      only: parameterOf(queryParams, 'only'),
      group: parameterOf(queryParams, 'group'),
      page: !isWhole && Number.isInteger(page) && page > 0 ? page : 0,
      pageRows: isWhole ? tryoutLimits.most : PAGE_ROWS,
    }
    const answer = readTryout(query, presentVersion())
    return answer === null ? refused(404, 'There is no such try-out: it was deleted.') : done(answer)
  })
}

export function postHomeTryout(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseTryout, run: runTryout })
}

interface Wanted {
  readonly file: MappingFile
  readonly subject: string
  readonly incidents: number
}

function runTryout({ file, subject, incidents }: Wanted): Answer {
  const refusal = operatorRefusal('Try the mapping')
  if (refusal !== '') return refused(403, refusal)
  const prepared = prepareFile(file)
  if ('problems' in prepared) return refused(422, prepared.problems.join(' '))
  const started = startTryout({ draft: fileText(file), subject, incidents, list: 'newest' })
  return 'problem' in started ? refused(422, started.problem) : done({ sys_id: started.sysId })
}

function parseTryout(body: unknown): Parsed<Wanted> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['file', 'subject', 'incidents'], problems)
  return parsed(problems, {
    file: readMappingFile(reader.raw('file'), 'file', problems),
    subject: reader.text('subject', { max: 255, filled: true }),
    incidents: Math.max(tryoutLimits.fewest, reader.count('incidents', tryoutLimits.most)),
  })
}
