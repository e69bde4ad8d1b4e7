/** The house stays small. Bounds are lowered when the code shrinks, and never raised. */
import { codeLines, sizesBelow, type SizedFile } from './code-lines.ts'

const bridge = sizesBelow('bridge')
const server = sizesBelow('src-sn/server')

const sum = (files: readonly SizedFile[]): number => files.reduce((total, { lines }) => total + lines, 0)
const below = (folder: string): SizedFile[] => bridge.filter(({ file }) => file.startsWith(folder))
const jira = below('bridge/destinations/jira/')
const commands = below('bridge/commands/')

test('no file has more than 150 lines of code', () => {
  expect([...bridge, ...server].filter(({ lines }) => lines > 150)).toEqual([])
})

test.each([
  ['bridge/destinations/jira', sum(jira), 853],
  ['bridge/commands', sum(commands), 1359],
  ['bridge without both', sum(bridge) - sum(jira) - sum(commands), 9_747],
])('%s has %i lines of code, at most %i', (_room, lines, bound) => {
  expect(lines).toBeLessThanOrEqual(bound)
})

test.each([
  ['', 0],
  ['// only a comment\n\n', 0],
  ['/** A docstring.\n * Two lines.\n */\nexport const a = 1 // beside code\n', 1],
  ['const text = `one\ntwo\n\nfour`\n', 3],
  ['call(\n  1,\n  /* why */\n  2,\n)\n', 4],
])('the counter reads %j as %i', (text, lines) => {
  expect(codeLines(text)).toBe(lines)
})
