/** The built commands as processes (npm test builds them first): what an operator sees, and what a signal does. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { completeEnvironment } from './environment.ts'
import { startLocalServer, type LocalServer } from './local-server.ts'

interface Ran {
  readonly child: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | null>
}

// Processes start slowly on a busy machine.
jest.setTimeout(60_000)
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Runs in the folder of the tests, where no .env can be. */
function run(args: string[], env: Record<string, string>): Ran {
  const child = spawn(process.execPath, [resolve('dist/bridge/main.js'), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    cwd: __dirname,
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  return { child, output: () => output, exit: new Promise(done => child.once('exit', done)) }
}

async function seen(ran: Ran, text: string): Promise<void> {
  const limit = Date.now() + 30_000
  while (!ran.output().includes(text)) {
    if (Date.now() > limit) throw new Error(`not seen: ${text}, but: ${ran.output()}`)
    await new Promise(done => setImmediate(done))
  }
}

test('a start without environment is refused, naming every variable', async () => {
  const ran = run(['serve'], {})
  expect(await ran.exit).toBe(1)
  for (const name of Object.keys(completeEnvironment)) expect(ran.output()).toContain(name)
  expect(ran.output()).not.toContain(' at ')
})

test('help and version load nothing but the parser of commands', async () => {
  expect(packagesLoadedBy('dist/bridge/main.js')).toEqual(['commander'])
  const ran = run(['--help'], {})
  expect(await ran.exit).toBe(0)
  expect(ran.output()).toContain('receive webhooks and sweep')
})

/** Packages that are loaded before any command runs: the built chunks are followed along their static imports, and name what is in them. */
function packagesLoadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  const found = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map(match => match[1] ?? '')
  const packages = found(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)
  const chunks = found(/^(?:import|\} from|import\s[^;'"=()]*?\sfrom)\s*"(\.\/[^"]+)"/gm)
  return [...new Set([...packages, ...chunks.flatMap(name => packagesLoadedBy(join(dirname(file), name), seen))])]
}

describe('with both vendors there', () => {
  let vendor: LocalServer
  beforeEach(async () => {
    vendor = await startLocalServer(({ path }) => {
      if (path === '/oauth_token.do') return { body: { access_token: 'T', expires_in: 1799 } }
      if (path === '/v1/identity') return { body: { identity: { roles: ['viewer'] } } }
      if (path === '/v2/incidents') return { body: { incidents: [] } }
      if (path === '/v3/follow_ups') return { body: { follow_ups: [] } }
      return { body: { result: [] } }
    })
  })
  afterEach(() => vendor.close())
  const env = () => ({
    ...completeEnvironment,
    HOST: '127.0.0.1',
    PORT: '0',
    SWEEP_INTERVAL_SECONDS: '0',
    SERVICENOW_URL: vendor.url,
    INCIDENT_IO_API_URL: vendor.url,
  })

  test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    'serve listens, and %s ends it with 0 once all is done',
    async signal => {
      const ran = run(['serve'], env())
      await seen(ran, '"msg":"listening"')
      await seen(ran, '"missing":"incident_editor"')
      const port = Number(/"port":(\d+)/.exec(ran.output())?.[1])
      expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
      ran.child.kill(signal)
      await seen(ran, '"msg":"stopping"')
      expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(503)
      expect(await ran.exit).toBe(0)
      expect(ran.output()).toContain('"msg":"stopped"')
      expect(ran.output()).not.toContain('secret-of-client')
    },
  )

  test('sync prints a summary', async () => {
    const ran = run(['sync', '--since', '7d'], env())
    expect(await ran.exit).toBe(0)
    expect(ran.output()).toMatch(/^0 incidents changed since \S+; failed 0\.\n$/)
  })

  test('sync with a span that is none', async () => {
    const ran = run(['sync', '--since', 'soon'], env())
    expect([await ran.exit, ran.output()]).toEqual([1, expect.stringContaining('--since must be a span')])
  })
})
