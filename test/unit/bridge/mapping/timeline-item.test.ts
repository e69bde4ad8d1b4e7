import type { AttachmentEvent, StateChangedEvent } from '../../../../bridge/wire/app-event.ts'
import {
  attachmentItem,
  isSameItem,
  journalItem,
  stateItem,
  type FileKind,
} from '../../../../bridge/mapping/timeline-item.ts'
import { eventBase } from './samples.ts'

const source = 'From [ServiceNow](https://dev.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D1#sync-journal-j1)'
/** What a state became, and when, belong to its mark. */
const stateSource = (value: string) => source.replace('j1', `j1-${value}-2026-11-22T03-04-05Z`)
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
    reopened: false,
    code: '',
    notes: '',
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
    mark: '#sync-journal-j1',
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

const closedWith = { code: 'Solution provided', notes: 'Restarted the payment workers.' }
const open = { ticketState: 'open', label: 'In Progress' } as const

it.each<[string, Partial<StateChangedEvent['state']>, string, string]>([
  ['completed', closedWith, 'Resolved', 'Resolved by Beth Anglin: Solution provided. Restarted the payment workers.'],
  ['completed without a word', {}, 'Resolved', 'Resolved by Beth Anglin.'],
  ['completed with a code alone', { code: 'Really?' }, 'Resolved', 'Resolved by Beth Anglin: Really?'],
  ['completed with notes alone', { notes: 'Done' }, 'Resolved', 'Resolved by Beth Anglin: Done'],
  ['open', open, 'In Progress', 'In Progress, by Beth Anglin.'],
  ['open again', { ...open, reopened: true }, 'In Progress', 'Reopened by Beth Anglin.'],
  ['not mapped, no label', { ticketState: '', label: '', value: '42' }, '42', '42, by Beth Anglin.'],
  [
    'not mapped, and over',
    { ticketState: '', label: 'Canceled', code: 'Duplicate' },
    'Canceled',
    'Canceled by Beth Anglin: Duplicate.',
  ],
])('a state that is %s', (_title, changes, name, sentence) => {
  expect(stateItem(stateEvent(changes))).toMatchObject({
    title: `INC0010001 is now ${name} by Beth Anglin`,
    description: `${sentence}\n\n${stateSource(changes.value ?? '6')}`,
  })
})

it('nobody known', () => {
  const sentences = [closedWith, open, { ...open, reopened: true }].map(
    changes => stateItem({ ...stateEvent(changes), author: '' }).description.split('\n')[0],
  )
  expect(sentences).toEqual([
    'Resolved: Solution provided. Restarted the payment workers.',
    'In Progress.',
    'Reopened.',
  ])
})

it('close notes are text like any other, and long ones are cut with a sentence', () => {
  const { description } = stateItem(stateEvent({ code: '', notes: 'See https://x.example/~a_b, *all* of it' }))
  expect(description).toContain('See [https\\://x.example/\\~a\\_b](https://x.example/~a_b), \\*all\\* of it')
  const html = stateItem(stateEvent({ code: '', notes: '[code]<p>Restarted <b>api-1</b></p>[/code]' })).description
  expect(html.split('\n')[0]).toBe('Resolved by Beth Anglin: Restarted api-1')
  const long = stateItem(stateEvent({ notes: 'n'.repeat(3500) })).description
  expect(long).toContain('…  \n(shortened: the whole text is on the record)')
  expect(long.length).toBeLessThan(3300)
})

it('no item says the number of the record twice', () => {
  const events = [
    journalItem({ ...eventBase, type: 'comment', text: 'x' }),
    attachmentItem(attachmentEvent(), 'https://bridge.example/a', shownImage),
    stateItem(stateEvent(closedWith)),
  ]
  for (const { title, description } of events) expect(`${title}\n${description}`.match(/INC0010001/g)).toHaveLength(1)
})

it('an issue in Jira is named as one', () => {
  const record = { table: 'jira', sysId: '10001', number: 'ENG-1', url: 'https://example.atlassian.net/browse/ENG-1' }
  expect(stateItem({ ...stateEvent(), record })).toMatchObject({
    title: 'ENG-1 is now Resolved by Beth Anglin',
    description:
      'Resolved by Beth Anglin.\n\nFrom [Jira](https://example.atlassian.net/browse/ENG-1#sync-state-10001-6-2026-11-22T03-04-05Z)',
  })
})

it('an address of the record that is none is left out', () => {
  const event = { ...eventBase, record: { ...eventBase.record, url: '' }, type: 'comment', text: 'x' } as const
  expect(journalItem(event).description).toBe('x\n\nFrom ServiceNow')
})

describe('an item of the list is the same', () => {
  const own = journalItem({ ...eventBase, sourceId: 'state:r:1', type: 'comment', text: 'It *works*' })

  it('by its mark, whatever people edited around it', () => {
    expect(isSameItem(own, { title: 'x', timestamp: '', description: `Edited [here](https://x/y${own.mark}).` })).toBe(
      true,
    )
  })

  it('but not by the mark of a later version, which begins with it', () => {
    expect(isSameItem(own, { ...own, title: 'x', description: `(https://x/y${own.mark}2)` })).toBe(false)
  })

  it('without a mark, as an earlier version made it, by title, moment and words', () => {
    const before = { ...own, description: own.description.replace(own.mark, ''), timestamp: '2026-11-22T03:04:05.000Z' }
    expect(isSameItem(own, before)).toBe(true)
    expect(isSameItem(own, { ...before, timestamp: '2026-11-22T03:04:06Z' })).toBe(false)
    expect(isSameItem(own, { ...before, title: 'Work note' })).toBe(false)
    expect(isSameItem(own, { ...before, description: 'It does not work' })).toBe(false)
  })
})
