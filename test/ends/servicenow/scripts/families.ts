/** Which built-ins scripts find, by the family of the instance. */
import type { Store } from '../contracts.ts'

/** From the oldest to the newest. */
export const families = ['xanadu', 'yokohama', 'zurich', 'australia', 'brazil'] as const

export type Family = (typeof families)[number]

/** The system property that names the build of an instance, and with it the family. */
export const BUILD_PROPERTY = 'glide.buildtag.last'

export const buildOf = (family: Family): string => `glide-${family}-test`

/** Newer than ECMAScript 2021, which is the newest mode of a scoped app: by the object that has them. */
const newerBuiltIns: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  Map: ['groupBy'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['try', 'withResolvers'],
  'Set.prototype': [
    ...['difference', 'intersection', 'isDisjointFrom', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference', 'union'],
  ],
  'String.prototype': ['at', 'isWellFormed', 'toWellFormed'],
  globalThis: ['Iterator'],
}

/** Seen on instances of a family and of those after it. Of all others nobody says that a family has them. */
const seenSince: Readonly<Record<string, Family>> = { 'Array.prototype.at': 'zurich' }

/** Methods that the scoped reference has since a family only. */
const documentedSince: Readonly<Record<string, Family>> = {
  'GlideElement.getGlideObject': 'yokohama',
  'GlideElement.getValue': 'yokohama',
}

/** `Class.method` of those that scripts of this instance do not find. */
export function missingMethods(store: Store): ReadonlySet<string> {
  const place = placeOf(store)
  return new Set(
    Object.keys(documentedSince).filter(name => families.indexOf(documentedSince[name] ?? 'xanadu') > place),
  )
}

/** An instance that names no family is of the oldest. */
function placeOf(store: Store): number {
  const [row] = store.query('sys_properties', {
    filter: [[[{ column: 'name', operator: '=', value: BUILD_PROPERTY }]]],
  })
  return Math.max(
    families.findIndex(family => row?.['value']?.startsWith(`glide-${family}-`) === true),
    0,
  )
}

/** Expressions that name what scripts of this instance do not find. */
export function missingBuiltIns(store: Store): string[] {
  const place = placeOf(store)
  return Object.entries(newerBuiltIns)
    .flatMap(([owner, names]) => names.map(name => `${owner}.${name}`))
    .filter(name => {
      const since = seenSince[name]
      return since === undefined || families.indexOf(since) > place
    })
}
