/** Jira's JSON as the merge compares it: what an issue shows is more than what it was given. */
import { mergeFields, withStored } from '../../../../../bridge/destinations/jira/merge-fields.ts'
import type { FieldPlan } from '../../../../../bridge/destinations/jira/tracker.ts'
import type { Base } from '../../../../../src-sn/server/contract/merge.ts'

const planOf = (name: string, json: unknown): FieldPlan => ({
  fields: { [name]: json },
  addLabels: [],
  removeLabels: [],
  planned: [name],
  warnings: [],
})

interface Shown {
  readonly what: string
  readonly given: unknown
  readonly shown: unknown
}

const same: readonly Shown[] = [
  { what: 'a choice by name', given: { name: 'High' }, shown: { id: '2', name: 'High', iconUrl: 'https://x' } },
  { what: 'an option', given: { value: 'EU' }, shown: { self: 'https://x', id: '10020', value: 'EU' } },
  { what: 'a user', given: { accountId: 'a1' }, shown: { accountId: 'a1', displayName: 'Priya' } },
  {
    what: 'a cascading option',
    given: { value: 'EU', child: { value: 'DE' } },
    shown: { id: '1', value: 'EU', child: { id: '2', value: 'DE' } },
  },
  { what: 'a list', given: [{ name: 'api' }], shown: [{ id: '1', name: 'api' }] },
  { what: 'a moment of another zone', given: '2026-11-22T03:00:00.000+0000', shown: '2026-11-22T04:00:00.000+0100' },
  { what: 'nothing', given: null, shown: null },
  { what: 'a number', given: 42, shown: 42 },
]

test.each(same)('$what that the issue holds already is not written', ({ given, shown }) => {
  const desired = { column: 'f', value: 'new', write: 'sync' } as const
  const merged = mergeFields([desired], planOf('f', given), { bases: new Map(), mappings: [], fields: { f: shown } })
  expect(merged.write).toEqual([])
  expect(merged.bases.get('f')).toMatchObject({ sent: 'new', editedBy: null })
})

test('what Jira shows after the write is what the next look compares with', () => {
  const base: Base = { sent: 'x', stored: '', source: '', editedBy: null, stays: '' }
  const bases = withStored(new Map([['f', base]]), ['f'], { f: { id: '2', name: 'High' } })
  const desired = { column: 'f', value: 'Low', write: 'sync' } as const
  const merged = mergeFields([desired], planOf('f', { name: 'Low' }), {
    bases,
    mappings: [{ column: 'f', value: '', write: 'sync', lookup: null, onEdit: 'person' }],
    fields: { f: { id: '2', name: 'High' } },
  })
  expect(merged.warnings).toEqual([])
})

test('labels of people stay whatever is written, so they are in nobody’s way', () => {
  const base: Base = { sent: 'old', stored: 'old', source: '', editedBy: null, stays: '' }
  const desired = { column: 'labels', value: 'new', write: 'sync' } as const
  const merged = mergeFields([desired], planOf('labels', undefined), {
    bases: new Map([['labels', base]]),
    mappings: [],
    fields: { labels: ['old', 'by-priya'] },
  })
  expect([merged.write, merged.warnings]).toEqual([['labels'], []])
})

test('labels are taken away when incident.io has none any more', () => {
  const label = { column: 'labels', value: 'checkout', write: 'sync' } as const
  const plan = planOf('labels', undefined)
  const first = mergeFields([label], plan, { bases: new Map(), mappings: [], fields: {} })
  const bases = withStored(first.bases, ['labels'], { labels: ['checkout', 'incident-io'] })
  const fields = { labels: ['checkout', 'incident-io', 'by-priya'] }
  const merged = mergeFields([{ ...label, value: '' }], plan, { bases, mappings: [], fields })
  expect([merged.write, merged.warnings]).toEqual([['labels'], []])
})

test('another child of the same cascading option is written, and one that a person chose is their edit', () => {
  const bases = withStored(
    new Map([['f', { sent: 'EU / DE', stored: '', source: '', editedBy: null, stays: '' } as const]]),
    ['f'],
    { f: { id: '1', value: 'EU', child: { id: '2', value: 'DE' } } },
  )
  const desired = { column: 'f', value: 'EU / FR', write: 'sync' } as const
  const plan = planOf('f', { value: 'EU', child: { value: 'FR' } })
  const mappings = [{ column: 'f', value: '', write: 'sync', lookup: null, onEdit: 'person' } as const]
  const over = (child: string) =>
    mergeFields([desired], plan, { bases, mappings, fields: { f: { id: '1', value: 'EU', child: { value: child } } } })
  expect(over('DE').write).toEqual(['f'])
  expect(over('IT').write).toEqual([])
  expect(over('IT').warnings).toEqual([expect.stringContaining('that value stays')])
})
