import type { CatalogueAttribute } from '../../../bridge/mapping/catalogue.ts'
import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const attributePath = '/api/now/table/x_iio_sync_attribute'
const optionPath = '/api/now/table/x_iio_sync_option'
const attributeRow = { sys_id: 'a1', key: 'severity', label: 'Severity', kind: 'option', record_type: 'incident', removed: 'false' }
const optionRow = { sys_id: 'o1', attribute: 'a1', external_id: '01MAJOR', label: 'Major', rank: '2', removed: 'true' }
const severity: CatalogueAttribute = { key: 'severity', label: 'Severity', kind: 'option', recordType: 'incident', options: [], optionsComplete: true }
const major = { externalId: '01MAJOR', label: 'Major', rank: 2 }

test('readRows reads both tables to their end', async () => {
  const first = Array.from({ length: 1000 }, (_, index) => ({ ...optionRow, sys_id: `o${index}` }))
  t.answer({ body: { result: [attributeRow] } }, { body: { result: first } }, { body: { result: [{ ...optionRow, rank: '' }] } })
  const { attributes, options } = await t.serviceNow.catalogue.readRows()
  expect(attributes).toEqual([{ sysId: 'a1', key: 'severity', label: 'Severity', kind: 'option', recordType: 'incident', removed: false }])
  expect(options).toHaveLength(1001)
  expect(options[0]).toEqual({ sysId: 'o0', attribute: 'a1', externalId: '01MAJOR', label: 'Major', rank: 2, removed: true })
  expect(options[1000]).toMatchObject({ rank: null })
  expect(t.server.lines()).toContain(
    `GET ${optionPath} sysparm_query=ORDERBYsys_id sysparm_fields=sys_id,attribute,external_id,label,rank,removed sysparm_limit=1000 `
      + 'sysparm_offset=1000 sysparm_no_count=true sysparm_suppress_pagination_header=true sysparm_exclude_reference_link=true',
  )
})

test('insertAttribute', async () => {
  t.answer({ status: 201, body: { result: attributeRow } })
  expect(await t.serviceNow.catalogue.insertAttribute(severity)).toBe('a1')
  expect(t.bodies()).toEqual([{ key: 'severity', label: 'Severity', kind: 'option', record_type: 'incident', removed: 'false' }])
})

test('an attribute that another replica inserted first is as good', async () => {
  t.answer(refusal(403, 'Operation Failed'), { body: { result: [attributeRow] } })
  expect(await t.serviceNow.catalogue.insertAttribute(severity)).toBe('a1')
  expect(t.server.lines()[1]).toContain(`GET ${attributePath} sysparm_query=key=severity `)
})

test('a refused insert without a row is an error', async () => {
  t.answer(refusal(403, 'Operation Failed'), { body: { result: [] } })
  expect(await rejection(t.serviceNow.catalogue.insertAttribute(severity))).toMatchObject({ code: 'servicenow_forbidden' })
})

test('insertOption, and the one that stands already', async () => {
  t.answer({ status: 201, body: { result: { ...optionRow, removed: 'false' } } })
  await t.serviceNow.catalogue.insertOption('a1', major)
  expect(t.bodies()).toEqual([{ attribute: 'a1', external_id: '01MAJOR', label: 'Major', rank: '2', removed: 'false' }])
  t.answer(refusal(403, 'Operation Failed'), { body: { result: [optionRow] } })
  await t.serviceNow.catalogue.insertOption('a1', major)
  expect(t.server.lines()[2]).toContain('sysparm_query=attribute=a1^external_id=01MAJOR ')
})

test('patches send what changed, and notice what was dropped', async () => {
  t.answer({ body: { result: { ...optionRow, label: 'Serious', rank: '' } } }, { body: { result: { ...attributeRow, removed: 'true' } } })
  await t.serviceNow.catalogue.patchOption('o1', { label: 'Serious', rank: null })
  await t.serviceNow.catalogue.patchAttribute('a1', { removed: true })
  expect(t.bodies()).toEqual([{ label: 'Serious', rank: '' }, { removed: 'true' }])
  t.answer({ body: { result: optionRow } })
  expect(await rejection(t.serviceNow.catalogue.patchOption('o1', { removed: false }))).toMatchObject({ code: 'servicenow_column_dropped' })
})
