import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { revive, type SeamAnswerMessage, type SeamCall, type SeamCallMessage } from './messages.ts'

/** Carries one call to the main thread and returns when it is answered; what went wrong there is thrown here. */
export type BlockingCall = <Answer>(call: SeamCall) => Answer

/**
 * A worker's way to call the main thread and sleep until the answer is there. Scripts are synchronous, so there is
 * never more than one call waiting per worker. The caller names the answer's type: both sides are typed by the seam.
 */
export function createBlockingCall(port: MessagePort, signal: SharedArrayBuffer): BlockingCall {
  const answers = new Int32Array(signal)
  let calls = 0
  return <Answer>(call: SeamCall): Answer => {
    const message: SeamCallMessage = { id: (calls += 1), call }
    port.postMessage(message)
    for (;;) {
      // Counted before looking: an answer that comes in between ends the wait at once.
      const counted = Atomics.load(answers, 0)
      const received = receiveMessageOnPort(port) as { message: SeamAnswerMessage } | undefined
      if (received === undefined) Atomics.wait(answers, 0, counted)
      // Any other answer belongs to a script that was cancelled while it waited.
      else if (received.message.id === message.id) return valueOf(received.message) as Answer
    }
  }
}

function valueOf(message: SeamAnswerMessage): unknown {
  if (!message.ok) throw revive(message.error)
  return message.value
}
