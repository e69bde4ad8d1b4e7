import { Empty } from '../parts/messages.tsx'

export function HealthTab() {
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Health</h2>
      <Empty>
        <p>
          Queues, sweeps and limits will stand here. Until then the sentence above says whether anything waits, and its
          numbers lead to the rows.
        </p>
      </Empty>
    </section>
  )
}
