/** What stands on a row that waits for an admin's button: Start, or Resume. */

export const PAUSED = 'The sync is paused'

/** What a row says that was held before anybody pressed Start. */
export const NOT_STARTED =
  'Not written: the sync is not started. Press "Start" on the connection. Only templates on trial write before that.'

/** What a row says that was held while a whole mapping was being saved. */
export const BEING_SAVED = 'The mapping is being saved. This is kept, and goes on within a minute.'

/** Is this why a row waits? It has failed at nothing. */
export function isHeldBack(reason: string): boolean {
  return [NOT_STARTED, BEING_SAVED].includes(reason) || reason.startsWith(PAUSED)
}

/** It goes on, and the bridge has to be asked: it writes to Jira itself, and what a saved mapping held back was decided by the one before. */
export function isReleasedForBridge(before: string, after: string, isInJira: boolean): boolean {
  return isHeldBack(before) && !isHeldBack(after) && (isInJira || before === BEING_SAVED)
}
