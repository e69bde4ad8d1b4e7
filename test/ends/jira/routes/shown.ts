/** Issues as the API shows them. */
import type { Deployment } from '../http/auth.ts'
import type { StoredIssue } from '../state/issues.ts'

export interface Showing {
  baseUrl: string
  deployment: Deployment
}

/** 2026-11-22T03:04:05.678+0000 */
export const toMoment = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000')

/** The issue with the asked fields (all of them when none is named) and properties. */
export function showIssue(
  issue: StoredIssue,
  { baseUrl, deployment }: Showing,
  asked: { fields: string[]; properties: string[] },
) {
  const fields: Record<string, unknown> = {
    ...issue.fields,
    project: { id: issue.project.id, key: issue.project.key, name: issue.project.name },
    issuetype: { id: issue.type.id, name: issue.type.name },
    status: {
      id: issue.status.id,
      name: issue.status.name,
      statusCategory: {
        id: { new: 2, indeterminate: 4, done: 3 }[issue.status.category],
        key: issue.status.category,
        name: categoryNames[issue.status.category],
      },
    },
    created: toMoment(issue.createdMs),
    updated: toMoment(issue.updatedMs),
    // Data Center has no such field.
    ...(deployment === 'cloud' ? { statuscategorychangedate: toMoment(issue.statusChangedMs) } : {}),
  }
  const wanted = asked.fields.length === 0 || asked.fields.includes('*all')
  const shown = wanted
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([name]) => asked.fields.includes(name)))
  const properties = Object.fromEntries(
    asked.properties.filter(key => key in issue.properties).map(key => [key, issue.properties[key]]),
  )
  return {
    id: issue.id,
    key: issue.key,
    self: `${baseUrl}/rest/api/2/issue/${issue.id}`,
    fields: shown,
    ...(asked.properties.length === 0 ? {} : { properties }),
  }
}

const categoryNames = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' }

/** Query parameters that list names, repeated or separated by commas. */
export const toNames = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .flatMap(item => (typeof item === 'string' || typeof item === 'number' ? String(item).split(',') : []))
    .map(name => name.trim())
    .filter(name => name !== '')
