/** POST story and POST evidence of the app: what Find on the Home page tells and exports, without private incidents. */
import { z } from 'zod'
import type { JsonClient } from '../http/json-client.ts'
import { readResult } from './profile.ts'

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

/** As the app answers it, with the lines of all pages. */
export type Story = Omit<z.output<typeof story>, 'next'>
export type StoryLine = z.output<typeof line>
export type Evidence = z.output<typeof file>

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

type Client = Pick<JsonClient, 'send'>

export async function readStory(client: Client, question: StoryQuestion): Promise<Story> {
  const { next: firstNext, ...first } = await readPage(client, question, '')
  const lines = [...first.lines]
  for (let after = firstNext; after !== '';) {
    const page = await readPage(client, question, after)
    lines.push(...page.lines)
    after = page.next
  }
  return { ...first, lines }
}

async function readPage(client: Client, question: StoryQuestion, after: string): Promise<z.output<typeof story>> {
  const label = 'story'
  const body = { ...question, after }
  const answer = await client.send({ label, method: 'POST', path: '/story', body })
  return readResult(story, answer, label, 'servicenow_no_result')
}

export async function readEvidence(client: Client, question: EvidenceQuestion): Promise<Evidence> {
  const label = 'evidence'
  const answer = await client.send({ label, method: 'POST', path: '/evidence', body: question })
  return readResult(file, answer, label, 'servicenow_no_result')
}
