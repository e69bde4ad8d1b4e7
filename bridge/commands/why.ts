/** `why INC0012345`: the story that Find on the Home page tells, of an incident, a follow-up or a record. */
import type { Bridge } from '../bridge.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

type ServiceNow = Pick<Bridge['serviceNow'], 'readStory'>
type Story = Awaited<ReturnType<ServiceNow['readStory']>>
type Line = Story['lines'][number]
type Subject = NonNullable<Story['subject']>

interface WhyOptions {
  /** As somebody names it on either side. */
  readonly reference: string
  readonly only: string
  readonly json: boolean
}

/** Prints the story. Of what nobody knows there is something to do: the name is wrong, or it is private. */
export async function runWhyCommand(
  { serviceNow }: { readonly serviceNow: ServiceNow },
  { reference, only, json }: WhyOptions,
  print: (text: string) => void,
): Promise<ExitCode> {
  const story = await serviceNow.readStory({ query: reference, only })
  if (json) print(JSON.stringify(story, null, 2))
  else toldLines(story).map(printable).forEach(print)
  return story.subject === null ? exitCodes.toDo : exitCodes.fine
}

function toldLines({ headline, remark, subject, others, lines }: Story): string[] {
  return [
    headline,
    ...(remark === '' ? [] : [remark]),
    ...(subject === null ? [] : addressesOf(subject)),
    ...others.map(other => `See also ${other.reference}${other.number === '' ? '' : `, ${other.number}`}.`),
    ...(lines.length === 0 ? [] : ['']),
    ...lines.flatMap(lineWords),
  ]
}

const addressesOf = ({ permalink, record_url: recordUrl }: Subject): string[] =>
  [permalink, recordUrl].filter(address => address !== '')

const indent = ' '.repeat(4)

/** When by the clock of ServiceNow, what became of it, on which side, who and what; below it why, and what changed. */
function lineWords(line: Line): string[] {
  const side = line.side === 'sync' ? '' : `${line.side}, `
  const told = line.at_incident_io === '' ? '' : ` (${line.at_incident_io} in incident.io)`
  const answer = [line.code, line.answer].filter(words => words !== '').join(': ')
  const below = [
    line.why,
    answer,
    ...line.changes.map(change => `${change.column}: "${change.old}" -> "${change.new}"`),
  ]
  return [
    `${line.at}  ${line.outcome.replace('_', ' ')}  ${side}${line.who || 'the sync'}: ${line.what}${told}`,
    ...below.filter(words => words !== '').map(words => `${indent}${words}`),
  ]
}

/** What people wrote must not move the cursor of a terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')
