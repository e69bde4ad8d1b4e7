/** The frame around every tab: what this is, whether it is in sync, and where to go. */
import { useEffect } from 'react'
import type { HomeFrame } from '../server/contract/home/frame.ts'
import { PlaceLink, tabs, tabTitles, useAddress } from './address.tsx'
import type { Tab } from './address.tsx'
import { Freshness } from './freshness.tsx'
import { Failure, Loading } from './parts/messages.tsx'
import { AsOf, ZoneProvider } from './parts/moment.tsx'
import { FindTab } from './tabs/find.tsx'
import { HealthTab } from './tabs/health.tsx'
import { MappingTab } from './tabs/mapping.tsx'
import { ProblemsTab } from './tabs/problems.tsx'
import { SetUpTab } from './tabs/set-up.tsx'
import { useResource } from './use-resource.ts'

/** How often the sentence is asked for. */
const EVERY_MS = 15_000

/** Each gets the frame's answer: who may do what, and where this is. */
const pages: Readonly<Record<Tab, (props: { readonly frame: HomeFrame }) => JSX.Element>> = {
  'set-up': SetUpTab,
  health: HealthTab,
  problems: ProblemsTab,
  find: FindTab,
  mapping: MappingTab,
}

export function App() {
  const { value: frame, problem, reload } = useResource<HomeFrame>('/frame', {}, { everyMs: EVERY_MS })
  const tab = useTab(frame)
  const Page = tab === null ? null : pages[tab]
  return (
    <>
      <header>
        <h1>incident.io sync</h1>
        {frame !== null && <About frame={frame} />}
      </header>
      <nav className="tabs" aria-label="Parts of this page">
        {tabs.map(name => (
          <PlaceLink key={name} tab={name} current={name === tab} className="tab">
            {tabTitles[name]}
          </PlaceLink>
        ))}
      </nav>
      <main>
        {problem !== null && <Failure problem={problem} retry={reload} />}
        {frame === null && problem === null && <Loading what="the state of the sync" />}
        {frame !== null && Page !== null && (
          <ZoneProvider timeZone={frame.time_zone}>
            <Freshness freshness={frame.freshness} />
            <p className="quiet">
              <AsOf iso={frame.as_of} />
            </p>
            <Page frame={frame} />
          </ZoneProvider>
        )}
      </main>
    </>
  )
}

/** An address without a tab leads to the set-up before Start, and to the health after it. null: not known yet. */
function useTab(frame: HomeFrame | null): Tab | null {
  const { tab, go } = useAddress()
  const first = frame?.freshness.state === 'not_started' ? 'set-up' : 'health'
  useEffect(() => {
    if (tab === null && frame !== null) go({ tab: first, details: {} }, true)
  }, [tab, frame, first, go])
  return tab
}

function About({ frame }: { readonly frame: HomeFrame }) {
  return (
    <ul className="about" aria-label="About this instance">
      {frame.environment !== '' && (
        <li>
          <strong className="environment">{frame.environment}</strong>
        </li>
      )}
      <li>{frame.instance}</li>
      <li>App {frame.app_version}</li>
      <li>
        {frame.bridge_versions.length === 0 ? 'Bridge not seen yet' : `Bridge ${frame.bridge_versions.join(', ')}`}
      </li>
    </ul>
  )
}
