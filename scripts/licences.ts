/** `npm run licences`: prints every package that is shipped with its licence, and fails when one may not be. */
import { lines, refusals } from './packages/licences.ts'
import { componentsOf, sbomOfShipped } from './packages/shipped.ts'

const components = componentsOf(sbomOfShipped())
process.stdout.write(`${lines(components).join('\n')}\n`)
for (const refusal of refusals(components)) {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
}
