/** Health: what waits in each direction, what happened last, and the list behind the numbers. */
import type { HomeHealth } from '../../server/contract/home/health.ts'
import { Failure, Loading } from '../parts/messages.tsx'
import { AsOf } from '../parts/moment.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { StateWord } from '../parts/state-word.tsx'
import { useResource } from '../use-resource.ts'
import { Bridges, Direction, Limits, Runs } from './health/cards.tsx'
import { Hours } from './health/hours.tsx'
import { QueueList } from './health/queue-list.tsx'

/** The cards count over a day, so they are asked for less often than the sentence. */
const EVERY_MS = 60_000

export function HealthTab() {
  const { value, problem, reload } = useResource<HomeHealth>('/health', {}, { everyMs: EVERY_MS })
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Health</h2>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the queues" />}
      {value !== null && <Cards health={value} />}
      <QueueList />
    </section>
  )
}

function Cards({ health }: { readonly health: HomeHealth }) {
  return (
    <>
      {health.notices.map((notice, index) => (
        <p key={index} className="notice">
          <StateWord tone="warning" word="Waits too long" /> <Sentence parts={notice} />
        </p>
      ))}
      <div className="cards">
        <Direction title="Waiting for incident.io" direction={health.out} last="Last sent" />
        <Direction title="Waiting for ServiceNow" direction={health.in} last="Newest change from incident.io" />
        <Runs health={health} />
        <Limits limits={health.limits} />
      </div>
      <Bridges health={health} />
      <Hours title="Sent to incident.io" hours={health.sent} />
      <Hours title="Updates written as notes" hours={health.written} />
      <p className="quiet">
        <AsOf iso={health.as_of} />
      </p>
    </>
  )
}
