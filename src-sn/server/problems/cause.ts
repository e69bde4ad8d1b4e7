/** What a problem is in words: the cause in one sentence, whether it passes, what it means and what to do. No word of any record. */
import { APP_CAUSES } from './app-causes.ts'
import { DELIVERY_CAUSES } from './delivery-causes.ts'
import { vendorCause } from './vendor-causes.ts'
import type { Cause, CauseParts } from './cause-words.ts'

export function causeOf(parts: CauseParts): Cause {
  return DELIVERY_CAUSES[parts.code]?.(parts) ?? APP_CAUSES[parts.code]?.(parts) ?? vendorCause(parts) ?? other(parts)
}

function other({ direction }: CauseParts): Cause {
  return {
    class: 'somebody',
    cause:
      direction === 'in'
        ? 'Something that the app has no name for keeps changes of incident.io from ServiceNow.'
        : 'Something that the app has no name for keeps changes of ServiceNow from incident.io.',
    explanation: 'The answer below says what happened, in the words of the other side.',
    whatToDo: 'Read the answer below. When its cause is gone, press Retry all.',
  }
}
