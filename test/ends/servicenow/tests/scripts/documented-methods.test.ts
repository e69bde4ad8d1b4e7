/** Scripts find no method that the scoped reference does not have: what is invented here would fail on an instance. */
import { Aggregate } from '../../glide/aggregate.ts'
import { SysAttachment } from '../../glide/attachment.ts'
import { QueryCondition } from '../../glide/condition-groups.ts'
import { CertificateEncryption } from '../../glide/crypto.ts'
import { dateTimeMethods } from '../../glide/date-time-methods.ts'
import { elementMethods } from '../../glide/element-methods.ts'
import { notInScope } from '../../glide/gs.ts'
import { globalFunctions } from '../../glide/gs-global.ts'
import { queryMethods } from '../../glide/record-queries.ts'
import { valueMethods } from '../../glide/record-values.ts'
import { writeMethods } from '../../glide/record-writes.ts'
import { RestMessage } from '../../glide/rest-message.ts'
import { RestResponse } from '../../glide/rest-response.ts'
import { TableHierarchy } from '../../glide/table-hierarchy.ts'
import { ScopedEvaluator } from '../../glide/scoped-evaluator.ts'
import { families, type Family } from '../../scripts/families.ts'
import { globalReference, scopedReference } from './scoped-reference.ts'
import { createSmallInstance, evaluate, scope, type SmallInstance } from './small-instance.ts'

/** JavaScript itself asks every object for these. */
const OF_THE_LANGUAGE = ['constructor', 'toString', 'toJSON', 'valueOf']
/** Objects whose values are properties, not methods. */
const PROPERTIES = 'body headers pathParams queryParams queryString uri url'.split(' ')

const namesOf = (implementation: { prototype: object }): string[] =>
  Object.getOwnPropertyNames(implementation.prototype)

function namesIn(instance: SmallInstance, expression: string): string[] {
  return evaluate(instance, `Object.getOwnPropertyNames(${expression})`) as string[]
}

/** Of the objects that the script of a REST resource is handed. */
function namesInOperation({ scripts, context }: SmallInstance, expression: string): string[] {
  const request = { method: 'GET', path: '/x', pathParams: {}, queryParams: {}, headers: {}, body: '' }
  const script = `response.setBody(Object.getOwnPropertyNames(${expression}))`
  const { body } = scripts.runRestOperation({ ...context, scope }, script, request)
  return (body as { result: string[] }).result
}

function offered(instance: SmallInstance): Record<string, string[]> {
  return {
    GlideRecord: Object.keys({ ...queryMethods, ...valueMethods, ...writeMethods }),
    GlideElement: Object.keys(elementMethods).filter(name =>
      evaluate(instance, `typeof new GlideRecord('task').getElement('number').${name} === 'function'`),
    ),
    GlideElementDescriptor: namesIn(instance, "new GlideRecord('task').getElement('number').getED()"),
    GlideQueryCondition: namesOf(QueryCondition),
    GlideDateTime: Object.keys(dateTimeMethods),
    GlideAggregate: namesOf(Aggregate),
    GlideSysAttachment: namesOf(SysAttachment),
    GlideTableHierarchy: namesOf(TableHierarchy),
    CertificateEncryption: namesOf(CertificateEncryption),
    gs: namesIn(instance, 'gs').filter(name => !notInScope.includes(name)),
    RESTMessageV2: namesOf(RestMessage),
    RESTResponseV2: namesOf(RestResponse),
    GlideDigest: namesIn(instance, 'new GlideDigest()'),
    GlideStringUtil: namesIn(instance, 'GlideStringUtil'),
    GlideSecureRandomUtil: namesIn(instance, 'GlideSecureRandomUtil'),
    GlideUser: namesIn(instance, 'gs.getUser()'),
    GlideSession: namesIn(instance, 'gs.getSession()'),
    GlideScopedEvaluator: namesOf(ScopedEvaluator),
    RESTAPIRequest: namesInOperation(instance, 'request').filter(name => !PROPERTIES.includes(name)),
    RESTAPIResponse: namesInOperation(instance, 'response'),
  }
}

function documented(name: string, family: Family): string[] {
  const { methods = '', since = {} } = scopedReference[name] ?? {}
  const until = families.slice(0, families.indexOf(family) + 1).map(one => since[one] ?? '')
  return [methods, ...until].join(' ').split(' ')
}

test.each(families)('%s offers what its reference has, and nothing else', family => {
  const unknown = Object.entries(offered(createSmallInstance({}, family))).flatMap(([name, methods]) => {
    const known = [...documented(name, family), ...OF_THE_LANGUAGE]
    return methods.filter(method => !known.includes(method)).map(method => `${name}.${method}`)
  })
  expect(unknown).toEqual([])
})

test('what the global scope has besides is in the reference of the global scope', () => {
  const runtime = { platform: {}, calls: {} } as unknown as Parameters<typeof globalFunctions>[0]
  const known = [...globalReference.split(' '), ...documented('gs', 'xanadu')]
  expect(Object.keys(globalFunctions(runtime)).filter(name => !known.includes(name))).toEqual([])
})

test('a method of a later family is missing in the older ones', () => {
  const script = "typeof new GlideRecord('task').getElement('number').getValue"
  expect(evaluate(createSmallInstance({}, 'xanadu'), script)).toBe('undefined')
  expect(evaluate(createSmallInstance({}, 'yokohama'), script)).toBe('function')
})
