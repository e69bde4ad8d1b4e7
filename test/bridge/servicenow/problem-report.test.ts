import type { ServiceNowCall } from '../../../bridge/servicenow/client.ts'
import { createProblemReport } from '../../../bridge/servicenow/problem-report.ts'

it('reports to the app, as many at once as it takes', async () => {
  const calls: ServiceNowCall[] = []
  const client = { send: (call: ServiceNowCall) => { calls.push(call); return Promise.resolve({}) }, open: () => Promise.reject(new Error('not asked')) }
  const problems = Array.from({ length: 501 }, (_none, index) => ({ sysId: `M${index}`, problem: 'Broken.' }))
  await createProblemReport(client)(problems)
  expect(calls).toMatchObject([{ method: 'POST', path: '/api/x_iio_sync/v1/sync/problems' }, { method: 'POST' }])
  expect(calls[1]?.body).toEqual({ problems: [{ table: 'field_mapping', sys_id: 'M500', problem: 'Broken.' }] })
})
