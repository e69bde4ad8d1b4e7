/** The row of `cursor` that says which replica sweeps: claimed by insert, freed by delete, and the unique name decides. */
import { BridgeError } from '../errors.ts'
import type { LeaseStore } from '../sync/ports.ts'
import { toGlideDateTime, type TableRow } from './parse.ts'
import type { Table } from './table.ts'
import { checkStored } from './ticket-columns.ts'
import { isRefusal } from './ticket-rows.ts'

/** The access control that lets the integration user delete rows of `cursor` names it too. */
const leaseName = 'sweep lease'
const about = 'the sweep lease'

/** Binds the cursor table. */
export function createLeaseRows(table: Table): LeaseStore {
  const find = async (): Promise<TableRow | null> => {
    const asked = [[{ column: 'name', values: [leaseName] }]]
    return (await table.find(asked, 'sys_id,name,lease_holder,lease_until', 1, row => row['name'] === leaseName))[0] ?? null
  }
  return {
    readLease: async () => {
      const row = await find()
      return row === null ? null : { sysId: row['sys_id'] ?? '', holder: row['lease_holder'] ?? '', until: row['lease_until'] ?? '' }
    },
    insertLease: async lease => {
      const columns = { name: leaseName, ...toColumns(lease) }
      try {
        const stored = await table.insert(columns, leaseName)
        checkStored(columns, stored, { table: table.name, about })
        return stored['sys_id'] ?? ''
      } catch (error) {
        // Another replica was faster; as with tickets, any refusal is answered by looking.
        if (!isRefusal(error) || (await find()) === null) throw error
        return null
      }
    },
    renewLease: async (sysId, lease) => {
      const { lease_until } = toColumns(lease)
      try {
        const stored = await table.patch(sysId, { lease_until })
        checkStored({ lease_until }, stored, { table: table.name, about })
        return stored['lease_holder'] === lease.holder
      } catch (error) {
        if (error instanceof BridgeError && error.code === 'servicenow_not_found') return false
        throw error
      }
    },
    removeLease: sysId => table.remove(sysId),
  }
}

const toColumns = ({ holder, until }: { holder: string, until: Date }) =>
  ({ lease_holder: holder, lease_until: toGlideDateTime(until.toISOString()) })
