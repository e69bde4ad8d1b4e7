/** The projects of the site, what can be created in them, and the workflow. Small, but with the kinds of fields that matter. */

export interface FieldDefinition {
  fieldId: string
  name: string
  required: boolean
  schema: { type: string; items?: string; system?: string; custom?: string; customId?: number }
  allowed?: readonly string[]
}

export interface IssueType {
  id: string
  name: string
  fields: readonly FieldDefinition[]
}
export interface Project {
  id: string
  key: string
  name: string
  issueTypes: readonly IssueType[]
}
export interface Status {
  id: string
  name: string
  category: 'new' | 'indeterminate' | 'done'
}

const system = (fieldId: string, name: string, type: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  fieldId,
  name,
  required: false,
  schema: { type, system: fieldId },
  ...more,
})

const custom = (customId: number, name: string, type: string, allowed?: readonly string[]): FieldDefinition => ({
  fieldId: `customfield_${customId}`,
  name,
  required: false,
  schema: { type, custom: `com.atlassian.jira.plugin.system.customfieldtypes:${type}`, customId },
  ...(allowed === undefined ? {} : { allowed }),
})

const common: readonly FieldDefinition[] = [
  system('project', 'Project', 'project', { required: true }),
  system('issuetype', 'Issue Type', 'issuetype', { required: true }),
  system('summary', 'Summary', 'string', { required: true }),
  system('description', 'Description', 'string'),
  system('labels', 'Labels', 'array', { schema: { type: 'array', items: 'string', system: 'labels' } }),
  system('priority', 'Priority', 'priority', { allowed: ['Highest', 'High', 'Medium', 'Low', 'Lowest'] }),
  system('duedate', 'Due date', 'date'),
  custom(10_010, 'Affected team', 'string'),
  custom(10_012, 'Customers affected', 'number'),
]
const severity = custom(10_011, 'Severity', 'option', ['Critical', 'Major', 'Minor'])

/** A bug must say how severe it is: what a project asks for is not what another one does. */
const issueTypes: readonly IssueType[] = [
  { id: '10001', name: 'Task', fields: [...common, severity] },
  { id: '10002', name: 'Bug', fields: [...common, { ...severity, required: true }] },
]

export const projects: readonly Project[] = [
  { id: '10000', key: 'ENG', name: 'Engineering', issueTypes },
  { id: '10100', key: 'OPS', name: 'Operations', issueTypes },
]

/** Names are the team's; the category is what every workflow has. */
export const statuses: readonly Status[] = [
  { id: '1', name: 'Backlog', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '4', name: 'In Review', category: 'indeterminate' },
  { id: '5', name: 'Shipped', category: 'done' },
  { id: '6', name: "Won't Do", category: 'done' },
]

export const findProject = (idOrKey: string): Project | undefined =>
  projects.find(({ id, key }) => id === idOrKey || key === idOrKey)
