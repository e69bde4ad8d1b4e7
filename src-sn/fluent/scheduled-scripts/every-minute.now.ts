import { ScheduledScript } from '@servicenow/sdk/core'
import { everyMinute } from '../../server/background/runs.ts'

ScheduledScript({
  $id: Now.ID['scheduled-script-every-minute'],
  name: 'incident.io sync: what is due',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  // Fixed, because the build would stamp its own time.
  executionStart: '2024-01-01 00:00:00',
  timeZone: 'UTC',
  script: everyMinute,
})
