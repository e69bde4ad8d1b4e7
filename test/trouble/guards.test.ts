/** The short form: the list still fits the sources, and one guard is taken out. */
import { guardsScenario } from './guards.ts'

test('a removed guard fails a test', async () => {
  const said: string[] = []
  const figures = await guardsScenario.run('short', line => said.push(line))
  expect({ wrong: figures.filter(({ ok }) => !ok), said }).toEqual({
    wrong: [],
    said: [expect.stringContaining('fails')],
  })
}, 120_000)
