/** Signed webhooks to the endpoints an admin registered, tried again as the product does: same identifier, same body. */
import { createHmac } from 'node:crypto'
import { newIdentifier } from './state/issues.ts'
import type { Change } from './state/issues.ts'
import { showIssue } from './routes/shown.ts'
import type { Showing } from './routes/shown.ts'

export interface Delivery {
  id: string
  event: string
  url: string
  body: string
  attempts: (number | null)[]
  done: boolean
}

export interface Webhooks {
  add(url: string): void
  publish(change: Change): void
  deliveries(): readonly Delivery[]
  /** Sends a delivery once more, as it was. */
  replay(id: string): Promise<boolean>
  /** While on, events are lost: never sent. */
  setDropping(on: boolean): void
  /** Resolves when nothing is under way. */
  drain(): Promise<void>
}

/** Five tries in the product, minutes apart; here `retryMs`. */
const maxAttempts = 5
const answerWithinMs = 10_000

/** The signature as it stands in X-Hub-Signature. */
export const hubSignature = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

export function createWebhooks(secret: string, showing: () => Showing, retryMs: number): Webhooks {
  const urls: string[] = []
  const all: Delivery[] = []
  const running = new Set<Promise<void>>()
  let dropping = false

  const attempt = async (delivery: Delivery): Promise<number | null> => {
    const headers = {
      'content-type': 'application/json',
      'x-atlassian-webhook-identifier': delivery.id,
      'x-hub-signature': hubSignature(secret, delivery.body),
    }
    const signal = AbortSignal.timeout(answerWithinMs)
    const status = await fetch(delivery.url, { method: 'POST', headers, body: delivery.body, signal }).then(
      answer => answer.status,
      () => null,
    )
    delivery.attempts.push(status)
    return status
  }
  const deliver = async (delivery: Delivery): Promise<void> => {
    for (let count = 0; count < maxAttempts; count += 1) {
      const status = await attempt(delivery)
      // What the receiver refuses is not tried again.
      if (status !== null && status < 500 && ![408, 409, 425, 429].includes(status)) break
      await new Promise(resolve => setTimeout(resolve, retryMs).unref())
    }
    delivery.done = true
  }
  const start = (delivery: Delivery): void => {
    all.push(delivery)
    const run: Promise<void> = deliver(delivery).finally(() => running.delete(run))
    running.add(run)
  }
  return {
    add: url => {
      urls.push(url)
    },
    publish: change => {
      if (dropping) return
      const body = JSON.stringify(toBody(change, showing()))
      for (const url of urls)
        start({ id: newIdentifier(), event: `jira:${change.kind}`, url, body, attempts: [], done: false })
    },
    deliveries: () => all,
    replay: async id => {
      const delivery = all.find(each => each.id === id)
      if (delivery === undefined) return false
      await attempt(delivery)
      return true
    },
    setDropping: on => {
      dropping = on
    },
    drain: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

function toBody({ kind, issue, by, items }: Change, showing: Showing) {
  return {
    timestamp: issue.updatedMs,
    webhookEvent: `jira:${kind}`,
    issue_event_type_name: kind === 'issue_created' ? 'issue_created' : 'issue_generic',
    user: { accountId: '557058:f58131cb', displayName: by, active: true },
    issue: showIssue(issue, showing, { fields: [], properties: [] }),
    ...(items.length === 0
      ? {}
      : { changelog: { id: String(issue.updatedMs), items: items.map(item => ({ fieldtype: 'jira', ...item })) } }),
  }
}
