import { statusColumns } from '../../../../bridge/mapping/desired-values.ts'
import type { StatusMapping } from '../../../../bridge/mapping/types.ts'

const byCategory = (category: string, state: string, targetTable = 'incident'): StatusMapping => ({
  targetTable,
  category,
  statusId: '',
  values: { state },
})
const byStatus = (statusId: string, state: string, category = ''): StatusMapping => ({
  targetTable: 'incident',
  category,
  statusId,
  values: { state },
})

it.each<[string, StatusMapping[], string, string, Record<string, string>]>([
  ['none configured: none', [], 'S1', 'live', {}],
  ...['triage', 'live', 'learning', 'paused', 'closed', 'declined', 'canceled', 'merged'].map(
    (category): [string, StatusMapping[], string, string, Record<string, string>] => [
      `category ${category}`,
      [byCategory(category, '6')],
      'S1',
      category,
      { state: '6' },
    ],
  ),
  ['a category that is not mapped is left alone', [byCategory('closed', '7')], 'S1', 'live', {}],
  ['a category nobody has heard of is left alone', [byCategory('closed', '7')], 'S1', 'frozen', {}],
  ['the very status beats its category', [byCategory('live', '2'), byStatus('S1', '3')], 'S1', 'live', { state: '3' }],
  [
    'another status falls back to the category',
    [byCategory('live', '2'), byStatus('S1', '3')],
    'S2',
    'live',
    { state: '2' },
  ],
  ['a status mapping does not count for its whole category', [byStatus('S1', '3', 'live')], 'S2', 'live', {}],
  ['the first of a kind', [byCategory('live', '2'), byCategory('live', '3')], 'S1', 'live', { state: '2' }],
  ['another table', [byCategory('live', '2', 'change_request')], 'S1', 'live', {}],
  ['a row that names nothing', [byCategory('', '2')], 'S1', '', {}],
])('%s', (_title, mappings, id, category, expected) => {
  expect(statusColumns({ id, name: 'n', rank: null, category }, 'incident', mappings).columns).toEqual(expected)
})

it('columns travel together', () => {
  const values = { state: '6', close_code: 'Solved', close_notes: 'By incident.io' }
  expect(
    statusColumns({ id: 'S', name: 'n', rank: null, category: 'closed' }, 'incident', [
      { ...byCategory('closed', ''), values },
    ]).columns,
  ).toEqual(values)
})

it.each<[string, StatusMapping[], RegExp]>([
  ['nobody maps statuses: nothing to say', [], /^$/],
  ['another table is mapped', [byCategory('live', '2', 'problem')], /^$/],
  ['this status is mapped', [byCategory('live', '2')], /^$/],
  [
    'this one is not',
    [byCategory('closed', '7')],
    /^Status "Fixing" \(live\) has no status mapping for incident, so the state of the record is left alone\.$/,
  ],
])('said about a status: %s', (_title, mappings, words) => {
  expect(statusColumns({ id: 'S1', name: 'Fixing', rank: null, category: 'live' }, 'incident', mappings).note).toMatch(
    words,
  )
})
