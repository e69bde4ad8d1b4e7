/** Which versions of the app and of the bridge work together. Both say their own, and the oldest of the other that they know. */

/** The app's own version: the same as in package.json, which holds the bridge's. */
export const APP_VERSION = '1.0.0'

/** The oldest bridge that this app works with. */
export const OLDEST_BRIDGE = '1.0.0'

/** The oldest app that this bridge works with. */
export const OLDEST_APP = '1.0.0'

interface Side {
  readonly version: string
  /** The oldest version of the other side that it works with. */
  readonly oldestOther: string
}

export type VersionVerdict = 'together' | 'other_major' | 'bridge_too_old' | 'app_too_old'

/** They belong together when their major versions are the same and neither is older than what the other one works with. */
export function compareVersions(app: Side, bridge: Side): VersionVerdict {
  const [ours, theirs] = [partsOf(app.version), partsOf(bridge.version)]
  if (ours[0] !== theirs[0]) return 'other_major'
  if (isBefore(theirs, partsOf(app.oldestOther))) return 'bridge_too_old'
  return isBefore(ours, partsOf(bridge.oldestOther)) ? 'app_too_old' : 'together'
}

/** What is wrong, and what to do; '' when they belong together. */
export function versionProblem(verdict: VersionVerdict, app: string, bridge: string): string {
  const both = `The app is ${app || 'of an unknown version'} and the bridge is ${bridge || 'of an unknown version'}`
  switch (verdict) {
    case 'together':
      return ''
    case 'other_major':
      return `${both}: their first numbers differ. Install both from one release.`
    case 'bridge_too_old':
      return `${both}: the app needs a newer bridge. Upgrade the bridge to ${app}.`
    case 'app_too_old':
      return `${both}: the bridge needs a newer app. Install the app in version ${bridge}.`
  }
}

type Parts = readonly [number, number, number]

/** What is no version counts as older than all. */
function partsOf(version: string): Parts {
  const [major = '', minor = '', patch = ''] = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(version)?.slice(1) ?? []
  return [Number(major), Number(minor), Number(patch)]
}

function isBefore(one: Parts, other: Parts): boolean {
  const index = one.findIndex((part, place) => part !== other[place])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}
