/** Private incidents: nothing of them leaves. There are no others in this world, so that their people's names are nowhere either. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShownIncident } from '../world/incident-io-end.ts'
import { ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { postSigned, settled, withWorld } from './flow.ts'
import { canary, everyField } from './private-words.ts'
import { everySink, everyTable, findWords, talkative } from './sinks.ts'

const world = withWorld(talkative)
/** People's names, which their addresses hold too, in a world where no other incident has brought them over. */
const people = ['Nadia', 'Fournier', 'Okafor', 'Wagner', 'Malhotra', 'Tanaka']
const secrets = [canary, 'falcon', ...people]

const declareHidden = (): Promise<ShownIncident> => world().incidentIo.declare({ ...everyField, visibility: 'private' })
const addHiddenFollowUp = (incident_id: string) =>
  world().incidentIo.addFollowUp({
    incident_id,
    title: canary,
    description: `${canary} description`,
    assignee: 'Raj Malhotra',
    labels: [canary],
  })

const answered = (table: string, sysId: string): Promise<ShownRow> =>
  until('the answer on the row', async () => {
    const [row] = await world().serviceNow.find('admin', table, `sys_id=${sysId}`)
    return row === undefined || valueOf(row, 'status') === 'asked' ? null : row
  })

describe('a private incident and its follow-up leave nothing', () => {
  let incident: ShownIncident
  let followUp: { id: string }

  beforeAll(async () => {
    await world().incidentIo.control('POST', '/organisation/custom_fields/Affected team/options', {
      value: 'Falcon team',
    })
    incident = await declareHidden()
    followUp = await addHiddenFollowUp(incident.id)
    await world().incidentIo.change(incident.id, {
      name: `${canary} again`,
      message: `${canary} second update`,
      status: 'Monitoring',
    })
    await world().incidentIo.changeFollowUp(followUp.id, { title: `${canary} again`, status: 'completed' })
    await settled(world())
  })

  test('not a row, not a log line, not a metric', async () => {
    expect(await ticketOf(world(), 'incident', incident.id)).toBeNull()
    expect(findWords(await everySink(world()), secrets)).toEqual([])
  })

  // The bridge's own log may name the id a delivery was about: it says nothing, and without it no delivery could be followed.
  test('not even their ids in ServiceNow', async () => {
    expect(findWords(await everyTable(world()), [incident.id, followUp.id])).toEqual([])
  })

  test.each(['private_incident.incident_updated_v2', 'public_incident.incident_updated_v2'])(
    'not in the answer to a delivery, even to %s',
    async type => {
      const answer = await postSigned(
        world(),
        JSON.stringify({ event_type: type, [type]: { ...everyField, id: incident.id } }),
      )
      expect(answer).toMatchObject({ status: 200, body: { outcome: 'ignored' } })
      expect(findWords({ answer: JSON.stringify(answer) }, [...secrets, incident.id])).toEqual([])
    },
  )

  test('not in what the bridge and ServiceNow say when calls fail on the way', async () => {
    const refuse = {
      kind: 'status',
      times: 3,
      body: { error: { message: 'Operation Failed', detail: 'refused by a rule' }, status: 'failure' },
    } as const
    await world().instance.control.addFaults([
      { ...refuse, status: 403, match: { pathPrefix: '/api/now/table/x_iio_sync_ticket' } },
      { ...refuse, kind: 'html', match: { pathPrefix: '/api/x_iio_sync' } },
    ])
    await world().incidentIo.change(incident.id, { name: `${canary} while calls fail`, message: canary })
    await until('the calls to have failed', async () =>
      /servicenow_(forbidden|no_result)/.test(world().bridge.wholeLog()) ? true : null,
    )
    await world().instance.control.clearFaults()
    await settled(world())
    expect(findWords(await everySink(world()), secrets)).toEqual([])
    expect(findWords(await everyTable(world()), [incident.id])).toEqual([])
  })

  test.each([
    ['a preview', 'x_iio_sync_preview', (reference: string) => ({ reference })],
    [
      'a request to link',
      'x_iio_sync_link_request',
      (reference: string) => ({ incident: reference, record_table: 'problem', record: 'd'.repeat(32) }),
    ],
  ])('%s by an admin gets no more than what was typed', async (_what, table, values) => {
    const asked = await world().serviceNow.insert('admin', table, values(incident.reference))
    await answered(table, valueOf(asked, 'sys_id'))
    await settled(world())
    expect(findWords(await everySink(world()), secrets)).toEqual([])
    expect(findWords(await everyTable(world()), [incident.id])).toEqual([])
  })
})

test('the package description that ships into ServiceNow holds no secret', async () => {
  const shipped = await readFile(join('package.json'), 'utf8')
  expect(shipped).not.toMatch(/whsec_|password|secret/i)
})
