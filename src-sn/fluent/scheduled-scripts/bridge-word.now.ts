import { ScheduledScript } from '@servicenow/sdk/core'
import { askForWord } from '../../server/requests/bridge-word.ts'

/** Apart from what is due: a bridge that hangs must hold up nothing, and nothing must hold up this. */
ScheduledScript({
  $id: Now.ID['scheduled-script-bridge-word'],
  name: 'incident.io sync: is the bridge there',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  // Fixed, because the build would stamp its own time.
  executionStart: '2024-01-01 00:00:30',
  timeZone: 'UTC',
  script: askForWord,
})
