/** What a body of POST sweep asks for. */
import type { SweepFailure, SweepFound, UnreadPart } from '../contract/answers.ts'
import type { BridgeReport } from '../contract/bridge-report.ts'
import { limits } from '../contract/resources.ts'
import { readReport } from '../deliver/bridge-row.ts'
import { COMPARED_MOMENT, EXTERNAL_ID, FILLED_SYS_ID } from '../platform/body-fields.ts'
import { complain, parsed, readObject } from '../platform/body-reader.ts'
import type { BodyReader, Parsed, Problems } from '../platform/body-reader.ts'
import type { Values } from '../platform/rows.ts'
import { fromNow, now, toIso } from '../platform/time.ts'
import { isOlder } from '../platform/versions.ts'

export type Ask =
  | {
      readonly action: 'claim'
      readonly holder: string
      readonly starting: boolean
      readonly bridge: BridgeReport | null
    }
  | { readonly action: 'renew'; readonly token: string }
  | {
      readonly action: 'finish'
      readonly token: string
      readonly positions: Values
      readonly failed: readonly SweepFailure[]
      readonly unread: readonly (Place & { readonly reason: string })[]
      readonly read: readonly Place[]
      /** Everything that had changed was looked at, and is in sync or on a row. An earlier bridge does not say. */
      readonly done: boolean
      /** null: a bridge of an earlier release does not say. */
      readonly found: SweepFound | null
      readonly bridge: BridgeReport | null
    }

type Place = Omit<UnreadPart, 'due'>

/** Two clocks may differ by so much. */
export const MAX_AHEAD_SECONDS = 300

const MAX_COMPARED = 10_000_000

function readPosition(reader: BodyReader, name: string, problems: Problems): string {
  const position = reader.text(name, { ...COMPARED_MOMENT, filled: true })
  const isLate = position !== '' && isOlder(toIso(fromNow(MAX_AHEAD_SECONDS)), position)
  if (isLate)
    complain(
      problems,
      `${name} is ${position}, later than this instance's clock, which says ${toIso(now())}. Correct the clock that is wrong.`,
    )
  return position
}

export function parseAsk(body: unknown): Parsed<Ask> {
  const problems: Problems = { first: '' }
  const reader = readObject(
    body,
    '',
    [
      'action',
      'holder',
      'starting',
      'token',
      'position',
      'jira_position',
      'failed',
      'unread',
      'read',
      'bridge',
      'done',
      'found',
    ],
    problems,
  )
  const action = reader.word('action', ['claim', 'renew', 'finish'])
  switch (action) {
    case 'claim':
      return parsed(problems, {
        action,
        holder: reader.text('holder', {
          max: 100,
          filled: true,
          pattern: /^[\w.:-]+$/,
          words: 'the name of a process',
        }),
        starting: reader.flag('starting'),
        bridge: readReport(reader, problems),
      })
    case 'renew':
      return parsed(problems, { action, token: reader.text('token', FILLED_SYS_ID) })
    case 'finish': {
      const given = ['position', 'jira_position'].filter(name => reader.has(name))
      const positions = Object.fromEntries(given.map(name => [name, readPosition(reader, name, problems)]))
      const failed = reader.list(
        'failed',
        limits.sweepFailures,
        (value, path) => readFailure(value, path, problems),
        true,
      )
      const max = limits.unreadParts
      const unread = reader.list('unread', max, (value, path) => readUnread(value, path, problems), true)
      const read = reader.list('read', max, (value, path) => readPlace(value, path, problems), true)
      const token = reader.text('token', FILLED_SYS_ID)
      const bridge = readReport(reader, problems)
      const done = reader.has('done') && reader.flag('done')
      const found = reader.has('found') ? readFound(reader.object('found', ['compared', 'differing'])) : null
      return parsed(problems, { action, token, positions, failed, unread, read, bridge, done, found })
    }
  }
}

function readFound(reader: BodyReader): SweepFound {
  return { compared: reader.count('compared', MAX_COMPARED), differing: reader.count('differing', MAX_COMPARED) }
}

/** Moments, or the id of an issue. */
const KEY = { max: 80, filled: true, pattern: /^[\w:.\/-]{1,80}$/, words: 'what a sweep could not read' }

function readPlace(value: unknown, path: string, problems: Problems): Place {
  return placeOf(readObject(value, path, ['list', 'key'], problems))
}

function readUnread(value: unknown, path: string, problems: Problems): Place & { readonly reason: string } {
  const reader = readObject(value, path, ['list', 'key', 'reason'], problems)
  return { ...placeOf(reader), reason: reader.text('reason', { max: limits.reasonCharacters, filled: true }) }
}

function placeOf(reader: BodyReader): Place {
  return { list: reader.word('list', ['incidents', 'follow_ups', 'issues']), key: reader.text('key', KEY) }
}

function readFailure(value: unknown, path: string, problems: Problems): SweepFailure {
  const reader = readObject(value, path, ['external_id', 'reason', 'public'], problems)
  return {
    external_id: reader.text('external_id', EXTERNAL_ID),
    reason: reader.text('reason', { max: limits.reasonCharacters, filled: true }),
    public: reader.flag('public'),
  }
}
