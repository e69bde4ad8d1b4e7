/** The short forms of what strangers send to the bridge. The flood of forged deliveries measures a machine: `npm run trouble` only. */
import { malformed } from './edges-malformed.ts'
import { slow } from './edges-slow.ts'

const limitMs = 240_000

test.each([malformed, slow])(
  '$name',
  async scenario => {
    const lines: string[] = []
    const figures = await scenario.run('short', line => lines.push(line))
    expect({ wrong: figures.filter(({ ok }) => !ok), said: lines }).toEqual({ wrong: [], said: [expect.any(String)] })
  },
  limitMs,
)
