/** The calls of which a document travels: what a crash has to meet at least once for a run to count. */
import type { Call } from '../world/vendor-proxy.ts'

const ids = /[0-9a-f]{32}|[0-9A-Z]{26}/g

/** `servicenow POST /sync/incidents`: whom, how and what, without ids. */
export const kindOf = ({ vendor, method, path }: Call): string =>
  `${vendor} ${method} ${path.replace(ids, '…').replace('/api/x_iio_sync/v1', '')}`

/** Ask and change nothing: losing their answer is the same as never having asked. */
const asking = ['/sync/incidents/compare', '/sync/dry-run']

export const isAny = ({ path }: Call): boolean => !path.includes('oauth_token')
export const isWrite = (call: Call): boolean =>
  isAny(call) && call.method !== 'GET' && !asking.some(path => call.path.endsWith(path))
export const post =
  (path: string) =>
  (call: Call): boolean =>
    call.method === 'POST' && call.path.endsWith(path)

/** One story, webhooks and all: the documents, the links and what became of them, and the way back. */
export const writesOfStory: readonly string[] = [
  'servicenow POST /sync/incidents',
  'servicenow POST /sync/links',
  'incident_io POST /v1/incident_attachments',
  'incident_io POST /v2/incident_timeline_items',
  'incident_io POST /v2/incidents/…/actions/edit',
]
/** Without the comparison: the echo of a link may merge into a run that waits already. Sweeps compare for certain. */
export const callsOfStory: readonly string[] = [...writesOfStory, 'incident_io GET /v2/incidents/…']

/** One sweep that finds what no webhook reported. */
export const writesOfSweep: readonly string[] = [
  'servicenow POST /sync/sweep',
  'servicenow POST /sync/incidents',
  'servicenow POST /sync/links',
]
export const callsOfSweep: readonly string[] = [
  ...writesOfSweep,
  'servicenow POST /sync/incidents/compare',
  'incident_io GET /v2/incidents',
]

/** Those that were never met. */
export const neverMet = (wanted: readonly string[], met: ReadonlySet<string>): string[] =>
  wanted.filter(kind => !met.has(kind))
