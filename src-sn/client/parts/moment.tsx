import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { shownMoment, zoneOf } from '../moments.ts'

const ZoneContext = createContext(zoneOf(''))

/** Moments inside are shown as the platform shows them to the person, so that they are those of the lists behind the numbers. */
export function ZoneProvider({ timeZone, children }: { readonly timeZone: string; readonly children: ReactNode }) {
  const zone = useMemo(() => zoneOf(timeZone), [timeZone])
  return <ZoneContext.Provider value={zone}>{children}</ZoneContext.Provider>
}

/** The whole of it when pointed at. */
export function Moment({ iso }: { readonly iso: string }) {
  const zone = useContext(ZoneContext)
  return (
    <time dateTime={iso} title={iso}>
      {shownMoment(iso, zone)}
    </time>
  )
}

/** When the numbers beside it were true. */
export function AsOf({ iso }: { readonly iso: string }) {
  const { name } = useContext(ZoneContext)
  return (
    <span className="as-of">
      as of <Moment iso={iso} /> ({name})
    </span>
  )
}
