/** What the mails say: causes, numbers and moments. No word of any record, so nothing of a private incident. */
import { CLASS_WORDS } from './cause-words.ts'
import type { Cause } from './cause-words.ts'
import { DISABLED_AFTER_MS } from './mail-rules.ts'
import type { ProblemMail } from './mail-rules.ts'

export interface MailText {
  readonly subject: string
  readonly body: string
}

export interface AboutProblem {
  readonly cause: Cause
  readonly records: number
  /** As the platform stores them, in UTC. */
  readonly firstSeen: string
  readonly resolvedAt: string
  readonly lastedMs: number
  /** How it was resolved, as `resolvedWords` says it. */
  readonly resolved: string
}

/** Where it comes from: every instance of a company may send such mails. */
export interface From {
  readonly instance: string
  /** DEV, TEST or PROD, '' when nobody said. */
  readonly environment: string
}

function subjectOf({ instance, environment }: From, words: string): string {
  return `[incident.io sync ${[environment, instance].filter(Boolean).join(' ')}] ${words}`.slice(0, MAX_SUBJECT)
}

const MAX_SUBJECT = 250

export function problemMail(kind: ProblemMail, about: AboutProblem, from: From): MailText {
  const { cause, class: kindOf } = about.cause
  const explanation = onPage(about.cause.explanation)
  const whatToDo = onPage(about.cause.whatToDo)
  const records = `${about.records} ${about.records === 1 ? 'record has' : 'records have'} this problem.`
  const since = `First seen: ${about.firstSeen} UTC.`
  switch (kind) {
    case 'first':
      return {
        subject: subjectOf(from, cause),
        body: lines(
          cause,
          records,
          since,
          `${CLASS_WORDS[kindOf]}.`,
          '',
          explanation,
          `What to do: ${whatToDo}`,
          '',
          ONCE,
        ),
      }
    case 'still':
      return {
        subject: subjectOf(from, `Still failing after ${durationWords(about.lastedMs)}: ${cause}`),
        body: lines(
          cause,
          records,
          since,
          '',
          explanation,
          `What to do: ${whatToDo}`,
          '',
          'Acknowledge it on the page when you look after it: then no further mail comes until it is over.',
        ),
      }
    case 'clear':
      return {
        subject: subjectOf(from, `All clear after ${durationWords(about.lastedMs)}: ${cause}`),
        body: lines(
          cause,
          `It is over since ${about.resolvedAt} UTC and took ${durationWords(about.lastedMs)}.`,
          `${about.resolved}.`,
          since,
        ),
      }
  }
}

/** The sentences stand above the answer on the page. A mail holds no words of the other side. */
function onPage(sentence: string): string {
  return sentence
    .replace(/\b([Tt])he answer below\b/, '$1he answer on the page')
    .replace('the time below', 'the time on the page')
}

const ONCE = 'This mail comes once for a problem, however many records it has.'

export function webhookMail(silentSinceMs: number, from: From): MailText {
  const moment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const end = moment(silentSinceMs + DISABLED_AFTER_MS)
  return {
    subject: subjectOf(from, `incident.io may switch the webhook off on ${end}`),
    body: lines(
      `No word from the bridge since ${moment(silentSinceMs)}.`,
      `incident.io may switch the webhook off after five days of failures: on ${end}.`,
      '',
      'What to do: start the bridge, and look at its log. When it runs again, look in incident.io under Settings > Webhooks whether the endpoint is still on.',
      'Nothing is lost: the first sweep after the start reads what changed meanwhile.',
    ),
  }
}

/** Numbers of a week beside those of the week before. */
export interface WeekNumbers {
  readonly words: string
  readonly now: number
  readonly before: number
}

export function weeklyMail(
  week: string,
  numbers: readonly WeekNumbers[],
  open: readonly string[],
  from: From,
): MailText {
  return {
    subject: subjectOf(from, `The week before ${week}`),
    body: lines(
      // A line for each: columns made of spaces fall apart on a telephone.
      ...numbers.map(({ words, now, before }) => `${words}: ${now} (the week before: ${before})`),
      '',
      open.length === 0 ? 'No problem is open.' : `Open problems: ${open.length}`,
      ...open.map(cause => `- ${cause}`),
    ),
  }
}

export function testMail(by: string, from: From): MailText {
  return {
    subject: subjectOf(from, 'Test mail'),
    body: lines(
      `${by} asked for this mail.`,
      'You get mails of the incident.io sync when something fails, and when it is over.',
    ),
  }
}

function lines(...sentences: string[]): string {
  return sentences.join('\n')
}

const MINUTE_MS = 60_000

export function durationWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}
