/** POST story and POST evidence of the app: what Find on the Home page tells and exports, without private incidents. */
import { z } from 'zod'
import { ask, post, type AppSender } from './ask.ts'

const change = z.object({ column: z.string(), old: z.string(), new: z.string() })
const line = z.object({
  key: z.string(),
  at: z.string(),
  at_incident_io: z.string(),
  side: z.string(),
  who: z.string(),
  what: z.string(),
  outcome: z.string(),
  why: z.string(),
  code: z.string(),
  answer: z.string(),
  changes: z.array(change),
  row: z.object({ table: z.string(), sys_id: z.string() }),
})
const subject = z.object({
  ticket: z.string(),
  record_type: z.string(),
  external_id: z.string(),
  reference: z.string(),
  permalink: z.string(),
  number: z.string(),
  record_url: z.string(),
  record_table: z.string(),
  record: z.string(),
  status: z.string(),
})
const story = z.object({
  query: z.string(),
  as_of: z.string(),
  headline: z.string(),
  remark: z.string(),
  subject: subject.nullable(),
  unlinked_record: z.object({ table: z.string(), sys_id: z.string(), number: z.string() }).nullable(),
  others: z.array(subject),
  lines: z.array(line),
  next: z.string(),
})
const file = z.object({
  file_name: z.string(),
  content: z.string(),
  lines: z.number(),
  private: z.number(),
  sha256: z.string(),
})

/** Which incident or record, as somebody names it, and which of its lines: `all`, `refused`, or `ours` for what the sync did. */
export interface StoryQuestion {
  readonly query: string
  readonly only: string
}

/** `from` and `until`: moments in UTC to the second, '' for no bound. Without a `query` of everything in between. */
export interface EvidenceQuestion extends StoryQuestion {
  readonly format: string
  readonly from: string
  readonly until: string
}

/** As the app answers it, with the lines of all pages. */
export async function readStory(client: AppSender, question: StoryQuestion) {
  const readPage = (after: string) => ask(client, story, post('story', 'story', { ...question, after }))
  const { next: second, ...read } = await readPage('')
  const lines = [...read.lines]
  let next = second
  while (next !== '') {
    const page = await readPage(next)
    lines.push(...page.lines)
    next = page.next
  }
  return { ...read, lines }
}

export const readEvidence = (client: AppSender, question: EvidenceQuestion) =>
  ask(client, file, post('evidence', 'evidence', question))
