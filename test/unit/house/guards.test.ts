/** The lists of the mutation tests name files by their paths: a file that moved would be left out without a word. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const configSchema = z.object({ guards: z.array(z.object({ file: z.string() })), tests: z.array(z.string()) })

test('every guard and every test of one is there', async () => {
  const { guards, tests } = configSchema.parse(await import(resolve('stryker.config.mjs')))
  expect([...guards.map(({ file }) => file), ...tests].filter(file => !existsSync(file))).toEqual([])
})
