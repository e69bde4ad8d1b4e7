/** The table of the merge: each row of docs/mapping.md, "What an update writes". */
import { merge, release, shippedPolicy } from '../../../../src-sn/server/contract/merge.ts'
import type { Base, Column, Group, Situation } from '../../../../src-sn/server/contract/merge.ts'

const base = (sent: string | null, stored: string, more: Partial<Base> = {}): Base => ({
  sent,
  stored,
  source: 'mapping',
  editedBy: null,
  stays: '',
  ...more,
})

const column = (more: Partial<Column>): Column => ({
  name: 'c',
  base: null,
  sent: 'new',
  value: more.sent ?? 'new',
  actual: '',
  source: 'mapping',
  policy: 'incident_io',
  isNeeded: false,
  ...more,
})

const by = (writtenBy: string | null, isAdopted = false): Situation => ({ writtenBy, isAdopted })

const decide = (columns: readonly Partial<Column>[], situation: Situation, group: Partial<Group> = {}) =>
  merge({ columns: columns.map(column), isEcho: false, isMappingEdit: false, lock: '', ...group }, situation)

interface Case {
  readonly when: string
  readonly column: Partial<Column>
  readonly writtenBy?: string | null
  readonly isAdopted?: boolean
  readonly group?: Partial<Group>
  readonly verdict: string
  readonly writes: boolean
  readonly remembers: Partial<Base>
}

const table: readonly Case[] = [
  {
    when: 'there is no base: it is written under either policy, without a line',
    column: { actual: 'by somebody', policy: 'person' },
    writtenBy: 'beth',
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new', stays: '' },
  },
  {
    when: 'there is no base on an adopted record and the column is empty: it is written',
    column: { policy: 'person' },
    isAdopted: true,
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new', stays: '' },
  },
  {
    when: "there is no base on an adopted record and the column is filled: it counts as a person's",
    column: { actual: 'old', policy: 'person' },
    isAdopted: true,
    writtenBy: 'beth',
    verdict: 'stay',
    writes: false,
    remembers: { sent: 'new', editedBy: 'beth', stays: 'found' },
  },
  {
    when: 'it was there when the record was linked, and incident.io has something new again',
    column: { actual: 'old', base: base('older', '', { editedBy: '', stays: 'found' }), policy: 'person' },
    verdict: 'stay',
    writes: false,
    remembers: { sent: 'new', editedBy: '', stays: 'found' },
  },
  {
    when: 'it was there when the record was linked, and gives way to something new',
    column: { actual: 'old', base: base('older', '', { editedBy: '', stays: 'found' }) },
    verdict: 'overwrite',
    writes: true,
    remembers: { sent: 'new', editedBy: '', stays: 'found_replaced' },
  },
  {
    when: 'what was replaced when the record was linked is not reported again',
    column: { sent: 'old', base: base('old', 'older', { editedBy: '', stays: 'found_replaced' }), actual: 'x' },
    verdict: 'nothing',
    writes: false,
    remembers: { stays: '' },
  },
  {
    when: 'incident.io has nothing new: whatever stands there stays',
    column: { sent: 'old', base: base('old', 'old'), actual: 'by beth' },
    writtenBy: 'beth',
    verdict: 'nothing',
    writes: false,
    remembers: { sent: 'old', stored: 'old', editedBy: 'beth', stays: '' },
  },
  {
    when: 'the record holds the new value already: it becomes the base',
    column: { base: base('old', 'old'), actual: 'new' },
    writtenBy: 'beth',
    verdict: 'agree',
    writes: false,
    remembers: { sent: 'new', stored: 'new', editedBy: null, stays: '' },
  },
  {
    when: 'the record holds what it held after the last write: it is written',
    column: { base: base('old', 'cut'), actual: 'cut', policy: 'person' },
    writtenBy: 'beth',
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new', stays: '' },
  },
  {
    when: 'both changed it and incident.io wins: it is written, with a line',
    column: { base: base('old', 'old'), actual: 'by beth' },
    writtenBy: 'beth',
    verdict: 'overwrite',
    writes: true,
    remembers: { sent: 'new', editedBy: 'beth', stays: 'replaced' },
  },
  {
    when: "both changed it and the person's value stays: it is not written, with a line",
    column: { base: base('old', 'old'), actual: 'by beth', policy: 'person' },
    writtenBy: 'beth',
    verdict: 'stay',
    writes: false,
    remembers: { sent: 'new', stored: 'old', editedBy: 'beth', stays: 'person' },
  },
  {
    when: 'the line about a value that stays lasts while the values differ',
    column: {
      sent: 'old',
      value: 'old',
      base: base('old', 'older', { editedBy: 'beth', stays: 'person' }),
      actual: 'x',
    },
    writtenBy: null,
    verdict: 'nothing',
    writes: false,
    remembers: { editedBy: 'beth', stays: 'person' },
  },
  {
    when: 'the line ends when the values agree',
    column: {
      sent: 'old',
      value: 'old',
      base: base('old', 'older', { editedBy: 'beth', stays: 'person' }),
      actual: 'old',
    },
    writtenBy: 'beth',
    verdict: 'nothing',
    writes: false,
    remembers: { stored: 'old', editedBy: null, stays: '' },
  },
  {
    when: 'the line about a value that was replaced ends at the next look',
    column: {
      sent: 'old',
      value: 'old',
      base: base('old', 'cut', { editedBy: 'beth', stays: 'replaced' }),
      actual: 'cut',
    },
    writtenBy: null,
    verdict: 'nothing',
    writes: false,
    remembers: { stays: '', editedBy: null },
  },
  {
    when: 'the platform or the sync changed it after the write: that is nobody’s edit',
    column: { base: base('old', 'old'), actual: 'OLD', policy: 'person' },
    writtenBy: null,
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new', stays: '' },
  },
  {
    when: 'a person changed it, and the sync wrote on the record since: it stays an edit',
    column: { base: base('old', 'old', { editedBy: 'beth' }), actual: 'by beth', policy: 'person' },
    writtenBy: null,
    verdict: 'stay',
    writes: false,
    remembers: { editedBy: 'beth', stays: 'person' },
  },
  {
    when: 'it comes back after no mapping spoke for it, and nobody changed it meanwhile: it is written',
    column: { base: base(null, 'then'), actual: 'then', policy: 'person' },
    writtenBy: 'beth',
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new' },
  },
  {
    when: 'it comes back, and somebody changed it meanwhile: the policy decides',
    column: { base: base(null, 'then'), actual: 'by beth', policy: 'person' },
    writtenBy: 'beth',
    verdict: 'stay',
    writes: false,
    remembers: { stays: 'person' },
  },
  {
    when: 'incident.io emptied it: what a new record would get is written over the value of the sync',
    column: { sent: '', value: '2', base: base('1', '1'), actual: '1' },
    writtenBy: null,
    verdict: 'write',
    writes: true,
    remembers: { sent: '' },
  },
  {
    when: "incident.io emptied it: a person's value stays, also where incident.io wins",
    column: { sent: '', value: '2', base: base('1', '1'), actual: '3' },
    writtenBy: 'beth',
    verdict: 'stay',
    writes: false,
    remembers: { sent: '', stays: 'person' },
  },
  {
    when: 'it was never filled and is empty in incident.io: what stands there stays',
    column: { sent: '', value: '', actual: 'by beth' },
    writtenBy: 'beth',
    verdict: 'agree',
    writes: false,
    remembers: { sent: '', stored: 'by beth' },
  },
  {
    when: 'incident.io emptied what the record needs: the old value stays',
    column: { sent: '', value: '', base: base('1', '1'), actual: '1', isNeeded: true },
    writtenBy: null,
    verdict: 'stay',
    writes: false,
    remembers: { sent: '', stored: '1', editedBy: null, stays: 'needed' },
  },
  {
    when: "an admin changed the mapping: a person's edit stays, also where incident.io wins",
    column: { base: base('old', 'old'), actual: 'by beth' },
    writtenBy: 'beth',
    group: { isMappingEdit: true },
    verdict: 'stay',
    writes: false,
    remembers: { sent: 'new', stays: 'person' },
  },
  {
    when: 'an admin changed the mapping and nobody the record: it is written',
    column: { base: base('old', 'old'), actual: 'old', policy: 'person' },
    writtenBy: 'beth',
    group: { isMappingEdit: true },
    verdict: 'write',
    writes: true,
    remembers: { sent: 'new' },
  },
  {
    when: 'the same group was found under another sys_id: that is no change',
    column: { sent: 'Network', value: 'sys_id 2', base: base('Network', 'sys_id 1'), actual: 'sys_id 1' },
    writtenBy: null,
    verdict: 'nothing',
    writes: false,
    remembers: { stored: 'sys_id 1' },
  },
]

test.each(table)(
  '$when',
  ({ column: given, writtenBy = null, isAdopted = false, group = {}, verdict, writes, remembers }) => {
    const merged = decide([given], by(writtenBy, isAdopted), group)
    expect(merged.verdict).toBe(verdict)
    expect(merged.write).toEqual(writes ? ['c'] : [])
    expect(merged.bases.get('c')).toMatchObject(remembers)
  },
)

describe('a group', () => {
  const state = { name: 'state', sent: '6', base: base('2', '2'), actual: '2' }
  const code = { name: 'close_code', sent: 'Solved', base: base(null, ''), actual: '' }

  test('is written whole', () => {
    expect(decide([state, code], by(null)).write).toEqual(['state', 'close_code'])
  })

  test('is written whole over the edit of one of its columns where incident.io wins', () => {
    const merged = decide([state, { ...code, actual: 'Duplicate' }], by('beth'))
    expect(merged.write).toEqual(['state', 'close_code'])
    expect(merged.bases.get('state')?.stays).toBe('')
    expect(merged.bases.get('close_code')).toMatchObject({ stays: 'replaced', editedBy: 'beth' })
  })

  test('is not written at all where one of its columns keeps the value of a person', () => {
    const merged = decide([state, { ...code, actual: 'Duplicate', policy: 'person' }], by('beth'))
    expect(merged.write).toEqual([])
    expect([...merged.bases.values()].map(({ stays }) => stays)).toEqual(['tied', 'person'])
  })

  test('that echoes a state of the record becomes the base, whatever stands there', () => {
    const merged = decide(
      [
        { ...state, actual: '6' },
        { ...code, actual: 'Resolved by change' },
      ],
      by('beth'),
      { isEcho: true },
    )
    expect(merged).toMatchObject({ verdict: 'agree', write: [] })
    expect(merged.bases.get('close_code')).toMatchObject({
      sent: 'Solved',
      stored: 'Resolved by change',
      editedBy: null,
    })
  })

  test.each(['closed', 'final'] as const)('does not move a record that is %s', lock => {
    const merged = decide([{ ...state, actual: '8' }, code], by('beth'), { lock })
    expect(merged).toMatchObject({ verdict: 'stay', write: [] })
    expect(merged.bases.get('state')).toMatchObject({ sent: '6', stored: '2', editedBy: 'beth', stays: lock })
  })

  test('does not touch what a person wrote on a record that is not active, although its state is the wanted one', () => {
    const merged = decide(
      [
        { ...state, actual: '6' },
        { ...code, actual: 'Duplicate' },
      ],
      by('beth'),
      { lock: 'closed' },
    )
    expect(merged.write).toEqual([])
    expect(merged.bases.get('close_code')?.stays).toBe('closed')
  })

  test('does not write again what the platform cut, beside a column that changed', () => {
    const cut = { name: 'close_notes', sent: 'long', base: base('long', 'lo'), actual: 'lo' }
    expect(decide([state, cut], by(null)).write).toEqual(['state'])
  })
})

describe('a group of which only one column is empty in incident.io', () => {
  const team = { name: 'assignment_group', sent: 'Network', base: base('Database', 'Database'), actual: 'Database' }
  const person = { name: 'assigned_to', sent: '', value: '', base: base('beth', 'beth'), actual: 'beth' }

  test('is written whole', () => {
    expect(decide([team, person], by(null)).write).toEqual(['assignment_group', 'assigned_to'])
  })

  test('is no emptied group: incident.io wins over an edit', () => {
    expect(decide([team, { ...person, actual: 'tom' }], by('tom')).verdict).toBe('overwrite')
  })

  test('stays when the record needs that column', () => {
    const merged = decide([team, { ...person, isNeeded: true }], by(null))
    expect(merged.write).toEqual([])
    expect(merged.bases.get('assigned_to')?.stays).toBe('needed')
  })

  test('is written when the record needs a column that is filled', () => {
    expect(decide([{ ...team, isNeeded: true }], by(null)).write).toEqual(['assignment_group'])
  })
})

describe('a record that is locked', () => {
  const state = { name: 'state', sent: '3', base: base('3', '3'), actual: '3' }
  const reason = { name: 'u_reason', sent: 'B', base: base('A', 'A'), actual: 'A' }

  test('is not moved although nobody edited it', () => {
    const merged = decide([{ ...state, sent: '2' }, reason], by(null), { lock: 'closed' })
    expect(merged.write).toEqual([])
    expect(merged.bases.get('state')).toMatchObject({ stays: 'closed', editedBy: null })
  })

  test('still gets companions of the state that it has, as long as nobody edited them', () => {
    expect(decide([state, reason], by(null), { lock: 'closed' }).write).toEqual(['u_reason'])
  })
})

describe('what is remembered', () => {
  test('the first person who changed a column is named, also when somebody else wrote on the record later', () => {
    const edited = { base: base('old', 'old', { editedBy: 'beth' }), actual: 'x', policy: 'person' as const }
    expect(decide([edited], by('tom')).bases.get('c')?.editedBy).toBe('beth')
  })

  test('what a rule made of a value counts as stored', () => {
    const ruled = { sent: 'old', base: base('old', 'old'), actual: 'OLD' }
    expect(decide([ruled], by(null)).bases.get('c')).toMatchObject({ stored: 'OLD', editedBy: null })
  })

  test('of an adopted record a column that was merged before is nobody’s edit', () => {
    expect(decide([{ base: base('old', 'old'), actual: 'old' }], by('beth', true)).verdict).toBe('write')
  })

  test('of an adopted record the value that gives way is reported, with who wrote last', () => {
    const merged = decide([{ actual: 'old' }], by('beth', true))
    expect(merged.bases.get('c')).toMatchObject({ stays: 'found_replaced', editedBy: 'beth' })
  })

  describe('in a group that stays, of a column that nobody changed', () => {
    const edited = { name: 'category', base: base('old', 'old'), actual: 'x', policy: 'person' as const }

    test.each([
      ['and that was never merged, on a record that the sync made', null, 'y', false, 'tied'],
      ['and that the sync wrote', base('y', 'y'), 'y', false, 'tied'],
      ['and that is empty on an adopted record', null, '', true, 'tied'],
      ['but that was there before the link', null, 'y', true, 'found'],
    ])('%s', (_when, known, actual, isAdopted, stays) => {
      const merged = decide([edited, { name: 'subcategory', base: known, actual }], by('beth', isAdopted))
      expect(merged.write).toEqual([])
      expect(merged.bases.get('category')).toMatchObject({ stays: 'person', editedBy: 'beth' })
      expect(merged.bases.get('subcategory')).toMatchObject({ stays, editedBy: stays === 'tied' ? null : 'beth' })
    })

    test('it is not called needed', () => {
      const needed = { ...edited, sent: '', value: '', actual: 'old', isNeeded: true }
      const merged = decide([needed, { name: 'subcategory', base: base('y', 'y'), actual: 'y' }], by(null))
      expect(merged.bases.get('category')?.stays).toBe('needed')
      expect(merged.bases.get('subcategory')?.stays).toBe('tied')
    })

    test('it is free again when the edit is taken back', () => {
      const tied = decide([edited, { name: 'subcategory', base: null, actual: 'y' }], by('beth')).bases
      const again = decide(
        [
          { ...edited, sent: 'newer', base: tied.get('category') ?? null, actual: 'old' },
          { name: 'subcategory', sent: 'newer', base: tied.get('subcategory') ?? null, actual: 'y' },
        ],
        by('beth'),
      )
      expect(again.verdict).toBe('write')
    })
  })

  test('in a group that gives way, nobody is said to have changed what the sync had not written yet', () => {
    const merged = decide(
      [
        { name: 'category', base: base('old', 'old'), actual: 'x' },
        { name: 'subcategory', base: null, actual: 'y' },
      ],
      by('beth'),
    )
    expect(merged.write).toEqual(['category', 'subcategory'])
    expect(merged.bases.get('category')?.stays).toBe('replaced')
    expect(merged.bases.get('subcategory')).toMatchObject({ stays: '', editedBy: null })
  })

  test('in a group that stays, a column that holds the right value agrees', () => {
    const merged = decide(
      [
        { name: 'state', sent: '6', actual: '6', base: base('2', '2') },
        { name: 'close_code', sent: 'Solved', actual: 'Duplicate', base: base(null, ''), policy: 'person' },
      ],
      by('beth'),
    )
    expect(merged.bases.get('state')).toMatchObject({ stays: '', stored: '6', editedBy: null })
    expect(merged.bases.get('close_code')?.stays).toBe('person')
  })

  test('an empty column that incident.io never filled agrees beside one that no mapping spoke for', () => {
    const merged = decide(
      [
        { name: 'a', sent: '', value: '', actual: 'x' },
        { name: 'b', sent: '', value: '', actual: 'y', base: base(null, 'y') },
      ],
      by('beth'),
    )
    expect(merged.verdict).toBe('agree')
  })

  test('an emptied column beside one that was never filled is emptied', () => {
    const merged = decide(
      [
        { name: 'a', sent: '', value: '', actual: 'x', base: base('x', 'x') },
        { name: 'b', sent: '', value: '', actual: '' },
      ],
      by(null),
    )
    expect(merged.write).toEqual(['a'])
  })
})

describe('a column that no mapping speaks for any more', () => {
  test('remembers what the record holds then', () => {
    expect(release(base('6', '6', { editedBy: 'beth', stays: 'person' }), '2', by('beth'))).toEqual(base(null, '2'))
  })

  test('does not take the edit of a person for its own later', () => {
    expect(release(base(null, '6'), '2', by('beth'))).toMatchObject({ sent: null, stored: '6', editedBy: 'beth' })
  })
})

test('assignments belong to ServiceNow and everything else to incident.io, as shipped', () => {
  expect(['assignment_group', 'assigned_to', 'assignee', 'state'].map(shippedPolicy)).toEqual([
    'person',
    'person',
    'person',
    'incident_io',
  ])
})
