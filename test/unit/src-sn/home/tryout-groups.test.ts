/** The rows of a try-out, grouped by what changes, each group with the list of exactly its rows. */
import { groupRows, keyOf } from '../../../../src-sn/server/home/tryout-groups.ts'
import type { GroupedRow } from '../../../../src-sn/server/home/tryout-groups.ts'

const same: GroupedRow = {
  isFollowUp: false,
  change: 'same',
  nowTemplate: 'A',
  wouldTemplate: 'A',
  columns: '',
}
const groups = (...rows: Partial<GroupedRow>[]) =>
  groupRows(
    'T',
    rows.map(row => ({ ...same, ...row })),
  )

test.each<[string, Partial<GroupedRow>, string, string]>([
  [
    'new',
    { change: 'new', nowTemplate: '' },
    'would become a ticket by "A", and get none today',
    'tryout=T^follow_up_ofISEMPTY^change=new^now_templateISEMPTY^would_template=A',
  ],
  [
    'gone',
    { change: 'gone', wouldTemplate: '' },
    'would get no ticket any more; today "A" takes them',
    'tryout=T^follow_up_ofISEMPTY^change=gone^now_template=A^would_templateISEMPTY',
  ],
  [
    'moved',
    { change: 'moved', wouldTemplate: 'B^C' },
    'would move from "A" to "B^C"',
    'tryout=T^follow_up_ofISEMPTY^change=moved^now_template=A^would_template=B^^C',
  ],
  [
    'other values',
    { change: 'values', columns: 'impact, state' },
    'would get other values by "A": impact, state',
    'tryout=T^follow_up_ofISEMPTY^change=values^now_template=A^would_template=A^columns=impact, state',
  ],
  [
    'the same',
    {},
    'would be as today, by "A"',
    'tryout=T^follow_up_ofISEMPTY^change=same^now_template=A^would_template=A',
  ],
  [
    'none, as today',
    { nowTemplate: '', wouldTemplate: '' },
    'would get no ticket, as today',
    'tryout=T^follow_up_ofISEMPTY^change=same^now_templateISEMPTY^would_templateISEMPTY',
  ],
  [
    'a follow-up',
    { isFollowUp: true },
    'follow-up would be as today, by "A"',
    'tryout=T^follow_up_ofISNOTEMPTY^change=same^now_template=A^would_template=A',
  ],
])('%s', (_what, row, words, query) => {
  const [group] = groups(row)
  expect(group).toEqual({
    key: keyOf({ ...same, ...row }),
    words,
    rows: { count: 1, table: 'x_iio_sync_tryout_row', query },
  })
})

test('the largest group first, and what stays the same last', () => {
  const made = groups(
    {},
    {},
    {},
    { change: 'new' },
    { change: 'gone' },
    { change: 'gone' },
    { isFollowUp: true },
    {
      isFollowUp: true,
    },
  )
  expect(made.map(({ words, rows }) => [rows.count, words.split(' ').slice(0, 3).join(' ')])).toEqual([
    [2, 'would get no'],
    [1, 'would become a'],
    [3, 'would be as'],
    [2, 'follow-ups would be'],
  ])
})

test.each<[string, Partial<GroupedRow>, Partial<GroupedRow>, boolean]>([
  ['other columns', { change: 'values', columns: 'a' }, { change: 'values', columns: 'b' }, false],
  ['columns of a row that moves', { change: 'moved', columns: 'a' }, { change: 'moved', columns: 'b' }, true],
  ['another template', { change: 'moved', wouldTemplate: 'B' }, { change: 'moved', wouldTemplate: 'C' }, false],
  ['another template of today', { change: 'gone' }, { change: 'gone', nowTemplate: 'B' }, false],
])('%s: one group is %s', (_what, one, other, isOne) => {
  expect(keyOf({ ...same, ...one }) === keyOf({ ...same, ...other })).toBe(isOne)
})
