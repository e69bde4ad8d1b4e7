/** Where the health check of a container looks for the bridge, and that the image has one. */
import { readFileSync } from 'node:fs'
import { addressOfBridge, runAliveCommand } from '../../../../bridge/commands/alive.ts'
import { readListener } from '../../../../bridge/config/config.ts'

test.each([
  [{}, 'http://127.0.0.1:8080'],
  [{ HOST: '', PORT: '' }, 'http://127.0.0.1:8080'],
  [{ HOST: '0.0.0.0', PORT: '9000' }, 'http://127.0.0.1:9000'],
  [{ HOST: '::' }, 'http://[::1]:8080'],
  [{ HOST: '10.0.0.7' }, 'http://10.0.0.7:8080'],
  [{ HOST: 'fd00::7', PORT: '81' }, 'http://[fd00::7]:81'],
])('a bridge at %j is reached at %s', (env, address) => {
  expect(addressOfBridge(readListener(env))).toBe(address)
})

test('a port that is none is a sentence with its variable', async () => {
  await expect(runAliveCommand({ PORT: 'http' }, { json: false }, () => undefined)).rejects.toMatchObject({
    code: 'configuration_invalid',
    message: 'PORT: must be a whole number from 0 to 65535 (it is "http")',
  })
})

/** Its last stage, which is the image. */
const dockerfile =
  readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .at(-1) ?? ''

test('the health check of the image is this command, and the image runs as a numeric user', () => {
  expect(dockerfile).toMatch(/^HEALTHCHECK .* CMD \["node", "dist\/bridge\/main\.js", "alive"\]$/m)
  expect(dockerfile).toMatch(/^USER \d+$/m)
})

test('the image starts the bridge with the flags of `npm start`', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const [, words = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
  expect((JSON.parse(words) as string[]).join(' ')).toBe(scripts.start)
})
