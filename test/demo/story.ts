/** The story the demo plays: one incident from its declaration to the resolved record, each step seen at both ends. */
import type { Step } from './step.ts'
import { declared, edited, followedUp, mapped } from './steps-from-incident-io.ts'
import { closed, pictured, resolved, settled, written } from './steps-from-servicenow.ts'

/** In the order in which they are played. */
export const story: readonly Step[] = [
  mapped,
  declared,
  edited,
  written('work note', 'work_notes', 'The payment workers are stuck, restarting them.'),
  written('comment', 'comments', 'Customers see an error page since 10:40.'),
  pictured,
  followedUp,
  closed,
  resolved,
  settled,
]
