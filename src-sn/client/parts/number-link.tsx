import type { CountedRows } from '../../server/contract/home/frame.ts'

/** Where the platform lists exactly these rows. */
export function listPath({ table, query }: Pick<CountedRows, 'table' | 'query'>): string {
  return `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`
}

/** A number that leads to the rows it counts. */
export function NumberLink({ counted, unit }: { readonly counted: CountedRows; readonly unit?: string }) {
  const text = counted.count.toLocaleString('en-GB')
  return (
    <a href={listPath(counted)} className="number" data-table={counted.table} data-query={counted.query}>
      {text}
      {unit === undefined ? '' : ` ${unit}`}
    </a>
  )
}
