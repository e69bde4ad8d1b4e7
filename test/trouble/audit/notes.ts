/** incident.io updates in ServiceNow: each once as a note row and once as a work note on its record, word for word, in order of time. */
import type { Case } from './case.ts'
import { rowsOf, valueIn } from './contents.ts'
import type { Row, UpdateSeen } from './contents.ts'
import { compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import { matchUpdates } from './updates.ts'
import type { Matched } from './updates.ts'

/** The last line of a work note that the sync wrote. */
const source = /incident\.io update ([0-9A-Z]{26})\s*$/

/** The update that a journal entry stands for; null for what a person wrote. */
export const updateIdOf = (entry: Row): string | null => source.exec(valueIn(entry, 'value'))?.[1] ?? null

const stored = (time: string): string => time.slice(0, 19).replace('T', ' ')

/** What docs/mapping.md says of the text: with a message who, when, status and severity; without one a single line. */
function isText({ seen, told }: Matched, text: string): boolean {
  const last = `incident.io update ${seen.id}`
  if (seen.message !== '') {
    const severity = seen.severity === '' ? '' : `, Severity: ${seen.severity}`
    const head = `${seen.by} posted an update in incident.io at ${stored(seen.createdAt)} UTC\nStatus: ${seen.status}${severity}`
    return text.trim() === `${head}\n\n${seen.message}\n\n${last}`
  }
  const [line = '', ...rest] = text.trim().split('\n')
  return (
    rest.join('\n') === last &&
    line.startsWith(`${seen.by} changed `) &&
    line.endsWith(` in incident.io at ${stored(seen.createdAt)} UTC`) &&
    (told.status === '' || line.includes(told.status)) &&
    (told.severity === '' || line.includes(told.severity))
  )
}

/** Those that say something, of incidents that leave: what was posted after an incident turned private does not. */
function wantedNotes(audited: Case): { wanted: Matched[]; optional: Matched[] } {
  const wanted: Matched[] = []
  const optional: Matched[] = []
  for (const match of matchUpdates(audited).matched) {
    const story = audited.told.incidents.get(match.told.incident)
    const hiddenFromMs = story?.hiddenFromMs ?? null
    const mode = story?.versions[0]?.told.mode ?? ''
    if (match.told.isFirst && match.told.message === '') continue
    if (!['standard', 'retrospective'].includes(mode) || (hiddenFromMs !== null && match.told.fromMs >= hiddenFromMs))
      continue
    if (hiddenFromMs !== null) optional.push(match)
    else wanted.push(match)
  }
  return { wanted, optional }
}

/** Note rows, work notes, their words, and the order of the work notes on each record. */
export function auditNotes(audited: Case): Finding[] {
  const { contents, linked, deleted } = audited
  const { wanted, optional } = wantedNotes(audited)
  const recordOf = new Map(
    [...linked.values()].filter(link => link.followUp === '').map(link => [link.incident, link.record]),
  )
  const place = ({ seen }: Matched): string => `update ${seen.id} on ${recordOf.get(seen.incident) ?? 'no record'}`
  const isGone = ({ seen }: Matched): boolean => deleted.has(recordOf.get(seen.incident) ?? '')
  const written = rowsOf(contents, 'sys_journal_field').flatMap(entry => {
    const updateId = updateIdOf(entry)
    return updateId === null ? [] : [{ updateId, record: valueIn(entry, 'element_id'), text: valueIn(entry, 'value') }]
  })
  const byId = new Map([...wanted, ...optional].map(match => [match.seen.id, match]))
  const rows = rowsOf(contents, 'x_iio_sync_note')
  const isLoose = (match: Matched): boolean =>
    isGone(match) || deleted.has(match.seen.id) || deleted.has(match.seen.incident)
  return [
    ...compareCounts(
      'note',
      wanted.filter(match => !isLoose(match)).map(({ seen }) => seen.id),
      rows.map(row => valueIn(row, 'update_id')),
      [...optional, ...wanted.filter(isLoose)].map(({ seen }) => seen.id),
    ),
    ...rows
      .filter(row => valueIn(row, 'status') !== 'written' && byId.has(valueIn(row, 'update_id')))
      .filter(row => ![...optional, ...wanted.filter(isGone)].some(({ seen }) => seen.id === valueIn(row, 'update_id')))
      .map((row): Finding => ({
        verdict: 'different',
        what: 'note',
        about: `${valueIn(row, 'update_id')} is ${valueIn(row, 'status')}: ${valueIn(row, 'error')}`,
      })),
    ...compareCounts(
      'work note',
      wanted.filter(match => !isGone(match)).map(place),
      written.map(({ updateId, record }) => `update ${updateId} on ${record}`),
      [...optional, ...wanted.filter(isGone)].map(place),
    ),
    ...written.flatMap(({ updateId, text }): Finding[] => {
      const match = byId.get(updateId)
      if (match === undefined || isText(match, text)) return []
      return [{ verdict: 'different', what: 'work note', about: `update ${updateId} reads ${JSON.stringify(text)}` }]
    }),
    ...misordered(
      [...wanted, ...optional].map(({ seen }) => seen),
      written,
    ),
  ]
}

function misordered(
  updates: readonly UpdateSeen[],
  written: readonly { updateId: string; record: string }[],
): Finding[] {
  const createdAt = new Map(updates.map(({ id, createdAt: at }) => [id, at]))
  const newest = new Map<string, string>()
  return written.flatMap(({ updateId, record }): Finding[] => {
    const at = createdAt.get(updateId) ?? ''
    const before = newest.get(record) ?? ''
    if (at >= before) newest.set(record, at)
    const about = `update ${updateId} of ${at} stands after one of ${before}`
    return at >= before ? [] : [{ verdict: 'misordered', what: 'work note', about }]
  })
}
