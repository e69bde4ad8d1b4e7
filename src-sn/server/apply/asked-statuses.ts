/**
 * Is incident.io's status its answer to a state of the record? Several states may be on their way at once: an agent sets one,
 * and the next one before the answer to the first has come back. Answers come late, in order, some of them never.
 */
import type { Heard, Memory } from '../contract/merge.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { readStateEvents } from '../tickets/state-events.ts'
import type { StateEvent } from '../tickets/state-events.ts'

export type Asked = Pick<StateEvent, 'version' | 'asked' | 'storedAt' | 'delivery' | 'deliveredAt'>

/** What came from incident.io. */
export interface Answer {
  readonly status: string
  /** When the incident was read, by the instance's clock, as ServiceNow stores a moment. */
  readonly readAt: string
}

export interface Judged {
  /** A state of this record asked for the status, so nobody set it in incident.io. */
  readonly isEcho: boolean
  /** The status is the one that was heard last, and somebody set it again after a state of the record had changed it. */
  readonly isSetAgain: boolean
  readonly heard: Heard
}

/** What the ticket says of its record and its incident. */
interface Known {
  readonly memory: Memory
  readonly recordType: RecordType
  readonly recordVersion: number
  readonly sourceStatus: string
  readonly target: string
}

/** `readAt`: when the incident was read. Where no state was noted since the last answer, there is nothing to ask the outbox for. */
export function answerOf({ memory, recordVersion, recordType, sourceStatus, target }: Known, readAt: string): Judged {
  const heard = memory.heard ?? { status: sourceStatus, version: recordVersion }
  const asked = recordVersion > heard.version ? readStateEvents(target, recordType) : []
  return judgeAnswer(asked, { status: sourceStatus, readAt }, heard, recordVersion)
}

/**
 * `asked`: the states that were reported. `known`: the record's update count when its state was noted last. A state that was
 * delivered before the incident was read has taken the place of every state before it: a status that one of those asked for
 * was set again in incident.io. The first state that fits is the one that was answered, so that later answers are known too. A refused
 * one has no answer, unless an earlier delivery carried its status.
 */
export function judgeAnswer(asked: readonly Asked[], { status, readAt }: Answer, heard: Heard, known: number): Judged {
  const waiting = asked
    .filter(one => one.asked !== '' && one.version > heard.version)
    .filter(one => one.delivery !== 'refused' || wasCarried(one, asked, readAt))
    .sort((one, other) => one.version - other.version)
  const done = waiting.filter(({ delivery, deliveredAt }) => delivery === 'delivered' && deliveredAt < readAt)
  const [taken] = done.filter(one => !mayBeWithout(one, asked)).reverse()
  const isSame = status === heard.status
  const possible = isSame && taken === undefined ? [] : waiting.slice(taken === undefined ? 0 : waiting.indexOf(taken))
  const answered = possible.find(one => one.asked === status)
  const version = Math.max(heard.version, ...[...done, answered].map(one => one?.version ?? 0))
  const isAllHeard = waiting.every(one => one.delivery === 'refused' || one.version <= version)
  return {
    isEcho: answered !== undefined,
    isSetAgain: isSame && taken !== undefined && answered === undefined,
    heard: { status, version: isAllHeard ? Math.max(version, known) : version },
  }
}

/** The newest state when an earlier one was delivered: that delivery set its status, before its own was refused. */
function wasCarried({ version, storedAt }: Asked, asked: readonly Asked[], readAt: string): boolean {
  return asked.some(
    one =>
      one.version < version && one.delivery === 'delivered' && storedAt <= one.deliveredAt && one.deliveredAt <= readAt,
  )
}

/** A delivery that was overtaken carries the status of the newest state, and none when that one asks for none (newest-state.ts). */
function mayBeWithout({ version, deliveredAt }: Asked, asked: readonly Asked[]): boolean {
  const isWithout = (one: Asked): boolean => one.asked === '' || one.delivery === 'refused'
  return asked.some(one => one.version > version && one.storedAt <= deliveredAt && isWithout(one))
}
