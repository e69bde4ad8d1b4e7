/** An answer that its reader can trust: signed as JSON text with the secrets that both ends hold, by Standard Webhooks. */
import { Webhook } from 'standardwebhooks'
import type { ChecksAnswer } from '../../../src-sn/server/contract/checks.ts'

/** `id`: of the delivery that it answers, so that no answer stands for another one. */
export function signAnswer(id: string, answer: object, secrets: readonly string[], now: Date): ChecksAnswer {
  const text = JSON.stringify(answer)
  const signature = secrets.map(secret => new Webhook(secret).sign(id, now, text)).join(' ')
  return { text, timestamp: Math.floor(now.getTime() / 1000), signature }
}
