/** Rows of `cursor`: how far a sweep came, by its unique name. */
import type { TicketStore } from '../sync/ports.ts'
import type { TableRow } from './parse.ts'
import type { Table } from './table.ts'
import { checkStored } from './ticket-columns.ts'
import { isRefusal } from './ticket-rows.ts'

/** Binds the cursor table. */
export function createCursorRows(table: Table): Pick<TicketStore, 'readCursor' | 'writeCursor'> {
  const find = async (name: string): Promise<TableRow | null> =>
    (await table.find([[{ column: 'name', values: [name] }]], 'sys_id,name,position', 1, row => row.name === name))[0] ?? null

  const patch = async (row: TableRow, name: string, position: string): Promise<void> =>
    checkStored({ position }, await table.patch(row.sys_id ?? '', { position }), { table: table.name, about: `cursor ${name}` })

  return {
    readCursor: async name => (await find(name))?.position || null,
    writeCursor: async (name, position) => {
      const standing = await find(name)
      if (standing !== null) return patch(standing, name, position)
      const columns = { name, position }
      try {
        checkStored(columns, await table.insert(columns, name), { table: table.name, about: `cursor ${name}` })
      } catch (error) {
        // Another replica wrote the first row in between.
        const theirs = isRefusal(error) ? await find(name) : null
        if (theirs === null) throw error
        await patch(theirs, name, position)
      }
    },
  }
}
