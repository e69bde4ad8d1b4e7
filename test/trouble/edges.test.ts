/** The short forms of what strangers send to the bridge. */
import { forged } from './edges-forged.ts'
import { malformed } from './edges-malformed.ts'
import { slow } from './edges-slow.ts'

const limitMs = 120_000

test.each([forged, malformed, slow])(
  '$name',
  async scenario => {
    const said: string[] = []
    const figures = await scenario.run('short', line => said.push(line))
    expect({ wrong: figures.filter(({ ok }) => !ok), said }).toEqual({ wrong: [], said: [expect.any(String)] })
  },
  limitMs,
)
