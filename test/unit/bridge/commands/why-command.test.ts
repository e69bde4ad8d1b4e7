/** `why`: the story as Find tells it, on paper. */
import { runWhyCommand } from '../../../../bridge/commands/why.ts'

type Story = Awaited<ReturnType<Parameters<typeof runWhyCommand>[0]['serviceNow']['readStory']>>

const subject: NonNullable<Story['subject']> = {
  ticket: '1',
  record_type: 'incident',
  external_id: '01A',
  reference: 'INC-1',
  permalink: 'https://app.incident.io/incidents/1',
  number: 'INC0010001',
  record_url: 'https://acme.service-now.com/incident.do?sys_id=2',
  record_table: 'incident',
  record: '2',
  status: 'synced',
}
const story: Story = {
  query: 'INC-1',
  as_of: '2026-11-27T10:00:00.000Z',
  headline: 'INC-1 became INC0010001.',
  remark: '',
  subject,
  unlinked_record: null,
  others: [],
  lines: [
    {
      key: 'k',
      at: '2026-11-27T09:00:00Z',
      at_incident_io: '2026-11-27T08:59:58Z',
      side: 'servicenow',
      who: '',
      what: 'wrote the record',
      outcome: 'not_written',
      why: 'A person changed it since.',
      code: '',
      answer: '',
      changes: [{ column: 'short_description', old: 'a\u001b[2Jb', new: 'c' }],
      row: { table: 't', sys_id: '3' },
    },
  ],
}

const run = async (told: Story, json = false) => {
  const printed: string[] = []
  const asked: unknown[] = []
  const serviceNow = {
    readStory: async (question: unknown) => {
      asked.push(question)
      return told
    },
  }
  const code = await runWhyCommand({ serviceNow }, { reference: 'INC-1', only: 'all', json }, text =>
    printed.push(text),
  )
  return { code, printed, asked }
}

test('says the headline, both addresses, and each line with what stands below it', async () => {
  expect(await run(story)).toEqual({
    code: 0,
    asked: [{ query: 'INC-1', only: 'all' }],
    printed: [
      'INC-1 became INC0010001.',
      subject.permalink,
      subject.record_url,
      '',
      '2026-11-27T09:00:00Z  not written  servicenow, the sync: wrote the record (2026-11-27T08:59:58Z in incident.io)',
      '    A person changed it since.',
      '    short_description: "a [2Jb" -> "c"',
    ],
  })
})

test('what neither side knows is something to look after', async () => {
  const nobody = { ...story, headline: 'Neither side knows INC-1.', subject: null, lines: [] }
  expect(await run(nobody)).toMatchObject({ code: 1, printed: ['Neither side knows INC-1.'] })
})

test('prints JSON when asked to', async () => {
  const { printed } = await run(story, true)
  expect(JSON.parse(printed.join('\n'))).toEqual(story)
})
