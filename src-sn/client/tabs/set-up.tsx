import { Empty } from '../parts/messages.tsx'

export function SetUpTab() {
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Set-up</h2>
      <Empty>
        <p>
          The checks of the set-up will stand here. Until then the steps are in <b>docs/install.md</b>, and Start is a
          button of the connection.
        </p>
      </Empty>
    </section>
  )
}
