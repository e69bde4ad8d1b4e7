/**
 * The app's guards, from the sources: the other tests run the built app, which mutation tests cannot change. What a guard asks
 * of the platform is played here: columns of a row, the clock, and how a statement is aborted.
 */
import type { GlideRecord } from '@servicenow/glide'
import { markChanged, refuseMalformed, refuseStale } from '../../../../src-sn/server/apply/ticket-rules.ts'
import { isStuck } from '../../../../src-sn/server/notes/note-rows.ts'
import { isWaiting, WAITING, WAITING_FOR_RECORD } from '../../../../src-sn/server/notes/waiting.ts'
import { isAhead, isOlder, latest } from '../../../../src-sn/server/platform/versions.ts'

/** The clock of the instance says 2026-11-22 03:00:00. */
jest.mock('@servicenow/glide', () => ({
  gs: { addErrorMessage: () => undefined },
  GlideRecord: class {},
  GlideDateTime: class {
    private ms = Date.UTC(2026, 10, 22, 3)
    addSeconds(seconds: number): void {
      this.ms += seconds * 1000
    }
    getValue(): string {
      return new Date(this.ms).toISOString().slice(0, 19).replace('T', ' ')
    }
  },
}))

interface FakeRow {
  readonly row: GlideRecord
  readonly isAborted: () => boolean
  /** What was written on it. */
  readonly written: Record<string, string>
}

/** A row with these columns; every other column is empty. */
function rowOf(columns: Readonly<Record<string, string>>): FakeRow {
  let aborted = false
  const written: Record<string, string> = {}
  const row = {
    getValue: (column: string) => columns[column] ?? null,
    setAbortAction: (abort: boolean) => {
      aborted = abort
    },
    setValue: (column: string, value: string) => {
      written[column] = value
    },
  }
  return { row: row as unknown as GlideRecord, isAborted: () => aborted, written }
}

describe('a malformed ticket row', () => {
  const good = { external_id: 'INCIDENT_1', record_type: 'incident', permalink: 'https://app.incident.io/1' }
  const isRefused = (columns: Record<string, string>, before: Record<string, string> | null = null): boolean => {
    const current = rowOf({ ...good, ...columns })
    refuseMalformed(current.row, before === null ? null : rowOf({ ...good, ...before }).row)
    return current.isAborted()
  }

  test.each<[string, Record<string, string>, Record<string, string> | null]>([
    ['a new row', {}, null],
    ['a row that stays what it is', {}, {}],
    ['a follow-up', { record_type: 'follow_up' }, null],
    ['an id of 64 characters', { external_id: 'a'.repeat(64) }, null],
    ['no link', { permalink: '' }, null],
    ['a link in capitals', { permalink: 'HTTP://EXAMPLE.COM' }, null],
  ])('is not %s', (_name, columns, before) => expect(isRefused(columns, before)).toBe(false))

  test.each<[string, Record<string, string>, Record<string, string> | null]>([
    ['one without an id', { external_id: '' }, null],
    ['one with an id of 65 characters', { external_id: 'a'.repeat(65) }, null],
    ['one with an id that would be evaluated', { external_id: 'javascript:gs.log()' }, null],
    ['one with an id in two lines', { external_id: 'A\nB' }, null],
    ['one of another type', { record_type: 'problem' }, null],
    ['one without a type', { record_type: '' }, null],
    ['one whose link is a script', { permalink: 'javascript:alert(1)' }, null],
    ['one whose link hides an address', { permalink: 'x https://example.com' }, null],
    ['one that moves to another incident', { external_id: 'INCIDENT_2' }, {}],
    ['one that becomes a follow-up', { record_type: 'follow_up' }, {}],
    ['one whose first decision changes', { first_decision: 'Another' }, { first_decision: 'The first' }],
    ['one whose first decision is emptied', {}, { first_decision: 'The first' }],
    ['one whose first decision gets another moment', { first_decided_at: '2026-11-23 03:00:00' }, {}],
  ])('is %s', (_name, columns, before) => expect(isRefused(columns, before)).toBe(true))
})

test.each([
  ['older', '2026-11-22T02:58:00Z', '2026-11-22T02:59:00Z', true],
  ['older by a microsecond', '2026-11-22T02:58:59.999999Z', '2026-11-22T02:59:00Z', true],
  ['empty', '', '2026-11-22T02:59:00Z', true],
  ['the same', '2026-11-22T02:59:00Z', '2026-11-22T02:59:00.000000Z', false],
  ['newer', '2026-11-22T02:59:00.000001Z', '2026-11-22T02:59:00Z', false],
  ['the first', '2026-11-22T02:59:00Z', '', false],
  ['older than one of a clock that went wrong', '2026-11-22T02:59:00Z', '2026-11-23T03:00:01Z', false],
  ['older than one just within a day', '2026-11-22T02:59:00Z', '2026-11-23T03:00:00Z', true],
])('a version that is %s: refused %s after %s is %s', (_name, version, known, refused) => {
  const current = rowOf({ source_updated_at: version })
  refuseStale(current.row, rowOf({ source_updated_at: known }).row)
  expect(current.isAborted()).toBe(refused)
})

describe('a changed spec makes its row pending in the same statement', () => {
  const LATER = '2026-11-23 00:00:00'
  const PENDING = { status: 'pending', next_attempt: '', attempts: '0' }

  test.each<[string, Record<string, string>, Record<string, string> | null, object]>([
    ['in sync', { status: 'in_sync' }, { status: 'in_sync' }, PENDING],
    [
      'failed, with the attempt that it had',
      { status: 'failed', next_attempt: LATER },
      { next_attempt: LATER },
      PENDING,
    ],
    ['skipped', { status: 'skipped' }, {}, PENDING],
    ['new, from an import', { status: 'pending' }, null, PENDING],
    ['unlinked: an admin decided', { status: 'unlinked' }, {}, {}],
    ['discarded: an admin decided', { status: 'discarded' }, {}, {}],
    ['in Jira: that is for the bridge', { status: 'in_sync', target_table: 'jira' }, {}, {}],
    ['written with its next attempt: the REST API said so itself', { status: 'pending', next_attempt: LATER }, {}, {}],
    ['the same, new', { status: 'pending', next_attempt: LATER }, null, {}],
    [
      'the same, with another attempt than before',
      { next_attempt: LATER },
      { next_attempt: '2026-11-22 03:02:00' },
      {},
    ],
    ['without the attempt that it had', { status: 'failed', next_attempt: '' }, { next_attempt: LATER }, PENDING],
  ])('%s', (_name, columns, before, expected) => {
    const current = rowOf(columns)
    markChanged(current.row, before === null ? null : rowOf(before).row)
    expect(current.written).toEqual(expected)
  })
})

test('a first version is stored', () => {
  const current = rowOf({ source_updated_at: '2020-01-01T00:00:00Z' })
  refuseStale(current.row, null)
  expect(current.isAborted()).toBe(false)
})

test.each([
  ['2026-11-22T02:59:00Z', '2026-11-22T02:59:01Z', true],
  ['2026-11-22T02:59:00.5Z', '2026-11-22T02:59:00.49Z', false],
  ['2026-11-22T02:59:00.1Z', '2026-11-22T02:59:00.10Z', false],
  ['', '2026-11-22T02:59:00Z', true],
  ['', '', false],
])('%s is older than %s: %s', (one, other, older) => {
  expect(isOlder(one, other)).toBe(older)
  expect(latest(one, other)).toBe(older ? other : one)
})

test.each([
  ['', false],
  ['2026-11-23T03:00:00Z', false],
  ['2026-11-23T03:00:00.000001Z', true],
])('the version "%s" is ahead of the clock: %s', (version, ahead) => expect(isAhead(version)).toBe(ahead))

test.each([
  ['failed', '', '1', true],
  ['failed', '2026-11-22 03:00:00', '4', false],
  ['failed', '2026-11-22 03:00:00', '5', true],
  ['pending', '', '9', false],
])('a note that is %s, due "%s", tried %s times lets later ones pass: %s', (status, next_attempt, attempts, stuck) => {
  expect(isStuck(rowOf({ status, next_attempt, attempts }).row)).toBe(stuck)
})

test.each([
  ['pending', WAITING, true],
  ['pending', WAITING_FOR_RECORD, true],
  ['pending', '', false],
  ['failed', WAITING, false],
])('a note that is %s and says "%s" waits: %s', (status, reason, waits) => {
  expect(isWaiting(rowOf({ status, reason }).row)).toBe(waits)
})
