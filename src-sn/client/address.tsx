/**
 * Where in the page a person is: the tab, and what it filters or has open, all of it in the query of the address. So each place can be
 * linked from a mail, and Back and Forward work. In the platform's frame the address of the frame around it follows.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'

export const tabs = ['set-up', 'health', 'problems', 'find', 'mapping'] as const

export type Tab = (typeof tabs)[number]

export const tabTitles: Readonly<Record<Tab, string>> = {
  'set-up': 'Set-up',
  health: 'Health',
  problems: 'Problems',
  find: 'Find',
  mapping: 'Mapping',
}

/** Beside the tab; a value of '' is left out. */
export type Details = Readonly<Record<string, string>>

export interface Place {
  /** null: the first that is of use. */
  readonly tab: Tab | null
  readonly details: Details
}

interface Address extends Place {
  /** Goes to another place. `replaces`: Back does not come here again. */
  readonly go: (place: Place, replaces?: boolean) => void
}

export function placeOf(query: string): Place {
  const { tab = '', ...details } = Object.fromEntries(new URLSearchParams(query))
  return { tab: tabs.find(name => name === tab) ?? null, details }
}

/** The path with which the platform opens the place. */
export function pathOf({ tab, details }: Place): string {
  const filled = Object.entries(details).filter(([, value]) => value !== '')
  return `${window.location.pathname}?${new URLSearchParams([...(tab === null ? [] : [['tab', tab]]), ...filled]).toString()}`
}

const AddressContext = createContext<Address | null>(null)

export function AddressProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(() => placeOf(window.location.search))
  useEffect(() => {
    const onBack = (): void => setPlace(placeOf(window.location.search))
    window.addEventListener('popstate', onBack)
    return () => window.removeEventListener('popstate', onBack)
  }, [])
  const go = useCallback((next: Place, replaces = false) => {
    const path = pathOf(next)
    if (replaces) window.history.replaceState(null, '', path)
    else window.history.pushState(null, '', path)
    setPlace(next)
  }, [])
  useEffect(() => showTitle(place), [place])
  const address = useMemo(() => ({ ...place, go }), [place, go])
  return <AddressContext.Provider value={address}>{children}</AddressContext.Provider>
}

export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (address === null) throw new Error('There is no AddressProvider around this part.')
  return address
}

/** The title of the page, and in the platform's frame the address and title of the frame around it. */
function showTitle(place: Place): void {
  const title = `${place.tab === null ? 'Home' : tabTitles[place.tab]} - incident.io sync`
  document.title = title
  if (window.self !== window.top)
    window.CustomEvent.fireTop?.('magellanNavigator.permalink.set', { relativePath: pathOf(place), title })
}

/** A link to another place of the page. It is a real one: it can be opened in a new tab of the browser. */
export function PlaceLink({ tab, details = {}, children, className, current = false }: PlaceLinkProps) {
  const { go } = useAddress()
  const place = { tab, details }
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(place)
  }
  return (
    <a href={pathOf(place)} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}

interface PlaceLinkProps {
  readonly tab: Tab
  readonly details?: Details
  readonly children: ReactNode
  readonly className?: string
  /** It is where the person is. */
  readonly current?: boolean
}
