/** A table with a caption, in pages: ten thousand rows are as fast as fifty. */
import { useState } from 'react'
import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** The cell that says which row it is. One column should have it. */
  readonly isHeading?: boolean
}

interface TableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Where the server gives pages: how many rows there are, which page this is (from 0), and what asks for another one. */
  readonly paged?: { readonly total: number; readonly page: number; readonly onPage: (page: number) => void }
}

export const PAGE_ROWS = 50

export function DataTable<Row>({ caption, columns, rows, keyOf, paged }: TableProps<Row>) {
  const [ownPage, setOwnPage] = useState(0)
  const total = paged?.total ?? rows.length
  const last = Math.max(0, Math.ceil(total / PAGE_ROWS) - 1)
  const page = Math.min(paged?.page ?? ownPage, last)
  const shown = paged === undefined ? rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS) : rows
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, cell, isHeading = false }) =>
                isHeading ? (
                  <th key={title} scope="row" data-title={title}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={title} data-title={title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {last > 0 && <Pages caption={caption} page={page} last={last} total={total} go={paged?.onPage ?? setOwnPage} />}
    </div>
  )
}

interface PagesProps {
  readonly caption: string
  readonly page: number
  readonly last: number
  readonly total: number
  readonly go: (page: number) => void
}

function Pages({ caption, page, last, total, go }: PagesProps) {
  const first = page * PAGE_ROWS + 1
  return (
    <nav className="pages" aria-label={`Pages of ${caption}`}>
      <button type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        Previous
      </button>
      <span role="status">
        {first.toLocaleString('en-GB')} to {Math.min(total, first + PAGE_ROWS - 1).toLocaleString('en-GB')} of{' '}
        {total.toLocaleString('en-GB')}
      </span>
      <button type="button" disabled={page === last} onClick={() => go(page + 1)}>
        Next
      </button>
    </nav>
  )
}
