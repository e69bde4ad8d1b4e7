/** Ctrl-C for commands that go through many incidents: the first press ends between two of them, the second one at once. */
import type { EventEmitter } from 'node:events'

/** `emitter` is the process. Whether somebody has pressed Ctrl-C. Standard output stays what the command prints. */
export function interruptOf(emitter: EventEmitter, say = toErrors): () => boolean {
  let isPressed = false
  // Once: then the signal does again what it does by itself.
  emitter.once('SIGINT', () => {
    isPressed = true
    say('Ends after the incident that was begun. Press Ctrl-C again to end at once.')
  })
  return () => isPressed
}

const toErrors = (line: string): void => void process.stderr.write(`${line}\n`)
