/** Causes that lie with a vendor, by the codes of the bridge (bridge/observability/errors.ts). */
import type { Cause, CauseParts } from './cause-words.ts'

const TITLES: Readonly<Record<string, string>> = { incident_io: 'incident.io', servicenow: 'ServiceNow', jira: 'Jira' }

/** Codes of the bridge itself that pass: it was busy, or the other side changed under its hands. */
const OWN = ['run_outlasted_answer', 'shutting_down', 'delivered_elsewhere', 'too_busy', 'incident_hidden', 'internal']

/** What the bridge has to be told where, when a vendor does not let it in. */
const ACCESS: Readonly<Record<string, string>> = {
  incident_io:
    'Give the API key the missing permission in incident.io (Settings > API keys), or add the address of the bridge to the IP allowlist there.',
  servicenow: 'Check the integration user: its password or token, and its role x_iio_sync.integration.',
  jira: 'Check the Jira account of the bridge: its token, and its permissions in the project.',
}

const EVENT_WORDS: Readonly<Record<string, string>> = {
  ticket_created: 'the link to the record',
  work_note: 'work notes',
  comment: 'comments',
  attachment: 'attachments',
  state_changed: 'changes of state',
  catalogue_refresh: 'the refresh of its names',
  resync: 'a new look at incidents',
  incidents: 'part of the list of incidents',
  follow_ups: 'part of the list of follow-ups',
  issues: 'issues',
}

/** What was asked for, '' where the key does not say. */
function whatOf({ table, column }: CauseParts): string {
  const words = EVENT_WORDS[column] ?? EVENT_WORDS[table] ?? ''
  return words === '' ? '' : ` ${words}`
}

export function vendorCause(parts: CauseParts): Cause | null {
  if (OWN.includes(parts.code)) return passing('The bridge could not finish a run.')
  const vendor = Object.keys(TITLES).find(name => parts.code.startsWith(`${name}_`))
  if (vendor === undefined) return null
  const title = TITLES[vendor] ?? vendor
  const status = parts.status === '' ? '' : ` (${parts.status})`
  switch (parts.code.slice(vendor.length + 1)) {
    case 'unauthorised':
    case 'token_refused':
    case 'forbidden':
    case 'not_connected':
    case 'configuration_invalid':
      return {
        class: 'setting',
        cause: `${title} does not let the bridge in${whatOf(parts) === '' ? '' : ` for${whatOf(parts)}`}${status}.`,
        explanation: 'What the bridge may not read or write is left out. Everything else goes on.',
        whatToDo: `${ACCESS[vendor] ?? ''} Then press Retry all.`,
      }
    case 'rate_limited':
    case 'paused':
      return passing(`${title} is asked for more than its limits allow${status}.`)
    case 'unavailable':
    case 'no_result':
    case 'unreadable':
      return passing(`${title} answers with an error${status}.`)
    case 'unreachable':
      return passing(`${title} does not answer the bridge.`)
    case 'outdated_configuration':
      return passing('The configuration changed while the bridge was at work.')
    case 'not_found':
      return refused(`${title} does not know${whatOf(parts) || ' what it was asked for'}${status}.`)
    default:
      return refused(`${title} refuses${whatOf(parts) || ' what the bridge asks for'}${status}.`)
  }
}

function passing(cause: string): Cause {
  return {
    class: 'passes',
    cause,
    explanation: 'Everything waits and is tried again by itself. Nothing is lost.',
    whatToDo: "Nothing, unless it stays for hours: then look at the vendor's status page and at the log of the bridge.",
  }
}

function refused(cause: string): Cause {
  return {
    class: 'somebody',
    cause,
    explanation: 'The answer below has the words of the other side.',
    whatToDo: 'Read the answer below. Correct what it names and press Retry all, or press Discard.',
  }
}
