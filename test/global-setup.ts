import { PROGRAM as incidentIo } from './ends/incident-io/start.ts'
import { PROGRAM as jira } from './ends/jira/start.ts'
import { PROGRAMS as serviceNow } from './ends/servicenow/start.ts'
import { compiled } from './ends/shared/programs.ts'

/** Once for each run of Jest, before its workers start: they inherit where the programs are. */
export default async function globalSetup(): Promise<void> {
  await compiled([...serviceNow, incidentIo, jira])
}
