/**
 * The rules of ServiceNow's Instance Scan that concern an app, as a lint over what is built. Definitions:
 * https://github.com/ServiceNow/ServiceNowDocs/tree/australia/markdown/impact (scan-engine-definitions), and the checks of
 * https://github.com/ServiceNowDevProgram/example-instancescan-checks. Each rule is shown to find a bad sample.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'

interface Shipped {
  readonly table: string
  readonly name: string
  readonly values: Readonly<Record<string, string>>
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false })

function readShipped(folder: string): Shipped[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.xml'))
    .flatMap(file => {
      const parsed = parser.parse(readFileSync(join(folder, file), 'utf8')) as {
        record_update?: Record<string, unknown>
      }
      return Object.entries(parsed.record_update ?? {}).map(([table, raw]) => {
        const values = toText(raw)
        return { table, name: values['path'] ?? values['name'] ?? file, values }
      })
    })
}

const toText = (raw: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(raw ?? {}).map(([key, value]) => [key, typeof value === 'string' ? value : '']))

const shipped = ['dist/app/update', 'dist/app/scope'].flatMap(readShipped)

interface Rule {
  readonly id: string
  readonly words: string
  readonly tables: readonly string[]
  readonly isBroken: (values: Readonly<Record<string, string>>, all: readonly Shipped[]) => boolean
  /** A record that the rule must find. */
  readonly sample: Readonly<Record<string, string>>
}

/** Where code stands: modules of ours (not of packages or the client), and what calls them. */
const CODE = ['sys_module', 'sys_script', 'sys_ui_action', 'sys_ws_operation', 'sysauto_script']
const codeOf = (values: Readonly<Record<string, string>>): string =>
  [values['content'], values['script'], values['operation_script']].join('\n')
const code = (id: string, words: string, pattern: RegExp, sample: string): Rule => ({
  id,
  words,
  tables: CODE,
  isBroken: values => pattern.test(codeOf(values)),
  sample: { script: sample },
})

const isEmpty = (value: string | undefined): boolean => (value ?? '').trim() === ''

const rules: readonly Rule[] = [
  code('sn_SE10034', 'no sys_id in code', /['"`][0-9a-f]{32}['"`]/, `x.get('${'a1'.repeat(16)}')`),
  code('sn_SE10125', 'no rule updates its own record', /\bcurrent\.update\(/, 'current.update()'),
  code('sn_SE10023', 'nothing is evaluated', /\beval\(|GlideEvaluator|new Function\(/, 'eval(text)'),
  code('sn_SE10561', 'no log utilities', /\bgs\.(?:log|print|logError|logWarning)\(|GSLog/, "gs.log('x')"),
  code('sn_SE10477', 'no gs.now()', /\bgs\.now\(/, 'gs.now()'),
  code('sn_SE10588', 'no GlideEncrypter', /GlideEncrypter/, 'new GlideEncrypter()'),
  code('sn_SE10583', 'no RESTMessage of the first version', /new RESTMessage\(|\.RESTMessage\(/, 'new RESTMessage(x)'),
  code('community: sleep', 'nothing waits', /\bgs\.sleep\(/, 'gs.sleep(1)'),
  code('community: getProperty', 'a default beside each property', /getProperty\([^,()]*\)/, "gs.getProperty('x')"),
  code('community: setBasicAuth', 'no password in code', /setBasicAuth\(/, 'message.setBasicAuth(u, p)'),
  code('community: gr', 'no variable called gr', /\b(?:const|let|var) gr\b/, 'var gr = 1'),
  code('community: getRowCount', 'nothing is counted by reading it', /getRowCount\(/, 'row.getRowCount()'),
  code('community: new Object', 'literals', /new (?:Object|Array)\(\)/, 'new Array()'),
  code('community: setWorkflow', 'no rule is silenced', /setWorkflow\(/, 'row.setWorkflow(false)'),
  code(
    'community: URL',
    'no address of an instance',
    /https?:\/\/[\w-]+\.service-now\.com/,
    "'https://dev1.service-now.com'",
  ),
  code('community: debug', 'no notes of a developer in the log', /\bgs\.debug\(/, "gs.debug('here')"),
  {
    id: 'sn_SE10012',
    words: 'no rule on the table Global',
    tables: ['sys_script'],
    isBroken: ({ collection }) => isEmpty(collection) || collection === 'global',
    sample: { collection: 'global' },
  },
  {
    id: 'sn_SE10582',
    words: 'each rule has a condition in its own field',
    tables: ['sys_script'],
    isBroken: ({ filter_condition: filter }) => isEmpty(filter),
    sample: { collection: 'incident', filter_condition: '' },
  },
  {
    id: 'community: descriptions of rules',
    words: 'each rule says what it does',
    tables: ['sys_script'],
    isBroken: ({ description }) => isEmpty(description),
    sample: { description: '' },
  },
  {
    id: 'sn_SE10055',
    words: 'an asynchronous rule reads no earlier values: when it runs there are none',
    tables: ['sys_script'],
    // Its filter is judged when the record is saved, so VALCHANGES in there is right.
    isBroken: ({ when = '', condition = '', script = '' }) =>
      when.startsWith('async') && /\bprevious\.|\.changes(?:From|To)?\(/.test(`${condition} ${script}`),
    sample: { when: 'async_always', script: 'if (previous.state != current.state) send()' },
  },
  {
    id: 'sn_SE10302',
    words: 'REST services and resources have short descriptions',
    tables: ['sys_ws_definition', 'sys_ws_operation'],
    isBroken: ({ short_description: words }) => isEmpty(words),
    sample: { short_description: '' },
  },
  {
    id: 'sn_SE10522',
    words: 'no REST resource without a log-in and an access control',
    tables: ['sys_ws_operation'],
    isBroken: values => values['requires_authentication'] !== 'true' || values['requires_acl_authorization'] !== 'true',
    sample: { requires_authentication: 'true', requires_acl_authorization: 'false' },
  },
  {
    id: 'sn_SE10541',
    words: 'no access control without a role, a condition and a script',
    tables: ['sys_security_acl'],
    isBroken: ({ sys_id: sysId, condition, script }, all) =>
      isEmpty(condition) &&
      isEmpty(script) &&
      !all.some(({ table, values }) => table === 'sys_security_acl_role' && values['sys_security_acl'] === sysId),
    sample: { sys_id: 'none', condition: '', script: '' },
  },
  {
    id: 'sn_SE10272',
    words: 'no table extends incident, problem or change',
    tables: ['sys_db_object'],
    isBroken: ({ super_class: parent = '' }) => ['incident', 'problem', 'change_request'].includes(parent),
    sample: { super_class: 'incident' },
  },
  {
    id: 'community: tables have access controls',
    words: 'each table can be read by somebody named',
    tables: ['sys_db_object'],
    isBroken: ({ name }, all) =>
      !all.some(({ table, values }) => table === 'sys_security_acl' && values['name'] === name),
    sample: { name: 'x_iio_sync_nobody' },
  },
  {
    id: 'sn_SE10299',
    words: 'events say what they are and what fires them',
    tables: ['sysevent_register'],
    isBroken: ({ description, fired_by: by }) => isEmpty(description) || isEmpty(by),
    sample: { description: 'x', fired_by: '' },
  },
  {
    id: 'sn_SE10307',
    words: 'no compatibility mode of JavaScript',
    tables: ['sys_app'],
    isBroken: ({ js_level: level }) => level !== 'es_latest',
    sample: { js_level: 'helsinki_es5' },
  },
]

test('there is something to look at', () => {
  expect(shipped.length).toBeGreaterThan(300)
  for (const table of ['sys_app', 'sys_db_object', 'sys_script', 'sys_security_acl', 'sys_ws_operation'])
    expect([table, shipped.some(record => record.table === table)]).toEqual([table, true])
})

const isOurs = ({ table, name }: Shipped): boolean => table !== 'sys_module' || name.includes('/src-sn/server/')

describe.each(rules)('$id: $words', ({ tables, isBroken, sample }) => {
  test('the built app keeps it', () => {
    const broken = shipped.filter(
      record => tables.includes(record.table) && isOurs(record) && isBroken(record.values, shipped),
    )
    expect(broken.map(({ table, name }) => `${table} ${name}`)).toEqual([])
  })

  test('a bad sample is found', () => {
    expect(isBroken(sample, shipped)).toBe(true)
  })
})

test('names of rules are unique on their table', () => {
  const names = shipped
    .filter(({ table }) => table === 'sys_script')
    .map(({ values }) => `${values['collection']} ${values['name']}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
