/** What a command asks the app, against both ends: stories, evidence, the plan of a retry, and whether a replay is needed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { valueOf } from '../world/servicenow-end.ts'
import { recordShowing } from '../world/readings.ts'
import { command, settled, withWorld } from './flow.ts'

const world = withWorld({ bridgeEnv: { SWEEP_INTERVAL_SECONDS: '1' } })
const limitMs = 90_000
const exportAnswer = z.object({ result: z.object({ content: z.string(), sha256: z.string() }) })
const folder = mkdtempSync(join(tmpdir(), 'commands-ask-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Only what asks ServiceNow: the rest of the environment is empty. */
const leastVariables = (): Record<string, string> =>
  Object.fromEntries(
    Object.keys(world().bridge.variables)
      .filter(name => /WEBHOOK_SECRET|INCIDENT_IO_API_KEY|METRICS_TOKEN/.test(name))
      .map(name => [name, '']),
  )

test(
  'why tells of the incident and of its record the same, and neither knows another',
  async () => {
    const { id, reference } = await world().incidentIo.declare({ name: 'Told' })
    const { number } = await recordShowing(world(), 'incident', id, { short_description: 'Told' })
    await settled(world())
    const { code, output, errors } = await command(world(), ['why', reference], leastVariables())
    expect([code, errors]).toEqual([0, ''])
    expect(output).toContain(`${number?.value ?? 'no number'} exists because template`)
    expect(output).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+Z {2}\S.*$/m)
    const [first] = output.split('\n')
    expect((await command(world(), ['why', number?.value ?? ''], leastVariables())).output.split('\n')[0]).toBe(first)
    const nobody = await command(world(), ['why', 'INC-99999'], leastVariables())
    expect([nobody.code, nobody.output]).toEqual([1, expect.stringContaining('Neither side knows INC-99999')])
  },
  limitMs,
)

test(
  'evidence is the file of the Home page, byte for byte',
  async () => {
    const { id, reference } = await world().incidentIo.declare({ name: 'Zoë =1+1' })
    await recordShowing(world(), 'incident', id, { short_description: 'Zoë =1+1' })
    await settled(world())
    const out = join(folder, 'story.csv')
    const { code, output } = await command(world(), ['evidence', reference, '--out', out], leastVariables())
    const exported = await world().instance.call(
      'admin',
      'GET',
      `/api/x_iio_sync/v1/home/find/export?q=${reference}&format=csv`,
    )
    const { content, sha256 } = exportAnswer.parse(exported.body).result
    expect([code, readFileSync(out, 'utf8')]).toEqual([0, content])
    expect(output).toContain(sha256)
    const refused = await command(world(), ['evidence', '--out', out], leastVariables())
    expect([refused.code, refused.errors]).toEqual([1, expect.stringMatching(/^Name an incident or a record/)])
  },
  limitMs,
)

test(
  'a report names what differs and what has no ticket, and changes nothing',
  async () => {
    const { id, reference } = await world().incidentIo.declare({ name: 'Drifts' })
    const record = await recordShowing(world(), 'incident', id, { short_description: 'Drifts' })
    await settled(world())
    await world().serviceNow.update('admin', 'incident', valueOf(record, 'sys_id'), {
      short_description: 'Lost',
      urgency: '3',
    })
    const other = await world().incidentIo.declare({ name: 'Drill', mode: 'test' })
    await settled(world())
    const [changed] = await world().serviceNow.find('admin', 'incident', `sys_id=${valueOf(record, 'sys_id')}`)
    const out = join(folder, 'drift.csv')
    const { code, output } = await command(world(), [
      'sync',
      '--incident',
      `${reference},${other.reference}`,
      '--report',
      out,
    ])
    expect(readFileSync(out, 'utf8').split('\r\n')).toEqual([
      'incident,ticket,template,record,state,column,value,reason',
      `"${reference}","incident","Incident","${valueOf(record, 'number')}","kept","short_description","Drifts",""`,
      expect.stringMatching(
        new RegExp(`^"${other.reference}","incident","","","without ticket".*this is a test incident`),
      ),
      '',
    ])
    expect(output).toContain(`${out}: kept 1, without ticket 1.`)
    const [after] = await world().serviceNow.find('admin', 'incident', `sys_id=${valueOf(record, 'sys_id')}`)
    expect(after).toEqual(changed)
    expect(code).toBe(0)
  },
  limitMs,
)

test(
  'in sync there is nothing to retry and nothing to replay',
  async () => {
    await settled(world())
    expect(await command(world(), ['retry', '--plan'], leastVariables())).toMatchObject({
      code: 0,
      output: 'There is nothing to retry.\n',
    })
    expect(await command(world(), ['replay'], leastVariables())).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Nothing has to be replayed: /),
    })
  },
  limitMs,
)
