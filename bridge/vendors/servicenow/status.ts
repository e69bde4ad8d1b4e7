/** GET status of the app: whether both sides are in sync, for the metrics and for the command line. */
import { z } from 'zod'
import { ask, get, type AppSender } from './ask.ts'
import { directionsShape } from './directions.ts'

const part = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('moment'), moment: z.string() }),
  z.object({ kind: z.literal('span'), seconds: z.number() }),
  z.object({ kind: z.literal('rows'), count: z.number() }),
  z.object({ kind: z.literal('total'), count: z.number() }),
])
const body = z.object({
  as_of: z.string(),
  app_version: z.string(),
  user: z.string(),
  // An app of an earlier release does not say it.
  swept_at: z.string().default(''),
  freshness: z.object({ state: z.string(), sentence: z.array(part) }),
  ...directionsShape,
})

/** As the app answered, and the sentence on top of the Home page, with moments in UTC. */
export async function readStatus(client: AppSender) {
  const read = await ask(client, body, get('status', 'status'))
  return { body: read, sentence: read.freshness.sentence.map(wordsOf).join('') }
}

function wordsOf(piece: z.output<typeof part>): string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'moment':
      return `${piece.moment.slice(0, 19).replace('T', ' ')} UTC`
    case 'span':
      return spanWords(piece.seconds)
    case 'rows':
    case 'total':
      return `${piece.count}`
  }
}

/** In the largest unit that is filled twice. */
function spanWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min`
  return seconds < 48 * 3600 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86_400)} days`
}
