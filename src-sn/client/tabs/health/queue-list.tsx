/** What is on its way, by four filters, or what of it belongs to one incident or record. All of it has an address. */
import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import type { HealthQueuePage, QueueName, QueueRow } from '../../../server/contract/home/health.ts'
import { PlaceLink, useAddress } from '../../address.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Empty, Failure, Loading } from '../../parts/messages.tsx'
import { Moment } from '../../parts/moment.tsx'
import { NumberLink } from '../../parts/number-link.tsx'
import { useResource } from '../../use-resource.ts'

const TITLES: Readonly<Record<QueueName, string>> = {
  'notes-out': 'Notes and states to incident.io',
  'images-out': 'Images to incident.io',
  'tickets-in': 'Tickets to ServiceNow',
  'notes-in': 'Notes to ServiceNow',
}

const names: readonly QueueName[] = ['notes-out', 'images-out', 'tickets-in', 'notes-in']

export function QueueList() {
  const { details, go } = useAddress()
  const queue = names.find(name => name === details['queue']) ?? 'notes-out'
  const { search = '', page = '0' } = details
  const show = (next: { search?: string; page?: string }): void =>
    go({ tab: 'health', details: { queue, search, page: '', ...next } })
  const { value, problem, reload } = useResource<HealthQueuePage>('/health/queue', { queue, search, page })
  return (
    <>
      <h3>On its way</h3>
      <nav className="filters" aria-label="What is on its way">
        {names.map(name => (
          <PlaceLink
            key={name}
            tab="health"
            details={{ queue: name, search }}
            current={name === queue}
            className="filter"
          >
            {TITLES[name]}
          </PlaceLink>
        ))}
      </nav>
      <Search search={search} onSearch={word => show({ search: word })} />
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the list" />}
      {value !== null && (
        <Page title={TITLES[queue]} page={value} onPage={index => show({ page: index === 0 ? '' : String(index) })} />
      )}
    </>
  )
}

function Search({ search, onSearch }: { readonly search: string; readonly onSearch: (word: string) => void }) {
  const [typed, setTyped] = useState(search)
  useEffect(() => setTyped(search), [search])
  const send = (event: FormEvent): void => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form className="buttons" role="search" onSubmit={send}>
      <label htmlFor="queue-search">INC-12, id or number of a record</label>
      <input id="queue-search" value={typed} onChange={event => setTyped(event.target.value)} />
      <button type="submit">Search</button>
      {search !== '' && (
        <button type="button" onClick={() => onSearch('')}>
          Show all
        </button>
      )}
    </form>
  )
}

interface PageProps {
  readonly title: string
  readonly page: HealthQueuePage
  readonly onPage: (page: number) => void
}

function Page({ title, page: { counted, page, rows }, onPage }: PageProps) {
  if (counted.count === 0)
    return (
      <Empty>
        <p>Nothing is on its way here.</p>
      </Empty>
    )
  return (
    <>
      <p>
        <NumberLink counted={counted} unit={counted.count === 1 ? 'row' : 'rows'} />
      </p>
      <DataTable<QueueRow>
        caption={title}
        rows={rows}
        keyOf={row => row.sys_id}
        paged={{ total: counted.count, page, onPage }}
        columns={[
          {
            title: 'About',
            isHeading: true,
            cell: row => (
              <a href={`/${row.table}.do?sys_id=${row.sys_id}`}>{row.title === '' ? 'Open the row' : row.title}</a>
            ),
          },
          { title: 'What', cell: row => row.what },
          { title: 'Since', cell: row => <Moment iso={row.since} /> },
          { title: 'State', cell: row => row.state },
          { title: 'Attempts', cell: row => row.attempts },
          {
            title: 'Next try',
            cell: row => (row.next_attempt === '' ? 'none by itself' : <Moment iso={row.next_attempt} />),
          },
          { title: 'Reason', cell: row => row.reason },
        ]}
      />
    </>
  )
}
