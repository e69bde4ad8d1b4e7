import { Empty } from '../parts/messages.tsx'

export function FindTab() {
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Find</h2>
      <Empty>
        <p>
          The story of an incident or a record will stand here. Until then the reason is on its ticket, under
          incident.io &gt; Tickets.
        </p>
      </Empty>
    </section>
  )
}
