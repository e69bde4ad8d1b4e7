/** Why something failed, for a line of a story: the cause as the tab Problems says it, with its code and the other side's words beside it. */
import type { Explain } from './story-of.ts'
import { shownAnswer } from './vendor-answer.ts'
import { causeOf } from '../problems/cause.ts'
import { saidByAnswer, saidByRefusal, saidByWrite } from '../problems/classify.ts'

/** What waits without a failure says so itself. */
export const explain: Explain = ({ way, words, column }) => {
  const said = SAID[way](words)
  if (said.code === '') return { why: words, code: '', answer: '' }
  const direction = way === 'sending' ? 'out' : 'in'
  return {
    why: causeOf({ direction, table: '', column, code: said.code, status: said.status }).cause,
    code: said.status === '' ? said.code : `${said.code} ${said.status}`,
    answer: shownAnswer(words),
  }
}

const SAID = { write: saidByWrite, sending: saidByAnswer, document: saidByRefusal } as const
