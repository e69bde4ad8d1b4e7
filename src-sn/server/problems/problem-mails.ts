/** The mails about problems: first failure, still failing, all clear. For the minute script. */
import { causeOf } from './cause.ts'
import { partsOf } from './key.ts'
import { resolvedWords } from './ledger.ts'
import { dueMail } from './mail-rules.ts'
import type { ProblemMail } from './mail-rules.ts'
import { problemMail } from './mail-texts.ts'
import type { From } from './mail-texts.ts'
import type { ProblemRow } from './problem-row.ts'
import { readRecipients } from './recipients.ts'
import type { Recipients } from './recipients.ts'
import { sendMail } from './send-mail.ts'
import { writeRow } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { nowMs, toIso } from '../platform/time.ts'

interface Due {
  readonly problem: ProblemRow
  readonly kind: ProblemMail
}

/** Asks who gets mails only when one is due. */
export function mailProblems(problems: readonly ProblemRow[], from: From): void {
  const due = problems.flatMap(problem => {
    const kind = dueMail(mailedOf(problem), nowMs())
    return kind === null ? [] : [{ problem, kind }]
  })
  const recipients = due.length === 0 ? null : readRecipients()
  if (recipients === null) return
  for (const one of due) send(one, recipients, from)
}

function mailedOf({ state, kind, firstSeen, resolvedAt, mails }: ProblemRow) {
  return { state, kind, firstSeenMs: msOf(firstSeen), resolvedMs: msOf(resolvedAt), sent: mails }
}

function send({ problem, kind }: Due, recipients: Recipients, from: From): void {
  const parts = partsOf(problem.key)
  if (parts === null) return
  const { sysId, episode, records, firstSeen, resolvedAt, mails, history } = problem
  const endMs = resolvedAt === '' ? nowMs() : msOf(resolvedAt)
  const text = problemMail(
    kind,
    {
      cause: causeOf(parts),
      records,
      firstSeen,
      resolvedAt,
      lastedMs: endMs - msOf(firstSeen),
      resolved: resolvedWords(history),
    },
    from,
  )
  if (sendMail({ kind, name: `${kind}:${sysId}:${episode}`, problem: sysId, ...text }, recipients))
    writeRow(PROBLEM, sysId, { mails: [...mails, kind].join(',') })
}

function msOf(stored: string): number {
  return stored === '' ? 0 : Date.parse(toIso(stored))
}
