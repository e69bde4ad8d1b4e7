import type { HomeTestMail } from '../../server/contract/home/mails.ts'
import { postJson } from '../api.ts'
import type { Said } from '../parts/messages.tsx'

/** To who is chosen on the connection. */
export async function sendTestMail(): Promise<Said> {
  const answer = await postJson<HomeTestMail>('/mails/test', {})
  return answer.ok ? { sentence: answer.value.done } : { sentence: answer.problem.sentence, isRefused: true }
}
