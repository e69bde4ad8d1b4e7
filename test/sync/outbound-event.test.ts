import { BridgeError, type ErrorCode } from '../../bridge/errors.ts'
import type { AttachmentEvent, JournalEvent, OutboundEvent, StateChangedEvent,
  TicketCreatedEvent } from '../../bridge/mapping/outbound-event.ts'
import type { FollowUp } from '../../bridge/mapping/types.ts'
import { deliverOutboundEvent } from '../../bridge/sync/outbound-event.ts'
import type { IncidentWriter } from '../../bridge/sync/ports.ts'
import { aFollowUp, eventBase } from '../mapping/samples.ts'

type Verb = Exclude<keyof IncidentWriter, 'readFollowUp'>

/** incident.io as the way back sees it; verbs in `failing` answer with that code. */
class FakeWriter implements IncidentWriter {
  readonly items = new Map<string, { incidentId: string, title: string, description: string, timestamp: string }>()
  readonly links: { incidentId: string, url: string, title: string, sameAs: string }[] = []
  readonly followUps = new Map([['FOLLOW_UP_1', aFollowUp()]])
  readonly connected: [string, string, string][] = []
  readonly incidentStatuses: [string, string][] = []
  readonly failing: Partial<Record<Verb, ErrorCode>> = {}
  writes = 0

  async createTimelineItem({ idempotencyKey, ...item }: Parameters<IncidentWriter['createTimelineItem']>[0]): Promise<void> {
    this.begin('createTimelineItem')
    if (!this.items.has(idempotencyKey)) this.items.set(idempotencyKey, item)
  }

  async ensureAttachment(link: FakeWriter['links'][number]): Promise<void> {
    this.begin('ensureAttachment')
    if (!this.links.some(({ url }) => url === link.url || url.startsWith(link.sameAs))) this.links.push(link)
  }

  async readFollowUp(id: string): Promise<FollowUp | null> {
    return this.followUps.get(id) ?? null
  }

  async setFollowUpStatus(followUp: FollowUp, status: string): Promise<void> {
    this.begin('setFollowUpStatus')
    this.followUps.set(followUp.id, { ...followUp, status })
  }

  async connectExternalIssue(followUpId: string, url: string, provider: string): Promise<void> {
    this.begin('connectExternalIssue')
    this.connected.push([followUpId, url, provider])
  }

  async setIncidentStatus(incidentId: string, statusId: string): Promise<void> {
    this.begin('setIncidentStatus')
    this.incidentStatuses.push([incidentId, statusId])
  }

  private begin(verb: Verb): void {
    const code = this.failing[verb]
    if (code !== undefined) throw new BridgeError(code, `incident.io says ${code}`)
    this.writes += 1
  }
}

let writer: FakeWriter
let signed = 0
const deliver = (event: OutboundEvent) => deliverOutboundEvent({
  writer,
  linkTo: async (sysId, fileName) => ({ url: `https://bridge.example/a/${sysId}.${signed += 1}/${fileName}`,
    sameAs: `https://bridge.example/a/${sysId}.` }),
}, event)

beforeEach(() => {
  writer = new FakeWriter()
})

const followUpBase = { ...eventBase, recordType: 'follow_up', externalId: 'FOLLOW_UP_1' } as const
const ticketCreated: TicketCreatedEvent = { ...eventBase, type: 'ticket_created' }
const note: JournalEvent = { ...eventBase, type: 'work_note', text: 'Rolled back' }
const image: AttachmentEvent = {
  ...eventBase, sourceId: 'attachment:1', type: 'attachment',
    attachment: { sysId: 'a1', fileName: 'g.png', contentType: 'image/png', sizeBytes: 3 },
}
const state = { value: '3', label: 'Closed Complete', ticketState: 'completed', followUpStatus: 'completed', incidentStatusId: '' } as const
const followUpState: StateChangedEvent = { ...followUpBase, type: 'state_changed', state }
const incidentState: StateChangedEvent = { ...eventBase, sourceId: 'state:1:2', type: 'state_changed',
  state: { ...state, followUpStatus: '', label: 'Resolved' } }

describe('ticket created', () => {
  it('links the record on the incident, once however often it is delivered', async () => {
    expect((await deliver(ticketCreated)).outcome).toBe('delivered')
    await deliver(ticketCreated)
    expect(writer.links).toEqual([{ incidentId: 'INCIDENT_1', url: eventBase.record.url, title: 'ServiceNow INC0010001',
      sameAs: `${eventBase.record.url}&` }])
    expect(writer.connected).toEqual([])
  })

  it('of a follow-up: linked on the follow-up as well', async () => {
    expect(await deliver({ ...followUpBase, type: 'ticket_created' })).toEqual({ outcome: 'delivered',
      detail: 'Link on the follow-up: done. Link on the incident: done.' })
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
    const recordOf = (number: string) => ({ table: 'jira', sysId: '10001', number, url: `https://example.atlassian.net/browse/${number}` })
    for (const number of ['ENG-10', 'ENG-1']) await deliver({ ...followUpBase, record: recordOf(number), type: 'ticket_created' })
    expect(writer.links.map(({ title }) => title)).toEqual(['Jira ENG-10', 'Jira ENG-1'])
  })

  it('a refusal there is information', async () => {
    writer.failing.connectExternalIssue = 'incident_io_refused'
    expect(await deliver({ ...followUpBase, type: 'ticket_created' })).toEqual({
      outcome: 'delivered', detail: 'Link on the follow-up: refused. incident.io says incident_io_refused Link on the incident: done.',
    })
  })
})

describe('journal', () => {
  it.each(['work_note', 'comment'] as const)('%s becomes a timeline item, once', async (type) => {
    expect((await deliver({ ...note, type })).outcome).toBe('delivered')
    await deliver({ ...note, type })
    expect([...writer.items.entries()]).toEqual([
      ['journal:j1', { incidentId: 'INCIDENT_1', title: expect.stringContaining('by Beth Anglin'),
        description: expect.stringContaining('Rolled back'), timestamp: eventBase.occurredAt }],
    ])
  })
})

describe('attachment', () => {
  it('is shown and linked, once although every link is signed anew', async () => {
    expect((await deliver(image)).outcome).toBe('delivered')
    await deliver(image)
    expect(writer.items.get('attachment:1')?.description).toMatch(/^!\[g\.png\]\(https:\/\/bridge\.example\/a\/a1\.\d+\/g\.png\)/)
    expect(writer.links.map(({ title }) => title)).toEqual(['g.png (ServiceNow INC0010001)'])
  })

  it('half of it refused is delivered, and says which half', async () => {
    writer.failing.createTimelineItem = 'incident_io_not_found'
    expect(await deliver(image)).toEqual({
      outcome: 'delivered', detail: 'Timeline item: refused. incident.io says incident_io_not_found Link on the incident: done.',
    })
  })
})

describe('state of a follow-up\'s record', () => {
  it('becomes the follow-up\'s status', async () => {
    expect(await deliver(followUpState)).toEqual({ outcome: 'delivered', detail: 'Follow-up status completed: done.' })
    expect(writer.followUps.get('FOLLOW_UP_1')?.status).toBe('completed')
  })

  it('is not written when it stands already', async () => {
    await deliver(followUpState)
    expect((await deliver(followUpState)).outcome).toBe('delivered')
    expect(writer.writes).toBe(1)
  })

  it.each<[string, () => StateChangedEvent, RegExp]>([
    ['not mapped', () => ({ ...followUpState, state: { ...state, followUpStatus: '' } }), /No follow-up status is mapped for the state .*Add it under State mappings/],
    ['deleted follow-up', () => { writer.followUps.set('FOLLOW_UP_1', aFollowUp({ status: 'deleted' })); return followUpState },
      /was deleted/],
    ['unknown follow-up', () => ({ ...followUpState, externalId: 'NONE' }), /does not show this follow-up/],
  ])('ignored: %s', async (_title, event, words) => {
    expect(await deliver(event())).toEqual({ outcome: 'ignored', detail: expect.stringMatching(words) })
    expect(writer.writes).toBe(0)
  })
})

describe('state of an incident\'s record', () => {
  it('becomes a timeline item, and no status unless one is mapped', async () => {
    expect((await deliver(incidentState)).outcome).toBe('delivered')
    expect(writer.items.get('state:1:2')?.title).toBe('INC0010001 is now Resolved by Beth Anglin')
    expect(writer.incidentStatuses).toEqual([])
  })

  const withStatus = { ...incidentState, state: { ...incidentState.state, incidentStatusId: 'STATUS_CLOSED' } }

  it('sets the mapped status', async () => {
    await deliver(withStatus)
    expect(writer.incidentStatuses).toEqual([['INCIDENT_1', 'STATUS_CLOSED']])
  })

  it('a refused status is told, not thrown', async () => {
    writer.failing.setIncidentStatus = 'incident_io_refused'
    expect(await deliver(withStatus)).toEqual({ outcome: 'delivered',
      detail: expect.stringMatching(/^Timeline item: done\. Incident status: refused\. incident\.io says incident_io_refused Through its API .* reopens none\. Set the status in incident\.io/) })
  })
})

describe('what incident.io says no to', () => {
  it.each<ErrorCode>(['incident_io_refused', 'incident_io_not_found', 'incident_io_forbidden'])('%s is final, with the vendor\'s words',
    async (code) => {
    writer.failing.createTimelineItem = code
    expect(await deliver(note)).toEqual({ outcome: 'refused', detail: `Timeline item: refused. incident.io says ${code}` })
  })

  it.each<ErrorCode>(['incident_io_unavailable', 'incident_io_rate_limited', 'incident_io_unreachable',
    'incident_io_unauthorised'])('%s is thrown, to be tried again', async (code) => {
    for (const verb of ['createTimelineItem', 'ensureAttachment', 'setFollowUpStatus'] as const) writer.failing[verb] = code
    for (const event of [note, ticketCreated, image, followUpState]) await expect(deliver(event)).rejects.toMatchObject({ code,
      retry: true })
  })
})
