import { shownMoment, timeZone } from '../moments.ts'

/** A moment in the reader's time zone; the whole of it when pointed at. */
export function Moment({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={iso}>
      {shownMoment(iso)}
    </time>
  )
}

/** When the numbers beside it were true. */
export function AsOf({ iso }: { readonly iso: string }) {
  return (
    <span className="as-of">
      as of <Moment iso={iso} /> ({timeZone()})
    </span>
  )
}
