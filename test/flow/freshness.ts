/** The sentence on top of the Home page, as flows wait for it. */
import { z } from 'zod'
import { until } from '../world/wait.ts'
import type { World } from '../world/world.ts'

const answer = z.object({
  result: z.object({
    freshness: z.object({
      state: z.string(),
      sentence: z.array(z.looseObject({ kind: z.string(), text: z.string().optional() })),
    }),
  }),
})

async function freshness({ instance }: World): Promise<{ state: string; words: string }> {
  const { body } = await instance.call('admin', 'GET', '/api/x_iio_sync/v1/home/frame')
  const { state, sentence } = answer.parse(body).result.freshness
  return { state, words: sentence.map(({ text = '' }) => text).join('') }
}

/** The app asks the bridge for a word: once a minute by the clock. */
export const askForWord = ({ instance }: World): Promise<unknown> =>
  instance.control.runSchedule('incident.io sync: is the bridge there')

/** Waits until the sentence says so; with `isAsked` the bridge is asked for a word before each look. */
export const freshnessIn =
  (world: () => World) =>
  (state: string, words = /./, { isAsked = false } = {}): Promise<unknown> =>
    until(
      `the sentence to say ${state}`,
      async () => {
        if (isAsked) await askForWord(world())
        const now = await freshness(world())
        if (now.state !== state || !words.test(now.words)) throw new Error(JSON.stringify(now))
        return now
      },
      { limitMs: 40_000 },
    )
