import { Empty } from '../parts/messages.tsx'

export function ProblemsTab() {
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Problems</h2>
      <Empty>
        <p>
          Problems grouped by their cause will stand here. Until then they are under incident.io &gt; Failed tickets,
          Failed notes and Parked events.
        </p>
      </Empty>
    </section>
  )
}
