/** Each version of the mapping is kept, with who made it, and is restored the way any file is imported. */
import type { KeptMapping } from '../../../../src-sn/server/contract/home/mapping.ts'
import { readJson } from '../../json.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { templateId } from '../tickets.ts'
import { attribute, changeCatalogue } from '../catalogue.ts'
import { callHome, compare, importInto, mappingPage, newTemplate, withTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  mappingPage(instance)
  instance.settle()
})

const kept = () => mappingPage(instance).versions
const textOf = (sysId: string): string =>
  readJson<{ result: KeptMapping }>(callHome(instance, 'GET', `mapping/version?id=${sysId}`).text).result.text
const reorder = (order: string, user = 'admin'): void => {
  instance.change(user, 'x_iio_sync_template', templateId(instance, 'Incident'), { order })
}

test('what is changed in a form is a version, with who changed it and the number that tickets name', () => {
  const before = kept().length
  reorder('7')
  instance.settle()
  const [newest, ...others] = kept()
  expect(others).toHaveLength(before)
  expect(newest).toMatchObject({ changed_by: 'admin' })
  expect(newest?.number).toBeGreaterThan(others[0]?.number ?? 0)
  expect(textOf(newest?.sys_id ?? '')).toBe(mappingPage(instance).text)
})

test('changes of one moment are one version', () => {
  const before = kept().length
  for (const order of ['7', '8', '9']) reorder(order)
  instance.settle()
  expect(kept()).toHaveLength(before + 1)
})

test('what changes no mapping is no version', () => {
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  instance.settle()
  const before = kept()
  changeCatalogue(instance, 'attribute', severity, { label: 'How bad' })
  instance.settle()
  expect(kept()).toEqual(before)
})

test('a save is kept at once, and so is what it replaced', () => {
  reorder('7')
  const { text, file } = mappingPage(instance)
  importInto(instance, { ...file, templates: [...file.templates, newTemplate()] })
  const [after, before] = kept()
  expect(textOf(before?.sys_id ?? '')).toBe(text)
  expect(textOf(after?.sys_id ?? '')).toBe(mappingPage(instance).text)
  instance.settle()
  expect(kept()[0]).toEqual(after)
})

test('an earlier version is compared and restored: the export has the same bytes again', () => {
  const { text, file } = mappingPage(instance)
  const [first] = kept()
  importInto(
    instance,
    withTemplate({ ...file, templates: [...file.templates, newTemplate()] }, 'Incident', () => ({
      order: 7,
      conditions: [],
    })),
  )
  expect(mappingPage(instance).text).not.toBe(text)
  const old: unknown = JSON.parse(textOf(first?.sys_id ?? ''))
  expect(compare(instance, old).changes.map(({ change, name }) => [change, name])).toEqual([
    ['changed', 'Incident'],
    ['removed', 'Database'],
  ])
  expect(importInto(instance, old).status).toBe(200)
  expect(mappingPage(instance).text).toBe(text)
})

test('the hourly cleaning keeps the newest 200', () => {
  for (let number = 1000; number < 1250; number++)
    instance.plant('x_iio_sync_mapping_version', {
      sys_id: `${number}`.padStart(32, '0'),
      number: `${number}`,
      token: `${number}`,
      file: '{}',
    })
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  const left = instance.rows('x_iio_sync_mapping_version').map(row => Number(row['number']))
  expect([left.length, Math.min(...left)]).toEqual([200, 1050])
})

test('a viewer reads versions; one that was deleted is answered in a sentence', () => {
  expect(callHome(instance, 'GET', `mapping/version?id=${'0'.repeat(32)}`).status).toBe(404)
})
