/** What is shipped is listed whole, in a form that others read, and under licences that allow it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { z } from 'zod'
import { licenceOf, lines, refusals } from '../../../scripts/packages/licences.ts'
import { componentsOf, inThePages, sbomOfShipped } from '../../../scripts/packages/shipped.ts'

const sbom = sbomOfShipped()
const components = componentsOf(sbom)
const named = components.map(({ name, version }) => `${name} ${version}`)

const json = (file: string): object => z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8')))
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'

/** Identifiers of licences are checked too: the schema lists them. */
function cycloneDxErrors(text: string): string[] {
  const { specVersion, ...rest } = z.looseObject({ specVersion: z.string() }).parse(JSON.parse(text))
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  for (const name of ['spdx', 'jsf-0.82'].map(part => `${part}.SNAPSHOT.schema.json`))
    ajv.addSchema(json(join(schemas, name)), `http://cyclonedx.org/schema/${name}`)
  const validate = ajv.compile(json(join(schemas, `bom-${specVersion}.SNAPSHOT.schema.json`)))
  validate({ specVersion, ...rest })
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

test('the list is right by the schema of CycloneDX, and a wrong one is found', () => {
  expect(cycloneDxErrors(sbom)).toEqual([])
  expect(cycloneDxErrors(sbom.replace('"id": "MIT"', '"id": "No-Licence"'))).not.toEqual([])
  expect(cycloneDxErrors(sbom.replaceAll('"version": 1', '"version": "one"'))).not.toEqual([])
})

test('the product is this one', () => {
  const { name, version } = json('package.json') as { name: string; version: string }
  expect(JSON.parse(sbom)).toMatchObject({ metadata: { component: { name, version } } })
})

test('every package in the bundle of the bridge is on the list', () => {
  const bundled = [...readFileSync('dist/bridge/LICENCES.txt', 'utf8').matchAll(/^={78}\n(\S+ \S+) \(/gm)]
  expect(bundled.length).toBeGreaterThan(50)
  expect(bundled.map(([, name]) => name).filter(name => !named.includes(name ?? ''))).toEqual([])
})

test('the packages of the pages are those that the pages may import', () => {
  const rules = execFileSync(
    process.execPath,
    [
      '-e',
      `import(${JSON.stringify(resolve('.dependency-cruiser.mjs'))}).then(({ rooms }) => console.log(JSON.stringify(rooms)))`,
    ],
    { encoding: 'utf8' },
  )
  const rooms = z
    .array(z.object({ room: z.string(), packages: z.array(z.string()).optional() }))
    .parse(JSON.parse(rules))
  expect(rooms.find(({ room }) => room === 'src-sn/client')?.packages).toEqual(inThePages)
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(inThePages))
})

test('the pages bring the licences of their packages', () => {
  const page = readFileSync('dist/static/main.jsdbx', 'utf8')
  const [notice = ''] = page.split('*/')
  expect(notice).toMatch(/^\/\*!\n/)
  expect(notice).toContain('Permission is hereby granted')
  const versionOf = (name: string): string => components.find(component => component.name === name)?.version ?? ''
  const shipped = [...inThePages, 'scheduler']
  expect(shipped.filter(name => !notice.includes(`${name} ${versionOf(name)} (MIT)`))).toEqual([])
})

test('tools for development are not on the list', () => {
  const { devDependencies } = json('package.json') as { devDependencies: Record<string, string> }
  const tools = Object.keys(devDependencies).filter(name => !inThePages.includes(name))
  expect(components.map(({ name }) => name).filter(name => tools.includes(name))).toEqual([])
})

test('every licence is allowed', () => {
  expect(refusals(components)).toEqual([])
  expect(lines(components)).toContain('express 5.3.0 MIT')
})

test.each([
  ['one that is not on the list', [{ license: { id: 'GPL-3.0-only' } }], 'GPL-3.0-only'],
  ['none', [], 'none named'],
  ['a choice that nobody has judged', [{ expression: '(MIT OR GPL-3.0-only)' }], '(MIT OR GPL-3.0-only)'],
  [
    'two, of which one is allowed',
    [{ license: { id: 'MIT' } }, { license: { id: 'GPL-2.0-only' } }],
    'MIT AND GPL-2.0-only',
  ],
])('a licence is refused: %s', (_what, licenses, shown) => {
  const component = { name: 'some-package', version: '1.2.3', licenses }
  expect(licenceOf(component)).toBe(shown)
  expect(refusals([component])).toEqual([expect.stringContaining(`some-package 1.2.3: its licence (${shown})`)])
})
