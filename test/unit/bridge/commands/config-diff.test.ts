/** `config diff`: what changes between two exported mappings, by names; of anything else which file and where. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runConfigDiffCommand } from '../../../../bridge/commands/config-diff.ts'
import { fileText } from '../../../../src-sn/server/contract/mapping-file.ts'
import type { FileTemplate, MappingFile } from '../../../../src-sn/server/contract/mapping-file.ts'
import { newTemplate } from '../../src-sn/mapping/mapping-end.ts'

const folder = mkdtempSync(join(tmpdir(), 'config-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const template = newTemplate({
  static_values: { assignment_group: { table: 'sys_user_group', name: 'Database' }, category: 'network' },
})
const mapping = (...templates: FileTemplate[]): MappingFile => ({
  format: 'incident.io sync mapping',
  schema: 1,
  templates,
  state_mappings: [],
  status_mappings: [],
})
function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const before = fileOf('before.json', fileText(mapping(template)))

function run(after: string, json = false) {
  const printed: string[] = []
  const code = runConfigDiffCommand({ before, after, json }, text => printed.push(text))
  return { code, printed }
}

test('the same mapping in another order of its rows is the same', () => {
  expect(run(fileOf('same.json', JSON.stringify(mapping(template))))).toEqual({
    code: 0,
    printed: ['Both files say the same.'],
  })
})

const other = fileOf(
  'other.json',
  fileText(
    mapping({
      ...template,
      order: 20,
      static_values: { ...template.static_values, assignment_group: { table: 'sys_user_group', name: 'Network' } },
      conditions: [{ attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }],
    }),
  ),
)

test('says what was added and changed, by names, and ends with 1', () => {
  const { code, printed } = run(other)
  expect(code).toBe(1)
  expect(printed).toEqual([
    'changed template "Database"',
    '    order: "10" -> "20"',
    '    static assignment_group: "Database (sys_user_group)" -> "Network (sys_user_group)"',
    'added condition "severity is_one_of Critical" of template "Database"',
    '    attribute: "" -> "severity"',
    '    operator: "" -> "is_one_of"',
    '    options: "" -> "Critical"',
    '    order: "" -> "100"',
  ])
})

test('prints JSON when asked to', () => {
  expect(JSON.parse(run(other, true).printed.join(''))).toMatchObject({
    changes: [
      { change: 'changed', part: 'template', name: 'Database' },
      { change: 'added', part: 'condition' },
    ],
  })
})

test.each([
  ['is not there', join(folder, 'none.json'), /none\.json cannot be read: .*ENOENT/],
  ['is no JSON', fileOf('text.json', 'mapping'), /text\.json cannot be read: .*JSON/],
  ['is something else', fileOf('else.json', '{}'), /else\.json is no mapping that was exported .* at format: /],
  [
    'lacks a part of a template',
    fileOf('part.json', JSON.stringify(mapping({ ...template, order: '10' } as unknown as FileTemplate))),
    /part\.json is no mapping .* at templates\.0\.order: .*number/,
  ],
])('a file that %s is refused by its name', (_what, path, words) => {
  expect(() => run(path)).toThrow(
    expect.objectContaining({ code: 'configuration_invalid', message: expect.stringMatching(words) }),
  )
})
