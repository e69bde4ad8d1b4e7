import { createDryRun } from '../../../bridge/servicenow/dry-run.ts'
import type { ServiceNowCall } from '../../../bridge/servicenow/client.ts'
import { incidentSpec } from '../../../bridge/sync/ticket-spec.ts'
import { aConfiguration, anIncident } from '../../mapping/samples.ts'

const spec = incidentSpec(anIncident(), aConfiguration(), null)
const dryRun = { would: 'insert', reason: '', record: null, values: { urgency: '2' }, findings: [{ column: 'state', problem: 'no' }] }

test('sends what the row would say, and reads the verdict', async () => {
  const calls: ServiceNowCall[] = []
  const runDry = createDryRun({ send: async call => { calls.push(call); return dryRun }, open: () => Promise.reject(new Error('not asked')) })
  expect(await runDry(spec)).toEqual(dryRun)
  expect(calls).toEqual([{
    label: 'dry run', method: 'POST', path: '/api/x_iio_sync/v1/sync/dry-run', about: 'INCIDENT_1',
    body: { template: spec.template, record_type: 'incident', external_id: 'INCIDENT_1', desired_values: spec.desiredValues, adopt: '', parent: '' },
  }])
})

test('an answer of another shape is an error that names the versions', async () => {
  const runDry = createDryRun({ send: async () => ({ would: 'explode' }), open: () => Promise.reject(new Error('not asked')) })
  await expect(runDry(spec)).rejects.toMatchObject({ code: 'servicenow_no_result', retry: false, message: expect.stringContaining('versions') })
})
