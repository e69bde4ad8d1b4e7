/** Which licences a package that is shipped may have. All of these let it travel inside a product under MIT, with its text beside it. */
import type { Component } from './shipped.ts'

/** As SPDX writes them: https://spdx.org/licenses/ */
export const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
]

/** A package without a word about its licence has none, and may not be used. */
export const licenceOf = ({ licenses }: Component): string =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? '').join(' AND ') || 'none named'

/** What cannot be shipped, in sentences. */
export function refusals(components: readonly Component[]): string[] {
  return components
    .filter(component => !allowed.includes(licenceOf(component)))
    .map(
      component =>
        `${component.name} ${component.version}: its licence (${licenceOf(component)}) is not on the list in scripts/packages/licences.ts. ` +
        'Take another package, or have the licence judged and add it.',
    )
}

/** One line for each package. */
export const lines = (components: readonly Component[]): string[] =>
  components.map(component => `${component.name} ${component.version} ${licenceOf(component)}`).sort()
