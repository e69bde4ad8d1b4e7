/** Which fields of an issue an update writes: the merge of the app, over Jira's JSON. Pure. */
import { createHash } from 'node:crypto'
import { fingerprint, remembered } from '../../../src-sn/server/contract/memory.ts'
import { merge, release, shippedPolicy } from '../../../src-sn/server/contract/merge.ts'
import type { Base, Column } from '../../../src-sn/server/contract/merge.ts'
import { lineAbout } from '../../../src-sn/server/contract/merge-lines.ts'
import type { DesiredValue, FieldMapping } from '../../mapping/types.ts'
import type { FieldPlan } from './tracker.ts'

type Bases = ReadonlyMap<string, Base>
/** What an issue holds, by field, as Jira shows it. */
type IssueFields = Readonly<Record<string, unknown>>

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What incident.io says about a field, as it is remembered. Labels are kept whole: they are added and removed one by one. */
export const sentOf = ({ column, value }: DesiredValue): string =>
  column === 'labels' ? value : remembered(value, digest)

/** An issue does not say who changed which field. */
const situation = { writtenBy: '', isAdopted: false }

interface Subject {
  readonly bases: Bases
  readonly mappings: readonly FieldMapping[]
  readonly fields: IssueFields
  /** Fields that Jira did not let be emptied. */
  readonly needed?: readonly string[]
}

export interface FieldMerge {
  readonly write: readonly string[]
  readonly bases: Bases
  readonly warnings: readonly string[]
}

/** Decides about the fields that the plan can write. Fields that no mapping speaks for any more are let go. */
export function mergeFields(desired: readonly DesiredValue[], plan: FieldPlan, subject: Subject): FieldMerge {
  const bases = new Map(subject.bases)
  const write: string[] = []
  const warnings: string[] = []
  for (const one of desired.filter(({ column }) => plan.planned.includes(column))) {
    const column = toColumn(one, plan, subject)
    const isMappingEdit = column.base !== null && column.base.source !== column.source
    const merged = merge({ columns: [column], isEcho: false, isMappingEdit, lock: '' }, situation)
    write.push(...merged.write)
    for (const [name, base] of merged.bases) {
      bases.set(name, base)
      const line = lineAbout({ column: name, base, wanted: one.value.slice(0, 60), editor: '', system: 'Jira' })
      if (line !== '') warnings.push(line)
    }
  }
  return { write, bases, warnings }
}

/** Fields of the memory that are not desired any more: what the issue holds is remembered. */
export function releaseFields(bases: Bases, desired: readonly DesiredValue[], fields: IssueFields): Bases {
  const left = leftBehind(bases, desired)
  return new Map(
    [...bases].map(([name, base]) => [
      name,
      left.includes(name) ? release(base, textOf(fields[name]), situation) : base,
    ]),
  )
}

export const leftBehind = (bases: Bases, desired: readonly DesiredValue[]): string[] =>
  [...bases]
    .filter(([name, { sent }]) => sent !== null && !desired.some(({ column }) => column === name))
    .map(([name]) => name)

/** After a write: what the issue holds now is what the next look compares with. */
export const withStored = (bases: Bases, written: readonly string[], fields: IssueFields): Bases =>
  new Map(
    [...bases].map(([name, base]) => [
      name,
      written.includes(name) && name !== 'labels' ? { ...base, stored: textOf(fields[name]) } : base,
    ]),
  )

function toColumn(desired: DesiredValue, plan: FieldPlan, { bases, mappings, fields, needed = [] }: Subject): Column {
  const { column: name } = desired
  const mapping = mappings.find(({ column }) => column === name)
  const base = bases.get(name) ?? null
  const common = {
    name,
    base,
    sent: sentOf(desired),
    source: fingerprint(mapping?.value ?? '', digest),
    policy: mapping?.onEdit ?? shippedPolicy(name),
    isNeeded: needed.includes(name),
  }
  // Labels of people stay whatever is written, so nobody's edit is in the way.
  const labels = base?.sent ?? ''
  if (name === 'labels')
    return { ...common, base: base && { ...base, stored: labels }, value: common.sent, actual: labels }
  const value = textOf(plan.fields[name])
  const actual = textOf(fields[name])
  return { ...common, actual, value: holds(fields[name], plan.fields[name]) ? actual : value }
}

/** Jira shows more of a value than it is given: `{"name": "High"}` comes back with id and addresses. */
function holds(shown: unknown, given: unknown): boolean {
  if (Array.isArray(given))
    return Array.isArray(shown) && shown.length === given.length && given.every((one, at) => holds(shown[at], one))
  if (isObject(given)) return isObject(shown) && Object.entries(given).every(([key, one]) => holds(shown[key], one))
  return textOf(shown) === textOf(given)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** A value of a field as it is compared: a moment whatever its zone, of an object what people know it by. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return remembered(value.map(textOf).join('\n'), digest)
  if (isObject(value)) {
    const text = textOf(value['accountId'] ?? value['value'] ?? value['name'] ?? value['key'] ?? value['id'])
    return isObject(value['child']) ? `${text} / ${textOf(value['child'])}` : text
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return moment.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : remembered(text, digest)
}
