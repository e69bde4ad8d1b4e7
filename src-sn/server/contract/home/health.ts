/** GET home/health and home/health/queue: what the tab Health shows. Moments are RFC 3339 in UTC; '' where there is none. */
import type { SweepFound } from '../answers.ts'
import type { CountedRows, SentencePart } from './frame.ts'

/** Rows of one kind on their way. */
export interface HealthQueue extends CountedRows {
  /** What they are called when there is one, and when there are more. */
  readonly words: readonly [one: string, more: string]
  /** Since when the oldest waits. */
  readonly oldest: string
  readonly reason: string
}

export interface HealthDirection {
  /** What goes on by itself. */
  readonly waiting: readonly HealthQueue[]
  /** What goes on only when somebody does something. */
  readonly stuck: readonly HealthQueue[]
  /** What arrived last; null when nothing has yet. */
  readonly last: HealthEvent | null
}

export interface HealthEvent {
  readonly at: string
  readonly table: string
  readonly sys_id: string
  /** What it is about: a reference such as INC-12; '' where the incident is private. */
  readonly title: string
}

/** One of three outcomes in one hour, with the query that lists the same rows. */
export interface HealthHour {
  /** From so many hours ago plus one, until so many hours ago. */
  readonly hours_ago: number
  readonly done: CountedRows
  /** Done too, and not at the first attempt. */
  readonly repeated: CountedRows
  readonly failed: CountedRows
}

/** What a bridge process does again and again. */
export interface HealthRun {
  readonly run: 'sweep' | 'catalogue' | 'sign_in'
  readonly succeeded_at: string
  readonly failed_at: string
  /** In the words of the other side; '' since the last success. */
  readonly failure: string
}

export interface HealthBridge {
  readonly sys_id: string
  readonly name: string
  readonly version: string
  readonly started_at: string
  readonly last_word: string
  /** It sweeps. */
  readonly leader: boolean
}

export interface HealthLimit {
  readonly vendor: string
  /** Calls of the last minute, of all processes. */
  readonly used: number
  /** 0: none of the bridge's own. */
  readonly limit: number
}

export interface HomeHealth {
  readonly as_of: string
  readonly out: HealthDirection
  readonly in: HealthDirection
  /** Of the process that sweeps; the runs that were not reported are left out. */
  readonly runs: readonly HealthRun[]
  /** When the last sweep began that looked at everything. */
  readonly swept_at: string
  /** What that sweep found; null where a bridge of an earlier release does not say. */
  readonly found: SweepFound | null
  /** Parts of lists that sweeps could not read. */
  readonly unread: CountedRows
  /** The oldest hour first. */
  readonly sent: readonly HealthHour[]
  readonly written: readonly HealthHour[]
  readonly limits: readonly HealthLimit[]
  readonly bridges: readonly HealthBridge[]
  readonly bridges_counted: CountedRows
  /** What has waited too long, in words. */
  readonly notices: readonly (readonly SentencePart[])[]
}

export const queueNames = ['notes-out', 'images-out', 'tickets-in', 'notes-in'] as const

export type QueueName = (typeof queueNames)[number]

export interface QueueRow {
  readonly table: string
  readonly sys_id: string
  /** What kind it is, as the platform's lists call it. */
  readonly what: string
  /** The incident's reference and the record's number; '' of a private incident. */
  readonly title: string
  readonly since: string
  readonly state: string
  readonly attempts: number
  readonly next_attempt: string
  readonly reason: string
}

export interface HealthQueuePage {
  readonly as_of: string
  readonly counted: CountedRows
  /** From 0. */
  readonly page: number
  readonly rows: readonly QueueRow[]
}

/** Rows of one page. */
export const QUEUE_PAGE_ROWS = 50
