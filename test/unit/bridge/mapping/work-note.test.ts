import type { IncidentUpdate } from '../../../../bridge/mapping/types.ts'
import { workNoteText } from '../../../../bridge/mapping/work-note.ts'
import { anUpdate, severities } from './samples.ts'

const lines = (...text: string[]): string => [...text, '', 'incident.io update UPDATE_1'].join('\n')
const head = 'Lisa Karlin posted an update in incident.io at 2026-11-22 03:10:00 UTC'
const unchanged = { newSeverity: null, newStatus: null }

it.each<[string, Partial<IncidentUpdate>, string]>([
  ['everything', {}, lines(head, 'Status: Fixing, Severity: Major', '', 'We rolled back.')],
  [
    'message alone, nobody named',
    { ...unchanged, updater: null },
    lines(head.replace('Lisa Karlin', 'Somebody'), '', 'We rolled back.'),
  ],
  [
    'line breaks stay, code tags do nothing',
    { ...unchanged, message: 'a\r\n[code]<b>b</b>[/code]' },
    lines(head, '', 'a', '[\u200bcode]<b>b</b>[\u200b/code]'),
  ],
  [
    'a time that is written otherwise stays as it came',
    { ...unchanged, createdAt: 'yesterday' },
    lines('Lisa Karlin posted an update in incident.io at yesterday', '', 'We rolled back.'),
  ],
])('%s', (_title, changes, text) => {
  expect(workNoteText(anUpdate(changes))).toBe(text)
})

const before = { newStatus: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3 }, newSeverity: severities.major }
const other = { newStatus: { id: 'STATUS_OTHER', name: 'Investigating', rank: 2 }, newSeverity: null }

it.each<[string, Partial<IncidentUpdate>, Parameters<typeof workNoteText>[1], string]>([
  ['a new status', { newSeverity: null }, other, 'changed the status to Fixing'],
  ['a new severity', {}, { ...before, newSeverity: severities.critical }, 'changed the severity to Major'],
  ['both', {}, other, 'changed the status to Fixing and the severity to Major'],
  ['nothing that is known before', {}, null, 'changed the status to Fixing and the severity to Major'],
  ['neither', {}, before, 'posted an update without a message'],
])('without a message, %s: one line, and the id in the last', (_title, changes, known, what) => {
  expect(workNoteText(anUpdate({ ...changes, message: ' ' }), known)).toBe(
    `Lisa Karlin ${what} in incident.io at 2026-11-22 03:10:00 UTC\nincident.io update UPDATE_1`,
  )
})

it('a message that is too long is cut, and the id still ends the note', () => {
  const text = workNoteText(anUpdate({ message: '😀'.repeat(40_000) }))
  expect(text.length).toBeLessThanOrEqual(32_000)
  expect(text.endsWith('…\n\nincident.io update UPDATE_1')).toBe(true)
})

it("a code tag in the author's name does nothing either", () => {
  expect(workNoteText(anUpdate({ updater: { name: '[code]x', email: null } }))).toMatch(/^\[\u200bcode\]x posted/)
})
