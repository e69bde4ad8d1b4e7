/** What stands on a row that waits for an admin's button: Start, or Resume. */

export const PAUSED = 'The sync is paused'

/** What a row says that was held before anybody pressed Start. */
export const NOT_STARTED =
  'Not written: the sync is not started. Press "Start" on the connection. Only templates on trial write before that.'

/** Is this why a row waits? It has failed at nothing. */
export function isHeldBack(reason: string): boolean {
  return reason === NOT_STARTED || reason.startsWith(PAUSED)
}
