/** The bytes behind each link to an image at incident.io are those that the person attached. */
import { actionsOf, imageKey } from './case.ts'
import type { Case } from './case.ts'
import type { Finding } from './finding.ts'

/** What came back from a link: its bytes, or why there are none. */
export type Fetched = ReadonlyMap<string, Buffer | string>

const lastLink = /\((\S+?)\)/

interface ImageUrl {
  readonly about: string
  readonly url: string
  readonly bytes: Buffer
  /** Its record was deleted. */
  readonly isGone: boolean
  /** Its event was deleted. */
  readonly isClosed: boolean
}

/** Every address at incident.io that shows an image: of the link, and of the item on the timeline. */
export function imageUrls({ contents, linked, actions, closedImages }: Case): ImageUrl[] {
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
    const isClosed = closedImages.has(imageKey(record, name))
    return urls.map(url => ({ about, url, bytes, isGone: link.isGone, isClosed }))
  })
}

export function auditImages(audited: Case, fetched: Fetched): Finding[] {
  return imageUrls(audited).flatMap(({ about, url, bytes, isGone, isClosed }): Finding[] => {
    const got = fetched.get(url)
    if (isGone)
      return Buffer.isBuffer(got)
        ? [{ verdict: 'unknown', what: 'image', about: `${about}: its record was deleted, and the link is still open` }]
        : []
    if (Buffer.isBuffer(got) && got.equals(bytes)) return []
    if (isClosed && got === 'the link answered 404') return []
    const what = Buffer.isBuffer(got)
      ? `${got.length} other bytes than the ${bytes.length} that were attached`
      : (got ?? 'nothing')
    return [{ verdict: 'different', what: 'image', about: `${about}: ${what}` }]
  })
}
