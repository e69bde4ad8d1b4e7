import type { AttachmentEvent, StateChangedEvent } from '../../../../bridge/mapping/outbound-event.ts'
import { attachmentItem, journalItem, stateItem, type FileKind } from '../../../../bridge/mapping/timeline-item.ts'
import { eventBase } from './samples.ts'

const source = 'From ServiceNow: [INC0010001](https://dev.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D1)'
const image = {
  sysId: 'a'.repeat(32),
  fileName: 'graph [1].png',
  contentType: 'image/png',
  sizeBytes: 9,
  imagesOnly: true,
}
const attachmentEvent = (changes: Partial<typeof image> = {}): AttachmentEvent => ({
  ...eventBase,
  type: 'attachment',
  attachment: { ...image, ...changes },
})
const stateEvent = (changes: Partial<StateChangedEvent['state']> = {}): StateChangedEvent => ({
  ...eventBase,
  type: 'state_changed',
  state: {
    value: '6',
    label: 'Resolved',
    ticketState: 'completed',
    followUpStatus: '',
    incidentStatusId: '',
    ...changes,
  },
})

it.each([
  ['work_note', 'Work note on INC0010001 by Beth Anglin'],
  ['comment', 'Comment on INC0010001 by Beth Anglin'],
] as const)('%s: author, time and text travel, once by the source id', (type, title) => {
  expect(journalItem({ ...eventBase, type, text: 'Rolled *back*\nnow' })).toEqual({
    title,
    description: `Rolled \\*back\\*  \nnow\n\n${source}`,
    timestamp: '2026-11-22T03:04:05Z',
    idempotencyKey: 'journal:j1',
  })
})

it('an unknown author is left out of the title', () => {
  expect(journalItem({ ...eventBase, author: ' ', type: 'comment', text: 'x' }).title).toBe('Comment on INC0010001')
})

it('HTML between code tags arrives as readable text, and any other HTML as it was typed', () => {
  const text = '[code]<p>Customers see <b>errors</b></p>[/code]\nSee <b>'
  const { description } = journalItem({ ...eventBase, type: 'comment', text })
  expect(description).toBe(`Customers see errors  \nSee \\<b\\>\n\n${source}`)
})

it('a pasted log is shortened, and says so', () => {
  const { description } = journalItem({ ...eventBase, type: 'comment', text: 'x'.repeat(100_000) })
  expect(description.length).toBeLessThan(20_300)
  expect(description).toContain('(shortened: the whole text is on the record)')
})

const shownImage = { isImage: true, isShown: true }
const otherImage = { isImage: true, isShown: false }
const noImage = { isImage: false, isShown: false }

it.each<[string, AttachmentEvent, FileKind, string, string, string]>([
  [
    'an image is shown',
    attachmentEvent(),
    shownImage,
    'https://bridge.example/attachments/t/graph.png',
    'Image added to INC0010001 by Beth Anglin',
    '![graph \\[1\\].png](https://bridge.example/attachments/t/graph.png)',
  ],
  [
    'another file is linked',
    attachmentEvent({ fileName: 'a.pdf', contentType: 'application/pdf' }),
    noImage,
    'https://bridge.example/a.pdf',
    'File added to INC0010001 by Beth Anglin',
    '[a.pdf](https://bridge.example/a.pdf)',
  ],
  [
    'a file that only calls itself an image is linked',
    attachmentEvent({ fileName: 'graph.png' }),
    noImage,
    'https://bridge.example/graph.png',
    'File added to INC0010001 by Beth Anglin',
    '[graph.png](https://bridge.example/graph.png)',
  ],
  [
    'an image that no browser shows is linked',
    attachmentEvent({ fileName: 'IMG_1.HEIC' }),
    otherImage,
    'https://bridge.example/IMG_1.HEIC',
    'Image added to INC0010001 by Beth Anglin',
    '[IMG\\_1.HEIC](https://bridge.example/IMG_1.HEIC)',
  ],
  [
    'a name that is an address is no second link',
    attachmentEvent({ fileName: 'https://x.example/a.png' }),
    noImage,
    'https://bridge.example/a.png',
    'File added to INC0010001 by Beth Anglin',
    '[https\\://x.example/a.png](https://bridge.example/a.png)',
  ],
  [
    'a link that is none is named only',
    attachmentEvent(),
    shownImage,
    'javascript:alert(1)',
    'Image added to INC0010001 by Beth Anglin',
    'graph \\[1\\].png',
  ],
])('%s', (_title, event, kind, link, title, shown) => {
  expect(attachmentItem(event, link, kind)).toMatchObject({ title, description: `${shown}\n\n${source}` })
})

it.each<[string, StateChangedEvent, string, string]>([
  [
    'completed',
    stateEvent(),
    'INC0010001 is now Resolved by Beth Anglin',
    'State in ServiceNow: **Resolved**, which counts as completed.',
  ],
  [
    'open',
    stateEvent({ ticketState: 'open', label: 'New' }),
    'INC0010001 is now New by Beth Anglin',
    'State in ServiceNow: **New**, which counts as open.',
  ],
  [
    'not mapped, no label',
    stateEvent({ ticketState: '', label: '', value: '42' }),
    'INC0010001 is now 42 by Beth Anglin',
    'State in ServiceNow: **42**.',
  ],
])('a state that is %s', (_title, event, title, sentence) => {
  expect(stateItem(event)).toMatchObject({ title, description: `${sentence}\n\n${source}` })
})

it('an issue in Jira is named as one', () => {
  const record = { table: 'jira', sysId: '10001', number: 'ENG-1', url: 'https://example.atlassian.net/browse/ENG-1' }
  expect(stateItem({ ...stateEvent(), record })).toMatchObject({
    title: 'ENG-1 is now Resolved by Beth Anglin',
    description:
      'State in Jira: **Resolved**, which counts as completed.\n\nFrom Jira: [ENG-1](https://example.atlassian.net/browse/ENG-1)',
  })
})

it('an address of the record that is none is left out', () => {
  const event = { ...eventBase, record: { ...eventBase.record, url: '' }, type: 'comment', text: 'x' } as const
  expect(journalItem(event).description).toBe('x\n\nFrom ServiceNow: INC0010001')
})
