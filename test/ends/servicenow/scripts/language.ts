/** What the platform's JavaScript engine refuses although Node runs it. Found in the source, when a script is loaded. */
import { parseSync } from '@swc/core'

/** Built-in classes that cannot be subclassed. */
const sealed = new Set([
  'Array',
  'RegExp',
  'Function',
  'Promise',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'AggregateError',
  'Map',
  'Set',
])

/** Global names that scripts may not use. */
export const refusedGlobals: readonly string[] = [
  'Reflect',
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
  'WebAssembly',
  'eval',
]

/** Part of the key under which checked scripts are kept: raise it with every change of a rule below. */
export const rulesVersion = '1'

type Node = Record<string, unknown>

/** The first forbidden thing in a source, in words; null when there is none. Throws a SyntaxError for text that is no JavaScript. */
export function findRefusedFeature(source: string, isModule: boolean): string | null {
  const options = { syntax: 'ecmascript', target: 'es2022', isModule, allowReturnOutsideFunction: false } as const
  return visit(parseSync(source, options))
}

function visit(value: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value)
  if (!isNode(value)) return null
  return refusalOf(value) ?? firstOf(children(value))
}

function firstOf(values: unknown[]): string | null {
  for (const value of values) {
    const refusal = visit(value)
    if (refusal !== null) return refusal
  }
  return null
}

/** Names after a dot and keys of literals are not uses of a global. */
function children(node: Node): unknown[] {
  const { property, key, ...rest } = node
  const values = Object.values(rest)
  if (property !== undefined && !isIdentifier(property)) values.push(property)
  if (key !== undefined && !isIdentifier(key)) values.push(key)
  return values
}

function refusalOf(node: Node): string | null {
  switch (node.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      return superClassRefusal(node)
    case 'PrivateProperty':
    case 'PrivateMethod':
      return node.isStatic === true ? methodRefusal(node) : '#private instance fields and methods are not supported'
    case 'ClassMethod':
      return methodRefusal(node)
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return node.async === true && node.generator === true ? 'async generators are not allowed' : null
    case 'MethodProperty':
      return node.async === true && node.generator === true ? 'async generators are not allowed' : null
    case 'ForOfStatement':
      return isAwaiting(node) ? 'for await is not allowed' : null
    case 'RegExpLiteral':
      return String(node.flags).includes('d') ? 'regular expression flag d is not supported' : null
    case 'NewExpression':
    case 'CallExpression':
      return isNamed(node.callee, 'Function') ? 'new Function() is not allowed' : null
    case 'Identifier':
      return refusedGlobals.includes(String(node.value)) ? `${String(node.value)} is not allowed` : null
    default:
      return null
  }
}

function superClassRefusal(node: Node): string | null {
  const parent = node.superClass
  if (!isNode(parent) || !isIdentifier(parent)) return null
  return sealed.has(String(parent.value)) ? `a class cannot extend the built-in ${String(parent.value)}` : null
}

function methodRefusal(node: Node): string | null {
  return isNode(node.function) && node.function.async === true ? 'async methods in classes are not allowed' : null
}

function isAwaiting(node: Node): boolean {
  return node.isAwait === true || isNode(node.isAwait) || isNode(node.await)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isIdentifier(value: unknown): boolean {
  return isNode(value) && value.type === 'Identifier'
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value.value === name
}
