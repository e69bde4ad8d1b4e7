/**
 * POST story and POST evidence: what Find on the Home page tells and exports, for the command line. They answer as to a reader who may not see
 * private incidents, whatever roles the user of the bridge has: who types a command is not known here.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { BodyReader, Parsed, Problems } from '../platform/body-reader.ts'
import { serve } from './resource.ts'
import { answerExport, answerFind, EXPORT_FORMATS, STORY_FILTERS } from './story-questions.ts'
import type { FileQuestion, FindQuestion, StoryQuestion } from './story-questions.ts'

export function postStory(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseFind, run: question => answerFind(question, false) })
}

export function postEvidence(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseFile, run: question => answerExport(question, false) })
}

function parseFind(body: unknown): Parsed<FindQuestion> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['query', 'only', 'after'], problems)
  return parsed(problems, { ...questionOf(reader), after: reader.text('after', { max: MAX_KEY }) })
}

function parseFile(body: unknown): Parsed<FileQuestion> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['query', 'only', 'format', 'from', 'until'], problems)
  return parsed(problems, {
    ...questionOf(reader),
    format: reader.word('format', EXPORT_FORMATS),
    from: reader.text('from', { max: MAX_KEY }),
    until: reader.text('until', { max: MAX_KEY }),
  })
}

/** More than a moment or the place of a line has. */
const MAX_KEY = 100

/** An address, at most. */
const MAX_QUERY = 1024

function questionOf(reader: BodyReader): StoryQuestion {
  return { query: reader.text('query', { max: MAX_QUERY }), only: reader.word('only', STORY_FILTERS) }
}
