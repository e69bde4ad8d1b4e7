/** What would go wrong with a write, asked of the dictionary before it: nothing is written here. */
import type { GlideRecord } from '@servicenow/glide'
import type { ResolvedColumn } from './decision.ts'
import { choiceProblems } from '../platform/choices.ts'
import type { ValueOf } from '../platform/choices.ts'
import { defaultOf, mandatoryColumns } from '../platform/column-rules.ts'
import { cutLength } from '../platform/dictionary.ts'
import { text } from '../platform/rows.ts'
import { jumpProblem, RESOLUTION_CODE } from '../platform/state-models.ts'
import { lineOf } from '../platform/table-line.ts'
import { cutWords } from '../platform/value-words.ts'

/** `column` is '' for what is about no column. */
export interface Finding {
  readonly column: string
  readonly problem: string
}

interface Checked {
  readonly findings: readonly Finding[]
  /** About columns that would not be written, and whose choices depend on one that would. */
  readonly offered: { readonly columns: readonly string[]; readonly findings: readonly Finding[] }
}

/** Values that the platform would cut or refuse, or that are no choice. Journal columns take anything. `mapped`: see `choiceProblems`. */
export function checkColumns(
  record: GlideRecord,
  columns: readonly ResolvedColumn[],
  mapped: readonly string[],
  isNew: boolean,
): Checked {
  const planned = new Map<string, string>(columns.map(({ column, value }) => [column, value]))
  const valueOf: ValueOf = column => planned.get(column) ?? (isNew ? defaultOf(record, column) : text(record, column))
  const choices = choiceProblems(record, columns, mapped, valueOf)
  const filled = columns.filter(({ value, journal }) => !journal && value !== '')
  const findings: Finding[] = []
  const state = filled.find(({ column }) => column === 'state')
  const jump =
    state === undefined || isNew
      ? ''
      : jumpProblem(lineOf(record.getRecordClassName()), text(record, 'state'), state.value, {
          code: valueOf(RESOLUTION_CODE) ?? '',
          type: valueOf('type') ?? '',
        })
  if (jump !== '') findings.push({ column: 'state', problem: jump })
  for (const { column, value } of filled) {
    const length = cutLength(record, column)
    const problem = length !== null && value.length > length ? cutWords(value, length) : (choices.get(column) ?? '')
    if (problem !== '') findings.push({ column, problem })
  }
  const offered = [...choices]
    .map(([column, problem]) => ({ column, problem }))
    .filter(({ column }) => !planned.has(column))
  return {
    findings,
    offered: {
      columns: offered.map(({ column }) => column),
      findings: offered.filter(({ problem }) => problem !== ''),
    },
  }
}

/**
 * Columns that the dictionary calls mandatory and that would be empty. What UI policies ask of people on the form is
 * no rule for this write, and does not count.
 */
export function findMandatoryGaps(record: GlideRecord, columns: readonly ResolvedColumn[], isNew: boolean): Finding[] {
  const planned = new Map<string, string>(columns.map(({ column, value }) => [column, value]))
  return mandatoryColumns(record)
    .filter(({ column, hasDefault }) => {
      const sent = planned.get(column)
      if (sent !== undefined) return sent === ''
      return isNew ? !hasDefault : text(record, column) === ''
    })
    .map(({ column }) => ({
      column,
      problem: 'mandatory in this table, and it would be empty. Add a field mapping or a static value.',
    }))
}
