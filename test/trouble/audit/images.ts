/** The bytes behind each link to an image at incident.io are those that the person attached. */
import { actionsOf } from './case.ts'
import type { Case } from './case.ts'
import type { Finding } from './finding.ts'

/** What came back from a link: its bytes, or why there are none. */
export type Fetched = ReadonlyMap<string, Buffer | string>

const lastLink = /\((\S+?)\)/

/** Every address at incident.io that shows an image: of the link, and of the item on the timeline. */
export function imageUrls({
  contents,
  linked,
  actions,
}: Case): { readonly about: string; readonly url: string; readonly bytes: Buffer; readonly isGone: boolean }[] {
  return actionsOf(actions, 'image').flatMap(({ record, name, bytes }) => {
    const link = linked.get(record)
    if (link === undefined) return []
    const about = `${link.incident} ${name} (${link.number})`
    const { links, timeline } = contents.incidentIo
    const urls = [
      ...links
        .filter(({ incident, title }) => incident === link.incident && title === `${name} (ServiceNow ${link.number})`)
        .map(({ url }) => url),
      ...timeline
        .filter(
          ({ incident, description }) =>
            incident === link.incident && description.replaceAll('\\', '').startsWith(`![${name}](`),
        )
        .map(({ description }) => lastLink.exec(description.replaceAll('\\', ''))?.[1] ?? ''),
    ]
    return urls.map(url => ({ about, url, bytes, isGone: link.isGone }))
  })
}

export function auditImages(audited: Case, fetched: Fetched): Finding[] {
  return imageUrls(audited).flatMap(({ about, url, bytes, isGone }): Finding[] => {
    const got = fetched.get(url)
    if (isGone)
      return Buffer.isBuffer(got)
        ? [{ verdict: 'unknown', what: 'image', about: `${about}: its record was deleted, and the link is still open` }]
        : []
    if (Buffer.isBuffer(got) && got.equals(bytes)) return []
    const what = Buffer.isBuffer(got)
      ? `${got.length} other bytes than the ${bytes.length} that were attached`
      : (got ?? 'nothing')
    return [{ verdict: 'different', what: 'image', about: `${about}: ${what}` }]
  })
}
