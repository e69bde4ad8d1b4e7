/** Jira's answers -> plain ones. Unknown keys pass; what the bridge relies on is checked. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { Issue } from '../../sync/issue-ports.ts'
import { readAs } from '../../vendors/http/vendor-error.ts'

/** The entity property that says for which incident or follow-up an issue was made; written in the create call itself. */
export const externalIdProperty = 'incident_io.external_id'

const moment = z.string().refine(value => !Number.isNaN(Date.parse(value)))

const property = z.looseObject({ value: z.looseObject({ id: z.string() }) })

const issue = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    updated: moment,
    statuscategorychangedate: moment.nullish(),
    status: z.looseObject({ name: z.string(), statusCategory: z.looseObject({ key: z.string() }) }),
  }),
  properties: z.record(z.string(), z.unknown()).nullish(),
})

export const createdIssue = z.looseObject({ id: z.string() })
const foundIssue = z
  .looseObject({ id: z.string(), fields: z.looseObject({ updated: moment.nullish() }).nullish() })
  .transform(({ id, fields }) => ({ id, updatedAt: toUtc(fields?.updated ?? '') }))
export type FoundIssue = z.output<typeof foundIssue>
/** What an issue holds is read one by one. */
export const foundIssues = z.looseObject({
  issues: z.array(foundIssue),
  /** Of Cloud; none on the last page. */
  nextPageToken: z.string().nullish(),
  /** Of Data Center. */
  total: z.number().default(0),
})

const issueType = z.looseObject({ id: z.string(), name: z.string() })
/** Cloud calls the list `issueTypes`, Data Center `values`. */
export const issueTypePage = z
  .looseObject({
    issueTypes: z.array(issueType).optional(),
    values: z.array(issueType).optional(),
    total: z.number().optional(),
  })
  .transform(page => ({ items: page.issueTypes ?? page.values ?? [], total: page.total ?? 0 }))

const fieldType = z.looseObject({ type: z.string(), items: z.string().nullish(), system: z.string().nullish() })
const field = z.looseObject({ fieldId: z.string(), name: z.string(), schema: fieldType })
export type JiraField = z.infer<typeof field>
const fieldList = z.array(field).optional()
/** Cloud calls the list `fields` (or `results`), Data Center `values`. */
export const fieldPage = z
  .looseObject({ fields: fieldList, results: fieldList, values: fieldList, total: z.number().optional() })
  .transform(page => ({ items: page.fields ?? page.results ?? page.values ?? [], total: page.total ?? 0 }))

/** An issue in the sync's words; `browseUrl` is where people open issues. */
export function toIssue(json: unknown, browseUrl: string): Issue {
  const { id, key, fields, properties } = readAnswer(issue, json, 'issue')
  const own = property.safeParse({ value: properties?.[externalIdProperty] })
  return {
    id,
    key,
    url: `${browseUrl}/${encodeURIComponent(key)}`,
    state: fields.status.statusCategory.key,
    stateLabel: fields.status.name,
    updatedAt: toUtc(fields.updated),
    stateChangedAt: toUtc(fields.statuscategorychangedate ?? fields.updated),
    externalId: own.success ? own.data.value.id : '',
  }
}

/** Everything that the answer shows of the issue's fields. */
export const issueFields = (json: unknown): Readonly<Record<string, unknown>> => readAnswer(issue, json, 'issue').fields

/** Jira writes 2026-11-22T04:04:05.678+0100. */
const toUtc = (value: string): string => (value === '' ? '' : new Date(value).toISOString())

/** The answer as the schema describes it, or `jira_unreadable` naming the field. */
export const readAnswer = <T extends z.ZodType>(schema: T, json: unknown, label: string): z.output<T> =>
  readAs(schema, json, field => {
    const sentence = `Jira ${label}: ${field} is not as Jira documents it. Check JIRA_URL, and whether a newer bridge exists.`
    return new BridgeError('jira_unreadable', sentence)
  })
