/** What people did in ServiceNow, at incident.io: notes, comments, images, states, links, follow-up statuses. Each once. */
import { compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Deed, Expected, IncidentIoSnapshot, Row, ServiceNowSnapshot, TimelineItemSeen } from './snapshots.ts'
import { auditStates } from './states.ts'

const column = (row: Row | undefined, name: string): string => row?.[name] ?? ''

interface Linked {
  readonly incidentId: string
  readonly number: string
  readonly followUpId: string | null
}
type LinkedRecords = ReadonlyMap<string, Linked>

/** The incident that each record's happenings belong to, by what the record itself says. */
function linkedRecords({ followUps }: IncidentIoSnapshot, { records }: ServiceNowSnapshot): LinkedRecords {
  const incidentOf = new Map(followUps.map(({ id, incidentId }) => [id, incidentId]))
  return new Map(
    records.map(row => {
      const externalId = column(row, 'correlation_id')
      const incidentId = incidentOf.get(externalId)
      return [
        column(row, 'sys_id'),
        {
          incidentId: incidentId ?? externalId,
          number: column(row, 'number'),
          followUpId: incidentId === undefined ? null : externalId,
        },
      ]
    }),
  )
}

const firstBlock = (text: string): string => text.split('\n\n')[0] ?? ''
const atMs = ({ timestamp }: TimelineItemSeen): number => Date.parse(timestamp)
/** Stored times have whole seconds. */
const secondMs = 1_000

const stateTitle = /^(\S+) is now (.+?)(?: by .+)?$/

/** A note, a comment or an image as the audit knows it: where and what. Names of authors are left out. */
const itemKey = (item: TimelineItemSeen): string => {
  const [, kind = '', number = ''] = /^(Work note|Comment) on (\S+)/.exec(item.title) ?? []
  if (number !== '') return `${item.incidentId} ${kind} on ${number}: ${firstBlock(item.description)}`
  const [, image] = /^Image added to (\S+)/.exec(item.title) ?? []
  if (image === undefined) return `${item.incidentId} ${item.title}`
  return `${item.incidentId} image on ${image}: ${/^!\[([^\]]*)\]/.exec(item.description)?.[1]?.replaceAll('\\', '')}`
}

const kinds = { work_note: 'Work note', comment: 'Comment', image: 'image' }

/** What a deed has to look like at incident.io; null for what is none of its business. */
function wantedKey({ kind, record, what }: Deed, linked: LinkedRecords): string | null {
  const target = linked.get(record)
  return target === undefined || kind === 'state'
    ? null
    : `${target.incidentId} ${kinds[kind]} on ${target.number}: ${what.trim()}`
}

/** Each once, and with the time at which it was done. */
function auditItems(items: readonly TimelineItemSeen[], deeds: readonly Deed[], linked: LinkedRecords): Finding[] {
  const wanted = deeds.flatMap(deed => {
    const key = wantedKey(deed, linked)
    return key === null ? [] : [{ key, deed }]
  })
  const timely = (item: TimelineItemSeen, { fromMs, toMs }: Deed): boolean =>
    atMs(item) >= fromMs - secondMs && atMs(item) <= toMs + secondMs
  const late = items.filter(item => {
    const done = wanted.filter(({ key }) => key === itemKey(item))
    return done.length > 0 && !done.some(({ deed }) => timely(item, deed))
  })
  return [
    ...compareCounts(
      'timeline item',
      wanted.map(({ key }) => key),
      items.map(itemKey),
    ),
    ...late.map((item): Finding => ({
      verdict: 'different',
      what: 'timeline item',
      about: `${itemKey(item)} carries another time: ${item.timestamp}`,
    })),
  ]
}

/** States of incidents' records; those of tasks show in the status of the follow-up. */
function auditAllStates(items: readonly TimelineItemSeen[], deeds: readonly Deed[], linked: LinkedRecords): Finding[] {
  const told = items.map(item => {
    const [, number = '', label = ''] = stateTitle.exec(item.title) ?? []
    return { place: `${item.incidentId} ${number}`, label, atMs: atMs(item) }
  })
  const done = deeds.flatMap(deed => {
    const target = linked.get(deed.record)
    return deed.kind !== 'state' || target === undefined || target.followUpId !== null
      ? []
      : [{ place: `${target.incidentId} ${target.number}`, deed }]
  })
  const places = new Set([...told, ...done].map(({ place }) => place))
  return [...places].flatMap(place =>
    auditStates(
      place,
      done.filter(each => each.place === place).map(({ deed }) => deed),
      told.filter(each => each.place === place),
    ),
  )
}

function auditLinks({ links }: IncidentIoSnapshot, deeds: readonly Deed[], linked: LinkedRecords): Finding[] {
  const ofTickets = [...linked.values()].map(({ incidentId, number }) => `${incidentId} ServiceNow ${number}`)
  const ofImages = deeds.flatMap(({ kind, record, what }) => {
    const target = linked.get(record)
    return kind !== 'image' || target === undefined
      ? []
      : [`${target.incidentId} ${what} (ServiceNow ${target.number})`]
  })
  return compareCounts(
    'link',
    [...ofTickets, ...ofImages],
    links.map(({ incidentId, title }) => `${incidentId} ${title}`),
  )
}

/** Follow-ups whose task somebody has moved. */
function auditFollowUps(
  { followUps }: IncidentIoSnapshot,
  deeds: readonly Deed[],
  linked: LinkedRecords,
  expected: Expected,
): Finding[] {
  const last = new Map(
    deeds
      .filter(({ kind }) => kind === 'state')
      .map(({ record, state }) => [linked.get(record)?.followUpId ?? null, state ?? '']),
  )
  return followUps.flatMap(({ id, status }): Finding[] => {
    const state = last.get(id)
    const wanted = state === undefined ? undefined : expected.followUpStatus[state]
    if (wanted === undefined || status === wanted || status === 'deleted') return []
    return [
      {
        verdict: 'different',
        what: 'follow-up status',
        about: `${id} is ${status}, its task was set to state ${state}`,
      },
    ]
  })
}

/** Timeline items, links, follow-up statuses, and an outbox in which nothing is left over. */
export function auditWayBack(
  incidentIo: IncidentIoSnapshot,
  serviceNow: ServiceNowSnapshot,
  deeds: readonly Deed[],
  expected: Expected,
): Finding[] {
  const linked = linkedRecords(incidentIo, serviceNow)
  const isState = ({ title }: TimelineItemSeen): boolean => stateTitle.test(title)
  const left = serviceNow.events.filter(event => !['sent', 'not_needed'].includes(column(event, 'state')))
  return [
    ...auditItems(
      incidentIo.timeline.filter(item => !isState(item)),
      deeds,
      linked,
    ),
    ...auditAllStates(incidentIo.timeline.filter(isState), deeds, linked),
    ...auditLinks(incidentIo, deeds, linked),
    ...auditFollowUps(incidentIo, deeds, linked, expected),
    ...left.map((event): Finding => ({
      verdict: 'different',
      what: 'outbound event',
      about: `${column(event, 'source_id')} is ${column(event, 'state')}: ${column(event, 'answer')}`,
    })),
  ]
}
