/** A release has one version, and everything that names it says the same. */

export interface Named {
  /** As git has it: v1.2.3. */
  readonly tag: string
  /** Every place that names the version, and what it says. */
  readonly versions: Readonly<Record<string, string>>
  readonly changelog: string
  /** 2026-11-27 */
  readonly today: string
}

/** The tables of update sets order versions, and have room for two digits of each part. */
const form = /^v(\d{1,2}\.\d{1,2}\.\d{1,2})$/

/** What keeps this tag from being a release, in sentences; nothing when it may be one. */
export function releaseProblems({ tag, versions, changelog, today }: Named): string[] {
  const version = form.exec(tag)?.[1]
  if (version === undefined) return [`The tag ${tag} is not of the form v1.2.3 with at most two digits each.`]
  const others = Object.entries(versions).filter(([, said]) => said !== version)
  const wrong = others.map(
    ([place, said]) => `${place} says ${said}, and the tag says ${version}: set it, and move the tag.`,
  )
  return [...wrong, ...changelogProblems(changelog, version, today)]
}

function changelogProblems(changelog: string, version: string, today: string): string[] {
  const sections = sectionsOf(changelog)
  const released = sections.find(({ name }) => name === version)
  const unreleased = sections.find(({ name }) => name === 'Unreleased')
  const problems: string[] = []
  if (unreleased !== undefined && unreleased.text !== '')
    problems.push(`CHANGELOG.md still has changes under Unreleased: move them to ${version}.`)
  if (released === undefined) return [...problems, `CHANGELOG.md has no heading "## [${version}] - ${today}".`]
  const newest = sections.find(({ name }) => name !== 'Unreleased')
  if (newest !== released) problems.push(`CHANGELOG.md has ${newest?.name ?? 'nothing'} above ${version}.`)
  if (!/^\d{4}-\d\d-\d\d$/.test(released.date) || released.date > today)
    problems.push(`CHANGELOG.md dates ${version} "${released.date}": write the day of the release, such as ${today}.`)
  if (released.text === '') problems.push(`CHANGELOG.md says nothing under ${version}.`)
  return problems
}

/** What CHANGELOG.md says of a version; null when it does not name it. */
export const notesOf = (changelog: string, version: string): string | null =>
  sectionsOf(changelog).find(({ name }) => name === version)?.text ?? null

interface Section {
  readonly name: string
  readonly date: string
  readonly text: string
}

function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^## (?=\[)/m)
    .slice(1)
    .map(section => {
      const [heading = '', ...lines] = section.split('\n')
      const [, name = '', date = ''] = /^\[([^\]]+)\](?: - (.*))?$/.exec(heading) ?? []
      return { name, date, text: lines.join('\n').trim() }
    })
}
