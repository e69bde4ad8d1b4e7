/** Everything the bridge asks of one ServiceNow instance, put together. */
import { SIZE_HEADER } from '../../../src-sn/server/contract/resources.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { StreamAnswer } from '../http/exchange.ts'
import { JsonClient, type VendorAccess } from '../http/json-client.ts'
import { createServiceNowAuth, type ServiceNowCredentials } from './auth.ts'
import { createConfigurationCache } from './configuration.ts'
import { createAppClient } from './app-client.ts'
import { createHandshake, type HandshakeParts } from './handshake.ts'
import { readChecks } from './checks.ts'
import { profileFor } from './profile.ts'
import { readRetryPlan } from './retry-plan.ts'
import { refusedResources } from './resources.ts'
import { readStatus } from './status.ts'
import { readEvidence, readStory, type EvidenceQuestion, type StoryQuestion } from './story.ts'

interface ServiceNowOptions extends VendorAccess {
  /** The scope under which the app is installed, for example `x_iio_sync`. */
  readonly scope: string
  readonly credentials: ServiceNowCredentials
  readonly handshake: HandshakeParts
  readonly nowMs?: () => number
}

export type ServiceNow = ReturnType<typeof createServiceNow>

/** Nothing is asked yet. */
export function createServiceNow(options: ServiceNowOptions) {
  const { baseUrl, scope, credentials, nowMs = () => performance.now() } = options
  const client = new JsonClient(
    { ...options, baseUrl: `${baseUrl}/api/${scope}/v1/sync` },
    profileFor(credentials.method),
    createServiceNowAuth(credentials, options, nowMs),
  )
  const handshake = createHandshake(options.handshake)
  const configuration = createConfigurationCache(client, handshake.note)
  return {
    app: createAppClient(client, configuration, handshake.reported),
    configuration,
    openAttachment: (sysId: string) => openAttachment(client, sysId),
    /** Whether both sides are in sync, as the app says. */
    readStatus: () => readStatus(client),
    /** What the app finds of the set-up. `isAsked`: a look begins, unless one is under way. */
    readChecks: (isAsked: boolean) => readChecks(client, isAsked),
    /** What Retry all of each problem would do. */
    readRetryPlan: () => readRetryPlan(client),
    /** What Find on the Home page tells, without private incidents. */
    readStory: (question: StoryQuestion) => readStory(client, question),
    /** The file that Find exports, without private incidents. */
    readEvidence: (question: EvidenceQuestion) => readEvidence(client, question),
    /** Which other resources of the app the bridge may not call. */
    refusedResources: () => refusedResources(client),
  }
}

/**
 * The bytes of an attachment, through the app; null when ServiceNow does not give it out, or never will. The caller must consume or destroy the
 * stream. `sizeBytes`: of the file, which is what the stream brings; null when ServiceNow does not say.
 */
async function openAttachment(client: JsonClient, sysId: string) {
  try {
    const path = `/attachments/${encodeURIComponent(sysId)}`
    const answer = await client.open({ label: 'attachment', method: 'GET', path, about: sysId })
    const contentType = (answer.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    return { contentType, sizeBytes: sizeOf(answer), stream: answer.stream }
  } catch (error) {
    const isWithheld = error instanceof BridgeError && (error.code === 'servicenow_not_found' || error.status === gone)
    if (isWithheld) return null
    throw error
  }
}

/** The antivirus scan refused the file. */
const gone = 410

/** Of a compressed answer, Content-Length is the length that it has on its way. */
function sizeOf({ header }: StreamAnswer): number | null {
  const length =
    header(SIZE_HEADER) ?? (header('content-encoding') === undefined ? header('content-length') : undefined)
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : null
}
