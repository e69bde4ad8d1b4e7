/** What people did in ServiceNow, there and at incident.io: notes, comments, images, states, links. Each once, in the order of the deeds. */
import type { Action, ActionOf } from '../actors/log.ts'
import { actionsOf, displayName, groupBy, statesSet } from './case.ts'
import type { Case, Linked } from './case.ts'
import { rowsOf, valueIn } from './contents.ts'
import type { TimelineItemSeen } from './contents.ts'
import { compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import { updateIdOf } from './notes.ts'
import { auditStates } from './states.ts'

const firstBlock = (text: string): string => text.split('\n\n')[0] ?? ''
const atMs = ({ timestamp }: TimelineItemSeen): number => Date.parse(timestamp)
/** Stored times have whole seconds. */
const secondMs = 1_000

const stateTitle = /^(\S+) is now (.+?)(?: by (.+))?$/

type Told = ActionOf<'work note' | 'comment' | 'image'>
const titles = { 'work note': 'Work note on', comment: 'Comment on', image: 'Image added to' }

/** How an item reads that stands for the deed. */
const keyOf = (action: Told, { incident, number }: Linked): string => {
  const said = action.kind === 'image' ? action.name : action.text.trim()
  return `${incident} ${titles[action.kind]} ${number} by ${displayName(action.by)}: ${said}`
}

const itemKey = ({ incident, title, description }: TimelineItemSeen): string => {
  const image = /^!\[([^\]]*)\]/.exec(description)?.[1]
  return `${incident} ${title}: ${image === undefined ? firstBlock(description) : image.replaceAll('\\', '')}`
}

interface Wanted {
  readonly key: string
  readonly action: Told
  /** The end may never have had it, or nobody outside may know. */
  readonly isOptional: boolean
}

/** From when on nothing of this record travels. */
const hiddenFromMs = ({ told }: Case, { incident }: Linked): number =>
  told.incidents.get(incident)?.hiddenFromMs ?? Infinity

function wantedItems(audited: Case): Wanted[] {
  const { actions, linked } = audited
  const toldOf = (action: Action): Told[] =>
    action.kind === 'work note' || action.kind === 'comment' || action.kind === 'image' ? [action] : []
  return actions.flatMap(toldOf).flatMap((action): Wanted[] => {
    const link = linked.get(action.record)
    if (link === undefined || action.fromMs >= hiddenFromMs(audited, link)) return []
    const isOptional =
      action.outcome !== 'accepted' ||
      hiddenFromMs(audited, link) < Infinity ||
      // Its ticket row is gone, and nothing brought it back: nobody knows whom to tell.
      audited.untouched.has(link.followUp || link.incident)
    return [{ key: keyOf(action, link), action, isOptional }]
  })
}

const split = (wanted: readonly Wanted[], isOptional: boolean): string[] =>
  wanted.filter(one => one.isOptional === isOptional).map(({ key }) => key)

/** Each once, with the time at which it was done, and so in the order in which it was done. */
function auditItems(items: readonly TimelineItemSeen[], wanted: readonly Wanted[]): Finding[] {
  const timely = (item: TimelineItemSeen, { fromMs, toMs }: Told): boolean =>
    atMs(item) >= fromMs - secondMs && atMs(item) <= toMs + secondMs
  const late = items.filter(item => {
    const done = wanted.filter(({ key }) => key === itemKey(item))
    return done.length > 0 && !done.some(({ action }) => timely(item, action))
  })
  return [
    ...compareCounts('timeline item', split(wanted, false), items.map(itemKey), split(wanted, true)),
    ...late.map((item): Finding => ({
      verdict: 'different',
      what: 'timeline item',
      about: `${itemKey(item)} carries another time: ${item.timestamp}`,
    })),
    ...misordered(items, wanted),
  ]
}

/** Of two deeds on one record of which the first was over before the second began, the first stands first. */
function misordered(items: readonly TimelineItemSeen[], wanted: readonly Wanted[]): Finding[] {
  const itemOf = new Map(items.map(item => [itemKey(item), item]))
  const last = new Map<string, { readonly toMs: number; readonly item: TimelineItemSeen }>()
  return wanted.flatMap(({ key, action }): Finding[] => {
    const item = itemOf.get(key)
    if (item === undefined) return []
    const before = last.get(action.record)
    last.set(action.record, { toMs: action.toMs, item })
    if (before === undefined || before.toMs > action.fromMs || atMs(before.item) <= atMs(item)) return []
    return [{ verdict: 'misordered', what: 'timeline item', about: `${key} stands before what was done first` }]
  })
}

/** States of incidents' records; those of tasks show in the status of the follow-up. */
function auditAllStates(audited: Case, items: readonly TimelineItemSeen[]): Finding[] {
  const told = items.map(item => {
    const [, number = '', label = '', by = ''] = stateTitle.exec(item.title) ?? []
    return { place: `${item.incident} ${number}`, label, by, atMs: atMs(item) }
  })
  const done = [...audited.linked.values()].flatMap(link => {
    const isHidden = hiddenFromMs(audited, link) < Infinity
    return link.followUp !== '' || isHidden
      ? []
      : [
          {
            place: `${link.incident} ${link.number}`,
            states: statesSet(audited, link.incident).map(deed => ({
              ...deed,
              isAccepted: deed.outcome === 'accepted',
            })),
          },
        ]
  })
  const hidden = new Set(
    [...audited.linked.values()].filter(link => hiddenFromMs(audited, link) < Infinity).map(({ incident }) => incident),
  )
  const toldAt = groupBy(told, ({ place }) => place)
  const doneAt = groupBy(done, ({ place }) => place)
  const places = new Set([...doneAt.keys(), ...toldAt.keys()])
  return [...places]
    .filter(place => !hidden.has(place.split(' ')[0] ?? ''))
    .flatMap(place =>
      auditStates(
        place,
        (doneAt.get(place) ?? []).flatMap(({ states }) => states),
        toldAt.get(place) ?? [],
      ),
    )
}

/** Links to tickets and images, each at its own record. */
function auditLinks(audited: Case, wanted: readonly Wanted[]): Finding[] {
  const { contents, linked, untouched } = audited
  const ofTicket = ({ incident, number }: Linked): string => `${incident} ServiceNow ${number}`
  const isLoose = (link: Linked): boolean =>
    hiddenFromMs(audited, link) < Infinity || link.isGone || untouched.has(link.followUp || link.incident)
  const ofImages = wanted.flatMap(({ action, isOptional }) => {
    const link = linked.get(action.record)
    return action.kind !== 'image' || link === undefined
      ? []
      : [{ key: `${link.incident} ${action.name} (ServiceNow ${link.number})`, isOptional }]
  })
  const images = (isOptional: boolean): string[] =>
    ofImages.filter(one => one.isOptional === isOptional).map(({ key }) => key)
  const recordOf = new Map([...linked.values()].map(link => [ofTicket(link), link.record]))
  const { links } = contents.incidentIo
  return [
    ...compareCounts(
      'link',
      [...[...linked.values()].filter(link => !isLoose(link)).map(ofTicket), ...images(false)],
      links.map(({ incident, title }) => `${incident} ${title}`),
      [...[...linked.values()].filter(isLoose).map(ofTicket), ...images(true)],
    ),
    ...links.flatMap(({ incident, title, url }): Finding[] => {
      const record = recordOf.get(`${incident} ${title}`)
      if (record === undefined || url.includes(record)) return []
      return [{ verdict: 'different', what: 'link', about: `${incident} ${title} leads to ${url}` }]
    }),
  ]
}

/** What people wrote on records stands there as they wrote it, once, and nobody else wrote in their place. */
function auditJournal({ actions, contents }: Case): Finding[] {
  const wanted = [...actionsOf(actions, 'work note'), ...actionsOf(actions, 'comment')].map(action => ({
    key: `${action.record} ${action.kind === 'work note' ? 'work_notes' : 'comments'} by ${action.by}: ${action.text}`,
    isOptional: action.outcome !== 'accepted',
  }))
  const found = rowsOf(contents, 'sys_journal_field').filter(entry => updateIdOf(entry) === null)
  return compareCounts(
    'journal entry',
    wanted.filter(({ isOptional }) => !isOptional).map(({ key }) => key),
    found.map(
      entry =>
        `${valueIn(entry, 'element_id')} ${valueIn(entry, 'element')} by ${valueIn(entry, 'sys_created_by')}: ${valueIn(entry, 'value')}`,
    ),
    wanted.filter(({ isOptional }) => isOptional).map(({ key }) => key),
  )
}

/** Likewise the files that people added; those of a deleted record go with it. */
function auditFiles({ actions, contents, linked }: Case): Finding[] {
  const wanted = actionsOf(actions, 'image').map(({ record, name, by, outcome }) => ({
    key: `${record} ${name} by ${by}`,
    isOptional: outcome !== 'accepted' || linked.get(record)?.isGone === true,
  }))
  return compareCounts(
    'file',
    wanted.filter(({ isOptional }) => !isOptional).map(({ key }) => key),
    rowsOf(contents, 'sys_attachment').map(
      row => `${valueIn(row, 'table_sys_id')} ${valueIn(row, 'file_name')} by ${valueIn(row, 'sys_created_by')}`,
    ),
    wanted.filter(({ isOptional }) => isOptional).map(({ key }) => key),
  )
}

/** Timeline items, links, what people wrote, and an outbox in which nothing is left over. */
export function auditWayBack(audited: Case): Finding[] {
  const { timeline } = audited.contents.incidentIo
  const wanted = wantedItems(audited)
  const isState = ({ title }: TimelineItemSeen): boolean => stateTitle.test(title)
  const hidden = new Set(
    [...audited.told.incidents].filter(([, story]) => story.hiddenFromMs !== null).map(([id]) => id),
  )
  const left = rowsOf(audited.contents, 'x_iio_sync_outbound_event').filter(
    event =>
      !['sent', 'not_needed'].includes(valueIn(event, 'state')) &&
      ![...hidden].some(id => valueIn(event, 'payload').includes(id)),
  )
  return [
    ...auditItems(
      timeline.filter(item => !isState(item)),
      wanted,
    ),
    ...auditAllStates(audited, timeline.filter(isState)),
    ...auditLinks(audited, wanted),
    ...auditJournal(audited),
    ...auditFiles(audited),
    ...left.map((event): Finding => ({
      verdict: 'different',
      what: 'outbound event',
      about: `${valueIn(event, 'source_id')} is ${valueIn(event, 'state')}: ${valueIn(event, 'answer')}`,
    })),
  ]
}
