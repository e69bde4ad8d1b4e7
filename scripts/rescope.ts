/**
 * Gives the app another scope: `npm run rescope -- x_acme_iio`, in a fresh copy of a release. An instance takes an uploaded app only if the
 * company key in its scope (`x_<key>_...`) is one of its own.
 *
 * The new scope is another app, so its records need ids of their own. They follow from the scope and from the ids of the release.
 * The same scope in the next release gives the same ids, and the platform takes that release as an upgrade.
 */
import { execFileSync } from 'node:child_process'
import { problemOf, rescopeFiles } from './rescope/files.ts'

const [scope] = process.argv.slice(2)
const problem = problemOf('.', scope)
if (scope === undefined || problem !== null) {
  console.error(problem)
  process.exit(1)
}
const count = rescopeFiles('.', scope)
// The list of ids is sorted by them: the SDK has to write it again.
execFileSync('npx', ['now-sdk', 'build'], { stdio: 'inherit' })
console.log(
  `${count} files name the scope ${scope} now. Next: npm run build && npm test && npm run demo -- --once.\n` +
    `The bridge of this copy takes it as its default. Any other bridge of the same release needs SERVICENOW_SCOPE=${scope}.`,
)
