import type { IncidentUpdate } from '../../bridge/mapping/types.ts'
import { workNoteText } from '../../bridge/mapping/work-note.ts'
import { anUpdate } from './samples.ts'

it.each<[string, Partial<IncidentUpdate>, string]>([
  ['everything', {}, 'Lisa Karlin posted an update in incident.io at 2026-11-22 03:10:00 UTC\nStatus: Fixing, Severity: Major\n\nWe rolled back.\n\nincident.io update UPDATE_1'],
  ['status alone', { newSeverity: null, message: '' }, 'Lisa Karlin posted an update in incident.io at 2026-11-22 03:10:00 UTC\nStatus: Fixing\n\nincident.io update UPDATE_1'],
  ['message alone, nobody named', { newSeverity: null, newStatus: null, updater: null },
    'Somebody posted an update in incident.io at 2026-11-22 03:10:00 UTC\n\nWe rolled back.\n\nincident.io update UPDATE_1'],
  ['line breaks stay, code tags do nothing', { newSeverity: null, newStatus: null, message: 'a\r\n[code]<b>b</b>[/code]' },
    'Lisa Karlin posted an update in incident.io at 2026-11-22 03:10:00 UTC\n\na\n[\u200bcode]<b>b</b>[\u200b/code]\n\nincident.io update UPDATE_1'],
])('%s', (_title, changes, text) => {
  expect(workNoteText(anUpdate(changes))).toBe(text)
})

it('a message that is too long is cut, and the id still ends the note', () => {
  const text = workNoteText(anUpdate({ message: '😀'.repeat(40_000) }))
  expect(text.length).toBeLessThanOrEqual(32_000)
  expect(text.endsWith('…\n\nincident.io update UPDATE_1')).toBe(true)
})

it('a code tag in the author\'s name does nothing either', () => {
  expect(workNoteText(anUpdate({ updater: { name: '[code]x', email: null } }))).toMatch(/^\[\u200bcode\]x posted/)
})
