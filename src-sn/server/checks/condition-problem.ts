/** What incident.io no longer has of a condition: it then matches nothing, and the condition itself says so. */
import type { GlideRecord } from '@servicenow/glide'
import { isTrue, readRow, text } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION } from '../contract/tables.ts'

/** What of the condition is gone, in a sentence that says what to do; '' when all of it is there. */
export function removedProblem(condition: GlideRecord): string {
  const gone = [
    goneFrom(ATTRIBUTE, 'the attribute', text(condition, 'attribute')),
    ...optionsOf(condition).map(goneOption),
  ]
  const words = gone.filter(word => word !== '')
  if (words.length === 0) return ''
  return `Removed in incident.io: ${words.join(', ')}. The condition matches nothing until you choose something else, or delete it.`
}

export function optionsOf(condition: GlideRecord): string[] {
  return text(condition, 'options')
    .split(',')
    .filter(option => option !== '')
}

function goneOption(sysId: string): string {
  return goneFrom(OPTION, 'the option', sysId)
}

function goneFrom(table: string, what: string, sysId: string): string {
  const row = readRow(table, sysId)
  if (row === null) return `${what} that was chosen`
  return isTrue(row, 'removed') ? `${what} "${text(row, 'label')}"` : ''
}
