/** The npm package: it holds the built bridge and what people read, and its command runs without any other package. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, args: string[], cwd: string) => spawnSync(command, args, { cwd, encoding: 'utf8' })

const packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })])

test('holds what is needed and nothing else, and its command runs where no package is installed', () => {
  const pack = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.')
  const [{ filename, files }] = packed.parse(JSON.parse(pack.stdout))
  const roots = new Set(files.map(({ path }) => path.replace(/^(dist\/bridge|docs)\/[^/]+$/, '$1')))
  expect([...roots].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/bridge', 'docs', 'package.json'])
  expect(run('tar', ['xzf', filename], folder).status).toBe(0)
  const { bin, version } = z
    .object({ bin: z.object({ 'incident-io-servicenow': z.string() }), version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')))
  const command = join(folder, 'package', bin['incident-io-servicenow'])
  expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(run(process.execPath, [command, '--version'], folder).stdout.trim()).toBe(version)
  // Everything that a command loads is in the bundle.
  const doctor = run(process.execPath, [command, 'doctor'], folder)
  expect([doctor.status, doctor.stdout]).toEqual([1, expect.stringContaining('FAILED  environment')])
}, 60_000)
