/** Everything the bridge asks of one ServiceNow instance, put together. */
import type { Readable } from 'node:stream'
import { SIZE_HEADER } from '../../../src-sn/server/contract/resources.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { StreamAnswer } from '../http/exchange.ts'
import { JsonClient, type VendorAccess } from '../http/json-client.ts'
import { createServiceNowAuth, type ServiceNowCredentials } from './auth.ts'
import { createConfigurationCache, type ConfigurationCache } from './configuration.ts'
import { createAppClient, type AppClient } from './app-client.ts'
import { createHandshake, type HandshakeParts } from './handshake.ts'
import { readChecks, type AppChecks } from './checks.ts'
import { profileFor } from './profile.ts'
import { readRetryPlan, type RetryPlan } from './retry-plan.ts'
import { refusedResources, type RefusedResource } from './resources.ts'
import { readStatus, type AppStatus } from './status.ts'
import {
  readEvidence,
  readStory,
  type Evidence,
  type EvidenceQuestion,
  type Story,
  type StoryQuestion,
} from './story.ts'

interface Attachment {
  readonly contentType: string
  /** Of the file, which is what the stream brings; null when ServiceNow does not say. */
  readonly sizeBytes: number | null
  readonly stream: Readable
}

interface ServiceNowOptions extends VendorAccess {
  /** The scope under which the app is installed, for example `x_iio_sync`. */
  readonly scope: string
  readonly credentials: ServiceNowCredentials
  readonly handshake: HandshakeParts
  readonly nowMs?: () => number
}

export interface ServiceNow {
  readonly app: AppClient
  readonly configuration: ConfigurationCache
  /** null when ServiceNow does not give it out. */
  openAttachment(sysId: string): Promise<Attachment | null>
  /** Whether both sides are in sync, as the app says. */
  readonly readStatus: () => Promise<AppStatus>
  /** What the app finds of the set-up. `ask`: a look begins, unless one is under way. */
  readonly readChecks: (ask: boolean) => Promise<AppChecks>
  /** What Retry all of each problem would do. */
  readonly readRetryPlan: () => Promise<RetryPlan>
  /** What Find on the Home page tells, without private incidents. */
  readonly readStory: (question: StoryQuestion) => Promise<Story>
  /** The file that Find exports, without private incidents. */
  readonly readEvidence: (question: EvidenceQuestion) => Promise<Evidence>
  /** Which other resources of the app the bridge may not call. */
  readonly refusedResources: () => Promise<readonly RefusedResource[]>
}

/** Nothing is asked yet. */
export function createServiceNow(options: ServiceNowOptions): ServiceNow {
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
    openAttachment: sysId => openAttachment(client, sysId),
    readStatus: () => readStatus(client),
    readChecks: ask => readChecks(client, ask),
    readRetryPlan: () => readRetryPlan(client),
    readStory: question => readStory(client, question),
    readEvidence: question => readEvidence(client, question),
    refusedResources: () => refusedResources(client),
  }
}

/**
 * The bytes of an attachment, through the app; null when ServiceNow does not give it out, or never will. The caller must consume or destroy the
 * stream.
 */
async function openAttachment(client: JsonClient, sysId: string): Promise<Attachment | null> {
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
