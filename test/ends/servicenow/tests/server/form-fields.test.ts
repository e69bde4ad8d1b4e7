import { changesOf, fieldInput, isWritable } from '../../pages/form-fields.ts'
import type { ColumnDef, Platform } from '../../seams.ts'

const column = (changes: Partial<ColumnDef> = {}): ColumnDef => ({
  name: 'name',
  label: 'Name',
  type: 'string',
  maxLength: 100,
  keepsFourBytes: false,
  reference: '',
  mandatory: false,
  readOnly: false,
  defaultValue: '',
  choice: false,
  ...changes,
})

test('only what differs is written, secrets apart and only when something was typed', () => {
  const columns = [
    column(),
    column({ name: 'same' }),
    column({ name: 'text' }),
    column({ name: 'secret', type: 'password2' }),
    column({ name: 'kept_secret', type: 'password2' }),
    column({ name: 'not_sent' }),
  ]
  const form = { name: 'New', same: 'As it is', text: 'two\r\nlines', secret: 's3cret', kept_secret: '', other: 'x' }
  const record = {
    name: { value: 'Old' },
    same: { value: 'As it is' },
    text: { value: 'two\nlines' },
    kept_secret: { value: 'encrypted' },
    not_sent: { value: 'stays' },
  }
  expect(changesOf(columns, form, record)).toEqual({ plain: { name: 'New' }, secret: { secret: 's3cret' } })
})

test.each([
  ['of the system', column({ name: 'sys_created_on' }), undefined, false],
  ['a journal', column({ type: 'journal_input' }), undefined, false],
  ['that a policy makes read-only', column(), { visible: true, mandatory: false, readOnly: true }, false],
  ['any other', column(), { visible: true, mandatory: true, readOnly: false }, true],
])('a field is typed into or not: %s', (_what, field, state, expected) => {
  expect(isWritable(field, state)).toBe(expected)
})

const platform = {
  dictionary: {
    choices: () => [{ value: '2', label: 'High' }],
    displayColumn: () => 'name',
    table: () => ({ physical: 'sys_user' }),
  },
  store: { query: () => [{ sys_id: 'a'.repeat(32), name: 'Beth <b>' }] },
} as unknown as Platform

test.each([
  ['a text', column(), 'x"y', '<input name="name" aria-label="Name" value="x&quot;y">'],
  ['a long text', column({ maxLength: 4000 }), '<x>', '<textarea name="name" aria-label="Name">&lt;x&gt;</textarea>'],
  ['a secret, never shown', column({ type: 'password2' }), 'encrypted', '<input type="password" name="name"'],
  ['a yes or no', column({ type: 'boolean' }), 'true', '<option value="true" selected>true</option>'],
  ['a choice', column({ choice: true }), '2', '<option value="2" selected>High</option>'],
  [
    'a reference, picked from the rows of its table',
    column({ type: 'reference', reference: 'sys_user' }),
    'a'.repeat(32),
    `<option value="${'a'.repeat(32)}" selected>Beth &lt;b&gt;</option>`,
  ],
  [
    'a reference to a row that is not offered',
    column({ type: 'reference', reference: 'sys_user' }),
    'b'.repeat(32),
    `<option value="${'b'.repeat(32)}" selected>shown</option>`,
  ],
])('%s', (_what, field, value, expected) => {
  const { text } = fieldInput(platform, 'x_app_thing', field, { value, shown: 'shown' })
  expect(text).toContain(expected)
  expect(text).not.toContain('encrypted')
})
