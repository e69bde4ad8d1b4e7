/** The tab Mapping without a browser, and a bridge that answers its try-outs by the real decisions, without HTTP. */
import { parseServiceNowEvent } from '../../../../bridge/http/webhooks/servicenow.ts'
import type { FollowUp, Incident } from '../../../../bridge/mapping/types.ts'
import { decidePage } from '../../../../bridge/sync/preview/tryout.ts'
import { tryoutBody } from '../../../../bridge/vendors/servicenow/app-bodies.ts'
import { configurationAnswer, readDraft } from '../../../../bridge/vendors/servicenow/configuration-answer.ts'
import type { DraftComparison, MappingPage, TryoutAnswer } from '../../../../src-sn/server/contract/home/mapping.ts'
import type { TryoutList } from '../../../../src-sn/server/contract/tryout-limits.ts'
import type { FileTemplate, MappingFile } from '../../../../src-sn/server/contract/mapping-file.ts'
import { readJson } from '../../json.ts'
import { ask } from '../documents.ts'
import type { Answer, AppInstance } from '../instance.ts'

const HOME = '/api/x_iio_sync/v1/home'

export const callHome = (instance: AppInstance, method: string, path: string, body?: unknown, user = 'admin'): Answer =>
  instance.call(user, method, `${HOME}/${path}`, body)

function result<T>(answer: Answer): T {
  if (answer.status !== 200) throw new Error(answer.text)
  return readJson<{ result: T }>(answer.text).result
}

export const mappingPage = (instance: AppInstance): MappingPage => result(callHome(instance, 'GET', 'mapping'))

export const compare = (instance: AppInstance, file: unknown): DraftComparison =>
  result(callHome(instance, 'POST', 'mapping/diff', { file }))

export const importInto = (instance: AppInstance, file: unknown): Answer =>
  callHome(instance, 'POST', 'mapping/import', { file, configuration: mappingPage(instance).configuration })

/** Begins a try-out; the sys_id of its row. */
export const tryFile = (instance: AppInstance, file: MappingFile, incidents = 50): string =>
  result<{ sys_id: string }>(callHome(instance, 'POST', 'mapping/tryout', { file, subject: 'Draft', incidents })).sys_id

export const tryoutAnswer = (instance: AppInstance, sysId: string, query = ''): TryoutAnswer =>
  result(callHome(instance, 'GET', `mapping/tryout?id=${sysId}${query}`))

/** The same file with one template changed. */
export const withTemplate = (
  file: MappingFile,
  name: string,
  change: (template: FileTemplate) => Partial<FileTemplate>,
): MappingFile => ({
  ...file,
  templates: file.templates.map(template => (template.name === name ? { ...template, ...change(template) } : template)),
})

export const newTemplate = (changes: Partial<FileTemplate> = {}): FileTemplate => ({
  name: 'Database',
  record_type: 'incident',
  order: 10,
  active: true,
  destination: 'servicenow',
  target_table: 'incident',
  jira_project: '',
  jira_issue_type: '',
  match: 'all',
  fallback: false,
  trial: false,
  sync_updates: true,
  description: '',
  static_values: {},
  conditions: [],
  field_mappings: [
    {
      column: 'short_description',
      jira_field: '',
      value: '{{ incident.name }}',
      kind: 'value',
      lookup_table: '',
      lookup_column: '',
      write: 'sync',
      on_edit: 'automatic',
      order: 100,
    },
  ],
  ...changes,
})

/** As incident.io lists them. */
function isOf(list: TryoutList, { mode, status }: Incident): boolean {
  const isTest = mode === 'test'
  return list === 'newest' ? !isTest : isTest === (list === 'running_tests') && status.category === 'live'
}

/** The bridge with these incidents, the newest first, and these follow-ups; given are the pages that were asked for. */
export function bridgeTries(
  instance: AppInstance,
  incidents: readonly Incident[],
  followUps: readonly FollowUp[] = [],
) {
  const pages: { list: string; after: string; count: number; kept: number; followUps: boolean }[] = []
  instance.answerWith(({ body }) => {
    const event = parseServiceNowEvent(JSON.parse(String(body)))
    if (event.type !== 'mapping_tryout')
      return { status: 200, headers: {}, body: '{"outcome":"delivered","detail":"ok"}' }
    const { list, after, count, draft, followUps: isAsked } = event.tryout
    pages.push({ list, after, count, kept: event.redecisions.length, followUps: isAsked })
    const listed = incidents.filter(incident => isOf(list, incident))
    const begin = listed.findIndex(({ id }) => id === after) + 1
    const versioned = configurationAnswer.parse(ask(instance, 'GET', 'configuration'))
    const read = { incidents: listed.slice(begin, begin + count), followUps: isAsked ? followUps : null }
    const page = decidePage(read, versioned, readDraft(draft), event.redecisions)
    return {
      status: 200,
      headers: {},
      body: JSON.stringify({ outcome: 'delivered', detail: 'Decided.', spec: tryoutBody(page) }),
    }
  })
  return pages
}
