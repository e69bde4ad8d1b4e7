/** Text of a field mapping -> the JSON that a field of this kind takes. */
import type { FieldChange, FieldPlan } from './tracker.ts'
import type { JiraField } from './parse.ts'

interface Draft {
  fields: Record<string, unknown>
  addLabels: string[]
  removeLabels: string[]
  planned: string[]
  warnings: string[]
}

type Encoded = { readonly json: unknown; readonly warning?: string } | { readonly problem: string }

const unknownField =
  'the project has no such field for this issue type, or not on its create screen. Correct the mapping or add the field in Jira.'

/** Jira's own limits: a summary is one line of 255 characters, text ends at 32767. */
const maxSummary = 255
const maxText = 32_767
/** The template decides these. */
const decidedByTemplate: readonly string[] = ['project', 'issuetype']
const byName: readonly string[] = ['priority', 'resolution', 'component', 'version', 'group', 'securitylevel']

/** Sorts the changes into what can be sent and what is left out, each with the sentence for the row. */
export function planFields(changes: readonly FieldChange[], fields: readonly JiraField[], isCloud: boolean): FieldPlan {
  const plan: Draft = { fields: {}, addLabels: [], removeLabels: [], planned: [], warnings: [] }
  for (const change of changes) {
    const { column } = change.desired
    const encoded = encode(
      change,
      fields.find(field => field.fieldId === column),
      isCloud,
    )
    if ('problem' in encoded) {
      plan.warnings.push(`${column}: left out, because ${encoded.problem}`)
      continue
    }
    plan.planned.push(column)
    if (encoded.warning !== undefined) plan.warnings.push(`${column}: ${encoded.warning}`)
    if (column === 'labels') Object.assign(plan, labelChanges(change))
    else plan.fields[column] = encoded.json
  }
  return plan
}

/** Labels are added and removed one by one: those that people added in Jira stay. */
function labelChanges({ desired, before }: FieldChange): { addLabels: string[]; removeLabels: string[] } {
  const wanted = toLabels(desired.value)
  const old = toLabels(before)
  return {
    addLabels: wanted.filter(label => !old.includes(label)),
    removeLabels: old.filter(label => !wanted.includes(label)),
  }
}

/** A label holds no space. */
const toLabels = (text: string): string[] => [
  ...new Set(toList(text).map(label => label.replace(/\s+/g, '-').slice(0, maxSummary))),
]

const toList = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(item => item.trim())
    .filter(item => item !== '')

function encode({ desired }: FieldChange, field: JiraField | undefined, isCloud: boolean): Encoded {
  const { column, value, lookup } = desired
  if (decidedByTemplate.includes(column)) return { problem: 'the template decides it. Set it there.' }
  if (lookup !== undefined) return { problem: 'lookups find records of ServiceNow. Use a value.' }
  if (field === undefined) return { problem: unknownField }
  const text = value.trim()
  if (column === 'summary') return summary(value)
  if (text === '') return { json: field.schema.type === 'array' ? [] : null }
  return field.schema.type === 'array'
    ? encodeList(text, field, isCloud)
    : encodeOne(field.schema.type, value, field, isCloud)
}

function summary(value: string): Encoded {
  const line = value.replace(/\s+/g, ' ').trim()
  if (line === '') return { problem: 'an issue must have a summary, and the mapping gives none.' }
  return cut(line, maxSummary)
}

function cut(text: string, max: number): Encoded {
  if (text.length <= max) return { json: text }
  const json = `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  return { json, warning: `cut to ${max} characters (wanted ${text.length}).` }
}

function encodeList(text: string, field: JiraField, isCloud: boolean): Encoded {
  const items = toList(text).map(item => encodeOne(field.schema.items ?? 'string', item, field, isCloud))
  const problem = items.find(item => 'problem' in item)
  return problem ?? { json: items.map(item => ('json' in item ? item.json : null)) }
}

function encodeOne(type: string, value: string, field: JiraField, isCloud: boolean): Encoded {
  const text = value.trim()
  if (byName.includes(type)) return { json: { name: text } }
  switch (type) {
    case 'string':
    case 'any':
      return cut(value, maxText)
    case 'date':
      return isDay(text)
        ? { json: text.slice(0, 10) }
        : { problem: `"${short(text)}" is no date. Use the filter: date: '%Y-%m-%d'.` }
    case 'datetime':
      if (Number.isNaN(Date.parse(text))) return { problem: `"${short(text)}" is no moment.` }
      return { json: new Date(text).toISOString().replace('Z', '+0000') }
    case 'number':
      return Number.isFinite(Number(text)) ? { json: Number(text) } : { problem: `"${short(text)}" is no number.` }
    case 'option':
      return { json: { value: text } }
    case 'option-with-child':
      return { json: cascading(text) }
    case 'user':
      return { json: isCloud ? { accountId: text } : { name: text } }
    case 'issuelink':
    case 'project':
      return { json: { key: text } }
    default:
      return { problem: `fields of the kind "${type}" (${field.name}) cannot be mapped.` }
  }
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)))

/** "Hardware / Laptop" */
function cascading(text: string): unknown {
  const [parent = '', child] = text.split('/').map(part => part.trim())
  return child === undefined ? { value: parent } : { value: parent, child: { value: child } }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
