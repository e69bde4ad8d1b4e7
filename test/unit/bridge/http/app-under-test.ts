/** The real app, with everything behind it replaced by functions that keep what they were given; and how to ask it. */
import { Readable } from 'node:stream'
import type { Express } from 'express'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import { createApp } from '../../../../bridge/http/app.ts'
import type { AttachmentContent } from '../../../../bridge/http/attachments/content.ts'
import type { Outcome } from '../../../../bridge/sync/ports.ts'
import { createPendingWork, type PendingWork } from '../../../../bridge/sync/runner.ts'
import { createLog } from '../../../../bridge/observability/log.ts'
import type { AppEvent } from '../../../../bridge/wire/app-event.ts'
import { createMetrics, type Metrics } from '../../../../bridge/observability/metrics.ts'
import type { ChangeHint } from '../../../../bridge/sync/hint.ts'
import type { IssueChange } from '../../../../bridge/sync/issue-ports.ts'
import { readJson } from '../../json.ts'

/** The first bytes of any PNG. */
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

export const incidentIoSecret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
export const previousIncidentIoSecret = `whsec_${Buffer.alloc(24, 2).toString('base64')}`
export const serviceNowSecret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`
export const previousServiceNowSecret = `whsec_${Buffer.alloc(32, 4).toString('base64')}`
export const jiraSecret = 'the secret of the webhook in Jira'
export const previousJiraSecret = 'the secret before it was replaced'
export const linkSecret = 'a-secret-of-more-than-32-characters'

export interface Behaviour {
  handleChange: (hint: ChangeHint) => Promise<Outcome>
  handleEvent: (event: AppEvent) => Promise<Outcome>
  handleIssueChange: (change: IssueChange) => Promise<Outcome>
  readAttachment: (sysId: string) => Promise<AttachmentContent | null>
  isStopping: boolean
  now: Date
}

export interface AppUnderTest {
  readonly app: Express
  readonly changes: ChangeHint[]
  readonly delivered: AppEvent[]
  readonly issueChanges: IssueChange[]
  readonly logLines: Record<string, unknown>[]
  readonly metrics: Metrics
  readonly pending: PendingWork
  readonly behaviour: Behaviour
  /** How many deliveries failed for a reason that passes. */
  readonly missed: () => number
}

interface AppOptions {
  answerWithinMs?: number
  metricsToken?: string | null
  linkSecret?: string | null
  withoutJira?: boolean
  pieceWithinMs?: number
}

const done: Outcome = { outcome: 'in_sync', detail: 'The ticket stands.' }

export function createAppUnderTest(options: AppOptions = {}): AppUnderTest {
  const changes: ChangeHint[] = []
  const delivered: AppEvent[] = []
  const issueChanges: IssueChange[] = []
  const logLines: Record<string, unknown>[] = []
  const behaviour: Behaviour = {
    handleChange: async () => done,
    handleEvent: async () => done,
    handleIssueChange: async () => ({ outcome: 'delivered', detail: 'The row says so.' }),
    isStopping: false,
    now: new Date('2026-11-22T10:00:00Z'),
    readAttachment: async () => ({
      contentType: 'image/png',
      sizeBytes: png.length,
      stream: Readable.from([png]),
    }),
  }
  const log = createLog('debug', {
    write: (line: string) => {
      logLines.push(readJson(line))
    },
  })
  const metrics = createMetrics()
  const pending = createPendingWork()
  const handleEvent = (event: AppEvent) => {
    delivered.push(event)
    return behaviour.handleEvent(event)
  }
  let missed = 0
  const onMissed = () => void (missed += 1)
  const app = createApp({
    log,
    metrics,
    track: work => pending.track(work),
    answerWithinMs: options.answerWithinMs ?? 5000,
    incidentIo: {
      secrets: [incidentIoSecret, previousIncidentIoSecret],
      handle: hint => {
        changes.push(hint)
        return behaviour.handleChange(hint)
      },
      onMissed,
    },
    serviceNow: {
      secrets: [serviceNowSecret, previousServiceNowSecret],
      deliver: handleEvent,
      answer: handleEvent,
    },
    jira:
      options.withoutJira === true
        ? null
        : {
            secrets: [jiraSecret, previousJiraSecret],
            handle: change => {
              issueChanges.push(change)
              return behaviour.handleIssueChange(change)
            },
            onMissed,
          },
    attachments: {
      secret: options.linkSecret === undefined ? linkSecret : options.linkSecret,
      now: () => behaviour.now,
      read: id => behaviour.readAttachment(id),
      ...(options.pieceWithinMs === undefined ? {} : { pieceWithinMs: options.pieceWithinMs }),
    },
    health: {
      isStopping: () => behaviour.isStopping,
      vendors: () => ({ incident_io: 'answers', servicenow: 'unavailable' }),
      metricsToken: options.metricsToken ?? null,
    },
  })
  return { app, changes, delivered, issueChanges, logLines, metrics, pending, behaviour, missed: () => missed }
}

/** Headers that sign the body, `secondsAgo` before now. */
export function sign(body: string, secret: string, secondsAgo = 0, prefix = 'webhook'): Record<string, string> {
  const at = new Date(Math.floor(Date.now() / 1000) * 1000 - secondsAgo * 1000)
  return {
    'content-type': 'application/json',
    [`${prefix}-id`]: 'msg_1',
    [`${prefix}-timestamp`]: String(at.getTime() / 1000),
    [`${prefix}-signature`]: new Webhook(secret).sign('msg_1', at, body),
  }
}

export interface Answer {
  status: number
  /** By lower-case name. */
  headers: Record<string, string>
  /** What the body is as JSON; bytes for an image; {} for anything else. */
  body: unknown
  text: string
}

/** Asks an app that listens nowhere. Rejects when the connection breaks off. */
export async function ask(
  app: Express,
  method: 'get' | 'post' | 'put',
  path: string,
  headers: Record<string, string> = {},
  sent?: string | Buffer,
): Promise<Answer> {
  const answer = await request(app)[method](path).set(headers).send(sent)
  return {
    status: answer.status,
    headers: answer.headers,
    body: answer.body as unknown,
    text: answer.text,
  }
}

export const get = (app: Express, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(app, 'get', path, headers)
export const post = (
  app: Express,
  path: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<Answer> => ask(app, 'post', path, headers, body)
