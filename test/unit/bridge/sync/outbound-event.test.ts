import type { ErrorCode } from '../../../../bridge/observability/errors.ts'
import type {
  AttachmentEvent,
  JournalEvent,
  OutboundEvent,
  StateChangedEvent,
  TicketCreatedEvent,
} from '../../../../bridge/wire/app-event.ts'
import type { FileKind } from '../../../../bridge/mapping/timeline-item.ts'
import type { Configuration } from '../../../../bridge/mapping/types.ts'
import { createOutboundDelivery } from '../../../../bridge/sync/outbound-event.ts'
import { aCondition, aConfiguration, aFollowUp, aFollowUpTemplate, eventBase } from '../mapping/samples.ts'
import { FakeWriter } from './fake-writer.ts'

let writer: FakeWriter
let configuration: Configuration | null
let signed = 0
let marked = true
let kind: FileKind | null
const deliver = (event: OutboundEvent, waitedMs = 0) => {
  let nowMs = 100_000
  return createOutboundDelivery({
    writer,
    linkTo: async (sysId, fileName) => {
      signed += 1
      return {
        url: `https://bridge.example/a/${sysId}.${signed}/${fileName}`,
        sameAs: `https://bridge.example/a/${sysId}.`,
        mark: marked ? `.${signed}/` : '',
      }
    },
    readKind: async () => kind,
    lastConfiguration: () => configuration,
    nowMs: () => nowMs,
    echoes: { note: () => undefined },
    runExclusive: (_incidentId, work) => {
      nowMs += waitedMs
      return work()
    },
  })(event)
}

beforeEach(() => {
  writer = new FakeWriter()
  marked = true
  kind = { isImage: true, isShown: true }
  configuration = aConfiguration()
})

const followUpBase = { ...eventBase, recordType: 'follow_up', externalId: 'FOLLOW_UP_1' } as const
const ticketCreated: TicketCreatedEvent = { ...eventBase, type: 'ticket_created' }
const note: JournalEvent = { ...eventBase, type: 'work_note', text: 'Rolled back' }
const image: AttachmentEvent = {
  ...eventBase,
  sourceId: 'attachment:1',
  type: 'attachment',
  attachment: { sysId: 'a1', fileName: 'g.png', contentType: 'image/png', sizeBytes: 3, imagesOnly: true },
}
const state = {
  value: '3',
  label: 'Closed Complete',
  ticketState: 'completed',
  followUpStatus: 'completed',
  incidentStatusId: '',
  reopened: false,
  code: '',
  notes: '',
} as const
const followUpState: StateChangedEvent = { ...followUpBase, type: 'state_changed', state }
const incidentState: StateChangedEvent = {
  ...eventBase,
  sourceId: 'state:1:2',
  type: 'state_changed',
  state: { ...state, followUpStatus: '', label: 'Resolved' },
}

describe('ticket created', () => {
  it('links the record on the incident, once however often it is delivered', async () => {
    expect((await deliver(ticketCreated)).outcome).toBe('delivered')
    await deliver(ticketCreated)
    expect(writer.links).toEqual([
      {
        incidentId: 'INCIDENT_1',
        url: eventBase.record.url,
        title: 'ServiceNow INC0010001',
        sameAs: `${eventBase.record.url}&`,
      },
    ])
    expect(writer.connected).toEqual([])
  })

  it('of a follow-up: linked on the follow-up as well', async () => {
    expect(await deliver({ ...followUpBase, type: 'ticket_created' })).toMatchObject({
      outcome: 'delivered',
      detail: 'Link on the follow-up: done. Link on the incident: done.',
    })
    expect(writer.connected).toEqual([['FOLLOW_UP_1', eventBase.record.url, 'service_now']])
    expect(writer.links).toHaveLength(1)
  })

  it.each([
    ['https://example.atlassian.net/browse/ENG-1', 'jira'],
    ['https://jira.example.com/browse/ENG-1', 'jira_server'],
    ['https://atlassian.net.example.com/browse/ENG-1', 'jira_server'],
    ['', 'jira_server'],
  ])('of a follow-up in Jira at %s: linked as %s', async (url, provider) => {
    const record = { table: 'jira', sysId: '10001', number: 'ENG-1', url }
    await deliver({ ...followUpBase, record, type: 'ticket_created' })
    expect(writer.connected).toEqual([['FOLLOW_UP_1', url, provider]])
    expect(writer.links).toMatchObject([{ url, title: 'Jira ENG-1' }])
  })

  it('in Jira: ENG-1 is linked although ENG-10 is, whose address starts the same', async () => {
    const recordOf = (number: string) => ({
      table: 'jira',
      sysId: '10001',
      number,
      url: `https://example.atlassian.net/browse/${number}`,
    })
    for (const number of ['ENG-10', 'ENG-1'])
      await deliver({ ...followUpBase, record: recordOf(number), type: 'ticket_created' })
    expect(writer.links.map(({ title }) => title)).toEqual(['Jira ENG-10', 'Jira ENG-1'])
  })

  it('a refusal there is information', async () => {
    writer.failing.connectExternalIssue = 'incident_io_refused'
    expect(await deliver({ ...followUpBase, type: 'ticket_created' })).toEqual({
      outcome: 'delivered',
      detail: 'Link on the follow-up: refused. incident.io says incident_io_refused Link on the incident: done.',
      because: 'Link on the follow-up: incident_io_refused; Link on the incident: done',
    })
  })
})

describe('journal', () => {
  it.each(['work_note', 'comment'] as const)('%s becomes a timeline item, once', async type => {
    expect((await deliver({ ...note, type })).outcome).toBe('delivered')
    await deliver({ ...note, type })
    expect([...writer.items.entries()]).toEqual([
      [
        'journal:j1',
        {
          incidentId: 'INCIDENT_1',
          title: expect.stringContaining('by Beth Anglin'),
          description: expect.stringContaining('Rolled back'),
          timestamp: eventBase.occurredAt,
        },
      ],
    ])
  })
})

describe('attachment', () => {
  const file: AttachmentEvent = {
    ...image,
    attachment: { ...image.attachment, fileName: 'page.html', contentType: 'image/png', imagesOnly: false },
  }

  it('what only calls itself an image is sent nowhere, unless all files are wanted; then it is a link', async () => {
    kind = { isImage: false, isShown: false }
    const onlyImages = { ...file, attachment: { ...file.attachment, imagesOnly: true } }
    expect(await deliver(onlyImages)).toEqual({
      outcome: 'ignored',
      detail: 'page.html is no image by its bytes, and only images are sent.',
      because: 'no_image',
    })
    expect(writer.called).toEqual([])
    expect((await deliver(file)).outcome).toBe('delivered')
    expect(writer.items.get('attachment:1')).toMatchObject({
      title: 'File added to INC0010001 by Beth Anglin',
      description: expect.stringMatching(/^\[page\.html\]\(https:/),
    })
  })

  it.each([
    ['image/png', 'g.png', true],
    ['IMAGE/JPEG', 'IMG_1.JPG', true],
    ['application/octet-stream', 'g.png', false],
    ['image/png', 'g.txt', false],
    ['image/svg+xml', 'g.svg', false],
  ])('%s, %s: believed without its bytes: %s', async (contentType, fileName, isBelieved) => {
    kind = { isImage: false, isShown: false }
    const { outcome } = await deliver({ ...image, attachment: { ...image.attachment, contentType, fileName } })
    expect(outcome).toBe(isBelieved ? 'delivered' : 'ignored')
  })

  it('one that is no longer there is not announced', async () => {
    kind = null
    const unlabelled = { ...image, attachment: { ...image.attachment, contentType: '' } }
    expect(await deliver(unlabelled)).toEqual({
      outcome: 'ignored',
      detail: 'g.png is no longer in ServiceNow.',
      because: 'attachment_is_gone',
    })
    expect(writer.called).toEqual([])
  })

  it('is shown and linked, once although every link is signed again', async () => {
    expect((await deliver(image)).outcome).toBe('delivered')
    await deliver({ ...image, attempt: 2 })
    expect(writer.items.get('attachment:1')?.description).toMatch(
      /^!\[g\.png\]\(https:\/\/bridge\.example\/a\/a1\.\d+\/g\.png\)/,
    )
    expect(writer.links.map(({ title }) => title)).toEqual(['g.png (ServiceNow INC0010001)'])
  })

  it('delivered twice at once, only the one whose item stands makes the link; the other one asks to come again', async () => {
    const both = await Promise.allSettled([deliver(image), deliver(image)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(both[1]).toMatchObject({ reason: { code: 'delivered_elsewhere', retry: true } })
    expect(writer.called.filter(verb => verb.endsWith('Link'))).toEqual(['addLink'])
  })

  it('looks first when links cannot be told apart', async () => {
    marked = false
    await deliver(image)
    expect(writer.called).toEqual(['createTimelineItem', 'ensureLink'])
  })

  it('half of it refused is delivered, and says which half', async () => {
    writer.failing.createTimelineItem = 'incident_io_not_found'
    expect(await deliver(image)).toEqual({
      outcome: 'delivered',
      detail: 'Timeline item: refused. incident.io says incident_io_not_found Link on the incident: done.',
      because: 'Timeline item: incident_io_not_found; Link on the incident: done',
    })
  })
})

describe("state of a follow-up's record", () => {
  it("becomes the follow-up's status", async () => {
    expect(await deliver(followUpState)).toMatchObject({
      outcome: 'delivered',
      detail: 'Follow-up status completed: done.',
    })
    expect(writer.followUps.get('FOLLOW_UP_1')?.status).toBe('completed')
  })

  it('is not written when it stands already', async () => {
    await deliver(followUpState)
    expect(await deliver(followUpState)).toEqual({
      outcome: 'delivered',
      detail: 'The follow-up is completed already.',
      because: 'already_so',
    })
  })

  it.each<[string, () => StateChangedEvent, RegExp, string]>([
    [
      'deleted follow-up',
      () => {
        writer.followUps.set('FOLLOW_UP_1', aFollowUp({ status: 'deleted' }))
        return followUpState
      },
      /was deleted/,
      'deleted',
    ],
    [
      'unknown follow-up',
      () => ({ ...followUpState, externalId: 'NONE' }),
      /does not show this follow-up/,
      'not_shown',
    ],
  ])('ignored: %s', async (_title, event, words, because) => {
    expect(await deliver(event())).toEqual({ outcome: 'ignored', detail: expect.stringMatching(words), because })
    expect(writer.followUps.get('FOLLOW_UP_1')?.status).not.toBe('completed')
  })
})

describe("a state of a follow-up's record without a state mapping", () => {
  const unmapped: StateChangedEvent = { ...followUpState, state: { ...state, ticketState: '', followUpStatus: '' } }

  it('appears on the timeline of the incident and changes nothing else; the answer names the missing mapping', async () => {
    expect(await deliver(unmapped)).toEqual({
      outcome: 'ignored',
      detail: expect.stringMatching(
        /^Timeline item: done\. No follow-up status is mapped for the state .*Add it under State mappings/,
      ),
      because: 'Timeline item: done; no_status_is_mapped',
    })
    expect([...writer.items.values()]).toMatchObject([
      { incidentId: unmapped.incidentId, title: expect.stringContaining(`is now ${unmapped.state.label}`) },
    ])
    expect(writer.called).toEqual(['createTimelineItem'])
    expect(writer.followUps.get('FOLLOW_UP_1')?.status).not.toBe('completed')
  })

  it('says so once, however often it is delivered', async () => {
    await deliver(unmapped)
    await deliver({ ...unmapped, attempt: 2 })
    expect(writer.items.size).toBe(1)
  })

  it('that incident.io refuses is refused', async () => {
    writer.failing.createTimelineItem = 'incident_io_refused'
    expect(await deliver(unmapped)).toMatchObject({ outcome: 'refused' })
  })
})

describe("state of an incident's record", () => {
  it('becomes a timeline item, and no status unless one is mapped', async () => {
    expect((await deliver(incidentState)).outcome).toBe('delivered')
    expect([...writer.items.values()].at(-1)?.title).toBe('INC0010001 is now Resolved by Beth Anglin')
    expect(writer.incidentStatuses).toEqual([])
  })

  const withStatus = { ...incidentState, state: { ...incidentState.state, incidentStatusId: 'STATUS_CLOSED' } }

  it('sets the mapped status', async () => {
    await deliver(withStatus)
    expect(writer.incidentStatuses).toEqual([['INCIDENT_1', 'STATUS_CLOSED']])
  })

  it('a refused status is told, not thrown', async () => {
    writer.failing.setIncidentStatus = 'incident_io_refused'
    expect(await deliver(withStatus)).toEqual({
      outcome: 'delivered',
      detail: expect.stringMatching(
        /^Timeline item: done\. Incident status: refused\. incident\.io says incident_io_refused Through its API .* reopens none\. Set the status in incident\.io/,
      ),
      because: 'Timeline item: done; Incident status: incident_io_refused',
    })
  })
})

it('a status that the key may not set is not explained by the rule about moves', async () => {
  writer.failing.setIncidentStatus = 'incident_io_forbidden'
  const state = { ...incidentState.state, incidentStatusId: 'STATUS_CLOSED' }
  expect(await deliver({ ...incidentState, state })).toEqual({
    outcome: 'delivered',
    detail: 'Timeline item: done. Incident status: refused. incident.io says incident_io_forbidden',
    because: 'Timeline item: done; Incident status: incident_io_forbidden',
  })
})

describe('what incident.io says no to', () => {
  it.each<ErrorCode>(['incident_io_refused', 'incident_io_not_found', 'incident_io_forbidden'])(
    "%s is final, with the vendor's words",
    async code => {
      writer.failing.createTimelineItem = code
      expect(await deliver(note)).toEqual({
        outcome: 'refused',
        detail: `Timeline item: refused. incident.io says ${code}`,
        because: `Timeline item: ${code}`,
      })
    },
  )

  it.each<ErrorCode>([
    'incident_io_unavailable',
    'incident_io_rate_limited',
    'incident_io_unreachable',
    'incident_io_unauthorised',
  ])('%s is thrown, to be tried again', async code => {
    for (const verb of ['createTimelineItem', 'addLink', 'ensureLink', 'setFollowUpStatus'] as const)
      writer.failing[verb] = code
    for (const event of [note, ticketCreated, image, followUpState])
      await expect(deliver(event)).rejects.toMatchObject({ code, retry: true })
  })
})

describe('calls', () => {
  it.each<[string, OutboundEvent, string[]]>([
    ['a work note', note, ['createTimelineItem']],
    ['a comment', { ...note, type: 'comment' }, ['createTimelineItem']],
    ['a state while "Incident becomes" is empty', incidentState, ['createTimelineItem']],
    ['an image', image, ['createTimelineItem', 'addLink']],
    ['an image once more', { ...image, attempt: 2 }, ['createTimelineItem', 'ensureLink']],
    ['a link from the outbox', { ...ticketCreated, attempt: 1 }, ['ensureLink']],
    ['a follow-up completed: one reading and one write within the verb', followUpState, ['setFollowUpStatus']],
    [
      'a state of a follow-up that is not mapped',
      { ...followUpState, state: { ...state, followUpStatus: '' } },
      ['createTimelineItem'],
    ],
  ])('%s', async (_what, event, verbs) => {
    await deliver(event)
    expect(writer.called).toEqual(verbs)
  })

  it('a first image that has waited for its turn has less time to leave, and looks first when there is none left', async () => {
    await deliver(image, 10_000)
    await deliver({ ...image, sourceId: 'attachment:2', attachment: { ...image.attachment, sysId: 'a2' } }, 25_000)
    expect(writer.called).toEqual(['createTimelineItem', 'addLink', 'createTimelineItem', 'ensureLink'])
    expect(writer.leaveWithinMs).toEqual([15_000])
  })
})

describe('versions that our own writes made', () => {
  const version = [
    {
      recordType: 'follow_up',
      externalId: 'FOLLOW_UP_1',
      version: '2026-11-22T05:00:00.000000Z',
      before: aFollowUp().updatedAt,
    },
  ]
  const created: TicketCreatedEvent = { ...followUpBase, type: 'ticket_created' }
  const reading = (value: string, changes: object = {}): Configuration =>
    aConfiguration({
      templates: [
        aFollowUpTemplate({ fieldMappings: [{ column: 'x', value, write: 'sync', lookup: null }], ...changes }),
      ],
    })

  it.each<[string, Configuration | null, boolean]>([
    ['no template reads them', aConfiguration(), true],
    ['one reads the status', reading('{{ follow_up.status | upcase }}'), false],
    ['one reads the version', reading("{% if true %}{{ follow_up.updated_at | date: '%Y' }}{% endif %}"), false],
    ['one reads the follow-up under another name', reading('{% assign it = follow_up %}{{ it.status }}'), false],
    ['one reads a property whose name another value gives', reading("{{ follow_up[custom_fields['Column']] }}"), false],
    ['one reads other properties', reading('{{ follow_up.title }}{{ follow_up.priority.name }}'), true],
    ['one decides by the status', reading('', { conditions: [aCondition({ attribute: 'follow_up_status' })] }), false],
    ['one that is off reads them', reading('{{ follow_up.updated_at }}', { active: false }), true],
    ['the configuration was never read', null, false],
  ])('%s', async (_what, given, isTold) => {
    configuration = given
    expect((await deliver(followUpState)).versions).toEqual(isTold ? version : undefined)
  })

  it('none of links, before which nobody knows what stood, when the answer does not say, and when nothing was written', async () => {
    expect(await deliver(created)).not.toHaveProperty('versions')
    writer.version = ''
    expect(await deliver(followUpState)).not.toHaveProperty('versions')
    writer.version = 'x'
    expect(await deliver(followUpState)).not.toHaveProperty('versions')
    expect(await deliver(ticketCreated)).not.toHaveProperty('versions')
  })
})

it('the versions of a write are known before anything else about the incident begins', async () => {
  const order: string[] = []
  await createOutboundDelivery({
    writer,
    linkTo: async () => ({ url: '', sameAs: '', mark: '' }),
    readKind: async () => kind,
    lastConfiguration: () => configuration,
    nowMs: () => 0,
    echoes: { note: () => order.push('noted') },
    runExclusive: async (_incidentId, work) => {
      const outcome = await work()
      order.push('next')
      return outcome
    },
  })(note)
  expect(order).toEqual(['noted', 'next'])
})
