/** The lint that keeps expressions linear is on, for the bridge and for the app. */
import { spawnSync } from 'node:child_process'
import { z } from 'zod'

const report = z.array(
  z.object({ messages: z.array(z.object({ line: z.number(), ruleId: z.string().nullable(), message: z.string() })) }),
)

const code = String.raw`
export const isMail = (text: string) => /\S+@\S+\.\S+/.test(text)
export const cut = (text: string) => text.replace(/\s+$/, '')
export const made = (text: string) => new RegExp(text)
export const isId = (text: string) => /^\d{1,9}$/.test(text)
`

test.each(['bridge/mapping/plain-text.ts', 'src-sn/server/platform/json.ts'])(
  '%s',
  path => {
    const command = ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', path, '--format', 'json']
    // Otherwise the parser takes the file from the disk.
    const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' }
    const { stdout, stderr } = spawnSync(process.execPath, command, { input: code.trimStart(), encoding: 'utf8', env })
    expect(stderr).toBe('')
    const broken = report.parse(JSON.parse(stdout)).flatMap(({ messages }) => messages)
    const rulesOf = (line: number) =>
      [...new Set(broken.filter(one => one.line === line).map(one => one.ruleId))].sort()
    expect([1, 2, 3, 4].map(rulesOf)).toEqual([
      ['redos/no-vulnerable', 'regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'],
      ['redos/no-vulnerable', 'regexp/no-super-linear-move'],
      ['no-restricted-syntax'],
      [],
    ])
  },
  120_000,
)
