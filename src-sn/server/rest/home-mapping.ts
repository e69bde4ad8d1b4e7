/** home/mapping: the saved mapping, a draft compared with it, and a draft that takes its place. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import type { DraftComparison, MappingComparison } from '../contract/home/mapping.ts'
import { sortedFile } from '../contract/mapping-file.ts'
import type { MappingFile } from '../contract/mapping-file.ts'
import { readMappingPage } from '../home/mapping.ts'
import { readVersion } from '../home/mapping-versions.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { checkDraft } from '../mapping/check-draft.ts'
import { draftColumns } from '../mapping/draft-columns.ts'
import { readDraft, readMappingFile } from '../mapping/parse-file.ts'
import { readCatalogue } from '../mapping/stored.ts'
import { compareFile, importFile } from '../mapping/write-file.ts'
import { adminRefusal } from '../requests/who-may.ts'

export function getHomeMapping(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(readMappingPage()))
}

export function getHomeMappingVersion(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = request.queryParams as object
  answerHome(response, () => {
    const version = readVersion(parameterOf(queryParams, 'id'))
    return version === null ? refused(404, 'There is no such version: it was deleted.') : done(version)
  })
}

/** Nothing is stored. */
export function postHomeMappingDiff(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseDiff, run: file => done(compareDraft(file)) })
}

export function postHomeMappingImport(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseImport, run: runImport })
}

function compareDraft(draft: MappingFile): DraftComparison {
  const configuration = presentVersion()
  const catalogue = readCatalogue()
  return {
    ...answerOf(configuration, compareFile(sortedFile(draft), catalogue)),
    findings: checkDraft(draft, catalogue),
    columns: draftColumns(draft),
  }
}

interface Import {
  readonly file: MappingFile
  /** The version of the saved mapping with which the file was compared. */
  readonly configuration: string
}

function runImport({ file, configuration }: Import): Answer {
  const refusal = adminRefusal('Import')
  if (refusal !== '') return refused(403, refusal)
  if (configuration !== presentVersion())
    return refused(
      409,
      'The saved mapping was changed meanwhile: nothing was saved. Look at what the draft would change now, then save again.',
    )
  const { changes, problems } = importFile(file)
  if (problems.length > 0) return refused(422, problems.join(' '))
  return done(answerOf(presentVersion(), { changes, problems }))
}

function answerOf(configuration: string, compared: Omit<MappingComparison, 'configuration'>): MappingComparison {
  return { configuration, ...compared }
}

function parseDiff(body: unknown): Parsed<MappingFile> {
  const problems: Problems = { first: '' }
  return parsed(problems, readDraft(readObject(body, '', ['file'], problems).raw('file'), 'file', problems))
}

function parseImport(body: unknown): Parsed<Import> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['file', 'configuration'], problems)
  return parsed(problems, {
    file: readMappingFile(reader.raw('file'), 'file', problems),
    configuration: reader.text('configuration', { max: 100, filled: true }),
  })
}
