/** deploy/compose.yaml: right by the Compose specification, locked down, and with the names, ports and stages of the code. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig } from '../../../bridge/config/config.ts'
import { completeEnvironment } from '../bridge/environment.ts'
import { filesIn, lackingWithout, unknownSettings, variablesOf } from './bridge-variables.ts'

const file = 'deploy/compose.yaml'
const text = readFileSync(file, 'utf8')

const specification = z
  .looseObject({ title: z.literal('Compose Specification') })
  .parse(JSON.parse(readFileSync('node_modules/dclint/schemas/compose.schema.json', 'utf8')))
const validate = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true }).compile(
  specification,
)

function schemaErrorsOf(compose: string): string[] {
  validate(parse(compose))
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  )
}

test('it is right by the specification', () => {
  expect(schemaErrorsOf(text)).toEqual([])
})

test.each([
  ['an unknown field', 'read_only', 'readonly', 'readonly'],
  [
    'a number for a span',
    'stop_grace_period: 60s',
    'stop_grace_period: 60',
    '/services/bridge/stop_grace_period must be string',
  ],
  ['one where a list belongs', 'cap_drop: [ALL]', 'cap_drop: ALL', '/services/bridge/cap_drop must be array'],
  ['an unknown part', '\nsecrets:', '\nsecret:', 'secret'],
])('%s is found', (_what, words, other, says) => {
  expect(text).toContain(words)
  expect(schemaErrorsOf(text.replace(words, other))).toContainEqual(expect.stringContaining(says))
})

const locked = z.object({
  user: z.string().regex(/^[1-9]\d*:[1-9]\d*$/),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  cap_add: z.undefined().optional(),
  privileged: z.undefined().optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  volumes: z.undefined().optional(),
})
const composeShape = z.object({
  services: z.strictObject({
    bridge: locked.extend({
      profiles: z.undefined().optional(),
      build: z.strictObject({ context: z.literal('..') }),
      env_file: z.string(),
      environment: z.record(z.string(), z.string()),
      secrets: z.array(z.string()),
      ports: z.tuple([z.string()]),
    }),
    demo: locked.extend({
      profiles: z.tuple([z.literal('demo')]),
      build: z.strictObject({ context: z.literal('..'), target: z.string() }),
      // Log-ins of the test ends are printed, so nobody else may get there.
      network_mode: z.literal('host'),
      ports: z.undefined().optional(),
      tmpfs: z.array(z.string()),
    }),
  }),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
})

test.each([
  ['root', "user: '1000:1000'", "user: '0:0'"],
  ['a root that can be written', 'read_only: true', 'read_only: false'],
  ['capabilities', 'cap_drop: [ALL]', 'cap_add: [NET_ADMIN]'],
  ['more privileges later', "security_opt: ['no-new-privileges:true']", 'security_opt: []'],
  ['a demo that starts by itself', 'profiles: [demo]', 'profiles: []'],
])('the services are locked down: %s is found', (_what, words, other) => {
  expect(composeShape.safeParse(parse(text)).error).toBeUndefined()
  expect(text).toContain(words)
  expect(composeShape.safeParse(parse(text.replace(words, other))).success).toBe(false)
})

describe('what the bridge says of itself', () => {
  const { services, secrets } = composeShape.parse(parse(text))
  const { bridge, demo } = services
  const given = variablesOf(join(dirname(file), bridge.env_file))
  const dockerfile = readFileSync('Dockerfile', 'utf8')

  test('every setting is a variable of the bridge, and no secret', () => {
    expect(unknownSettings(given)).toEqual([])
  })

  test('every secret is a file that is named after its variable, in a folder that is not kept', () => {
    expect(bridge.environment).toEqual(filesIn('/run/secrets', bridge.secrets))
    expect(secrets).toEqual(Object.fromEntries(bridge.secrets.map(name => [name, { file: `secrets/${name}` }])))
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('/deploy/secrets/')
  })

  test('the bridge starts with these, and lacks nothing else without them', () => {
    expect([...lackingWithout(given, bridge.secrets), 'METRICS_TOKEN'].sort()).toEqual([...bridge.secrets].sort())
  })

  test('its port is the published one, on this machine alone', () => {
    const { port } = readConfig(completeEnvironment).settings
    expect(bridge.ports[0]).toBe(`127.0.0.1:${port}:${port}`)
  })

  test('the demo is a stage of the image, and writes where it may', () => {
    const [, stage = ''] = dockerfile.split(` AS ${demo.build.target}\n`)
    const [, workdir = ''] = /^WORKDIR (\S+)$/m.exec(dockerfile) ?? []
    expect(stage).toMatch(/^USER 1000\nCMD \["node_modules\/\.bin\/tsx", "test\/demo\/main\.ts"\]$/m)
    expect(demo.tmpfs).toEqual(['/tmp', `${workdir}/node_modules/.cache`])
  })
})
