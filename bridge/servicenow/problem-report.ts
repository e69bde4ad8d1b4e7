/** POST /problems of the app: writes what is wrong with field mappings where the admin typed them. */
import type { MappingProblem } from '../mapping/mapping-problem.ts'
import type { ServiceNowClient } from './client.ts'

/** The app takes this many at once. */
const atOnce = 500

export function createProblemReport(client: ServiceNowClient): (problems: readonly MappingProblem[]) => Promise<void> {
  return async problems => {
    for (let start = 0; start < problems.length; start += atOnce) {
      const body = {
        problems: problems.slice(start, start + atOnce).map(({ sysId, problem }) => ({ table: 'field_mapping', sys_id: sysId, problem })),
      }
      await client.send({ label: 'problem report', method: 'POST', path: '/api/x_iio_sync/v1/sync/problems', body })
    }
  }
}
