/**
 * The Jira client: issues of one site, Cloud or Data Center, in the verbs the sync needs. Why not jira.js: its current major needs
 * Node 22, and earlier ones bring axios, so its calls would go around the rate limiter, the address guard, the limit on the size of
 * an answer and the table of error codes. It is made for Jira Cloud, and Data Center from 8.14 on is supported here too.
 */
import type { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { IssueTarget } from '../../mapping/types.ts'
import type { Issue } from '../../sync/issue-ports.ts'
import type { Send } from '../../vendors/http/exchange.ts'
import { JsonClient, type VendorAccess } from '../../vendors/http/json-client.ts'
import { planFields } from './field-values.ts'
import {
  createdIssue,
  externalIdProperty,
  fieldPage,
  issueFields,
  issueTypePage,
  readAnswer,
  toIssue,
  type JiraField,
} from './parse.ts'
import { authorizationOf, jiraProfile, type JiraCredentials } from './request.ts'
import { createSearch, listChanged } from './search.ts'
import type { FieldPlan, IssueTracker } from './tracker.ts'

export interface JiraOptions extends VendorAccess {
  readonly credentials: JiraCredentials
}

/** The claim of a creation has an age after which another attempt may follow: what leaves much later than claimed would be a second issue. */
export const createWithinMs = 1000

/** Version 2 takes descriptions as plain text, and exists on Cloud and Data Center alike. */
const api = '/rest/api/2'
const issuePath = (id: string): string => `${api}/issue/${encodeURIComponent(id)}`
const pageSize = 200

/** On every issue the sync made, so that one search finds them all; and one for each incident or follow-up. */
const commonLabel = 'incident-io'
const ownLabel = (externalId: string): string => `${commonLabel}-${externalId.replace(/[^A-Za-z0-9_-]/g, '_')}`

/** A client for one site. */
export function createJiraClient(options: JiraOptions): IssueTracker {
  const isCloud = options.credentials.method === 'token'
  const client = new JsonClient(options, jiraProfile, { header: () => authorizationOf(options.credentials) })
  const send: Send = call => client.send(call)
  const browseUrl = `${options.baseUrl}/browse`
  const search = createSearch(send, isCloud)
  // Between the claim and the creation somebody looks once more: that must not wait either.
  const within =
    (leaveWithinMs: number): Send =>
    call =>
      send({ ...call, leaveWithinMs })
  const soon = within(createWithinMs)
  const searchSoon = createSearch(soon, isCloud)
  return {
    planFields: async (target, changes) => planFields(changes, await readFields(send, target), isCloud),
    createIssue: (target, externalId, plan, leaveWithinMs) =>
      createIssue(within(Math.min(createWithinMs, leaveWithinMs)), target, externalId, plan),
    updateIssue: (id, plan, leaveWithinMs) => updateIssue(within(leaveWithinMs), id, plan),
    readIssue: (id, columns) => readIssue(send, id, { browseUrl, columns }),
    findIssues: async externalId => {
      const found = await searchSoon(`labels = "${ownLabel(externalId)}"`, externalId)
      const issues = await Promise.all(found.map(({ id }) => readIssue(soon, id, { browseUrl })))
      // A label can be copied by hand, and clones carry it; the property is what counts.
      return issues
        .filter(issue => issue?.externalId === externalId)
        .filter(issue => issue !== null)
        .sort(byAge)
    },
    listChangedIssues: since => listChanged(search, `labels = "${commonLabel}"`, since, () => client.nowMs()),
  }
}

const byAge = (one: Issue, other: Issue): number => Number(one.id) - Number(other.id)

async function createIssue(
  send: Send,
  { project, issueType }: IssueTarget,
  externalId: string,
  plan: FieldPlan,
): Promise<string> {
  const labels = [...plan.addLabels, commonLabel, ownLabel(externalId)]
  const fields = { ...plan.fields, project: { key: project }, issuetype: typeReference(issueType), labels }
  const properties = [{ key: externalIdProperty, value: { id: externalId } }]
  const label = 'issue creation'
  const answer = await send({
    label,
    method: 'POST',
    path: `${api}/issue`,
    body: { fields, properties },
    about: externalId,
  })
  return readAnswer(createdIssue, answer, label).id
}

const typeReference = (issueType: string) => (/^\d+$/.test(issueType) ? { id: issueType } : { name: issueType })

async function updateIssue(send: Send, id: string, plan: FieldPlan): Promise<void> {
  const labels = [
    ...plan.addLabels.map(label => ({ add: label })),
    ...plan.removeLabels.map(label => ({ remove: label })),
  ]
  const body = { fields: plan.fields, ...(labels.length === 0 ? {} : { update: { labels } }) }
  await send({ label: 'issue edit', method: 'PUT', path: issuePath(id), body, about: id })
}

async function readIssue(
  send: Send,
  id: string,
  { browseUrl, columns = [] }: { readonly browseUrl: string; readonly columns?: readonly string[] | undefined },
): Promise<Issue | null> {
  const query = [
    ['fields', [...new Set(['status', 'updated', 'statuscategorychangedate', ...columns])].join(',')],
    ['properties', externalIdProperty],
  ] as const
  try {
    const json = await send({ label: 'issue', method: 'GET', path: issuePath(id), query, about: id })
    return { ...toIssue(json, browseUrl), ...(columns.length === 0 ? {} : { fields: issueFields(json) }) }
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'jira_not_found') return null
    throw error
  }
}

/** What the project asks for when an issue of this type is created. */
async function readFields(send: Send, { project, issueType }: IssueTarget): Promise<readonly JiraField[]> {
  const path = `${api}/issue/createmeta/${encodeURIComponent(project)}/issuetypes`
  const readTypes = (startAt: number) =>
    send({ label: 'issue types', method: 'GET', path, query: page(startAt), about: project })
  const types = await readPages(readTypes, issueTypePage)
  const type =
    types.find(one => one.id === issueType) ?? types.find(one => one.name.toLowerCase() === issueType.toLowerCase())
  if (type === undefined) {
    const known = types.map(one => one.name).join(', ') || 'none'
    const sentence = `Jira project ${project}: there is no issue type "${issueType}" that the account may create.`
    throw new BridgeError('jira_refused', `${sentence} There are: ${known}. Correct the template.`)
  }
  const typePath = `${path}/${encodeURIComponent(type.id)}`
  const readTypeFields = (startAt: number) =>
    send({ label: 'fields of an issue type', method: 'GET', path: typePath, query: page(startAt), about: project })
  return readPages(readTypeFields, fieldPage)
}

const page = (startAt: number) =>
  [
    ['startAt', String(startAt)],
    ['maxResults', String(pageSize)],
  ] as const

type Page<T> = { readonly items: readonly T[]; readonly total: number }

async function readPages<T>(read: (startAt: number) => Promise<unknown>, schema: z.ZodType<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (;;) {
    const { items: more, total } = readAnswer(schema, await read(items.length), 'fields')
    items.push(...more)
    if (more.length === 0 || items.length >= total) return items
  }
}
