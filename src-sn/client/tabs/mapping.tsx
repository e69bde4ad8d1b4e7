import { Empty } from '../parts/messages.tsx'

export function MappingTab() {
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Mapping</h2>
      <Empty>
        <p>
          A trial of the whole mapping will stand here. Until then a single incident is tried under incident.io &gt;
          Preview an incident.
        </p>
      </Empty>
    </section>
  )
}
