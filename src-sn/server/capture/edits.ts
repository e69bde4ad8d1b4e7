/** Which columns of a linked record a person changed since the sync wrote them: noted at once, with who it was. */
import type { GlideRecord } from '@servicenow/glide'
import { JOURNAL_SOURCE, memoryText } from '../contract/memory.ts'
import { look } from '../contract/merge.ts'
import type { Base } from '../contract/merge.ts'
import { asRemembered } from '../platform/digests.ts'
import { text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { isPlatformUser } from '../platform/users.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** Columns of the ticket row; none when the last one who wrote on the record changed nothing that the sync keeps. */
export function editColumns({ memory, createdBy }: Ticket, record: GlideRecord): Values {
  const writtenBy = text(record, 'sys_updated_by')
  if (isPlatformUser(writtenBy, createdBy)) return {}
  const bases = new Map<string, Base>()
  let isNews = false
  for (const [column, base] of memory.bases) {
    // A column that no mapping speaks for is judged when one does again.
    const isKept = base.sent !== null && base.source !== JOURNAL_SOURCE
    const seen = !isKept ? base : look(base, asRemembered(text(record, column)), { writtenBy, isAdopted: false })
    isNews = isNews || seen.editedBy !== base.editedBy
    bases.set(column, seen)
  }
  return isNews ? { applied_values: memoryText({ ...memory, bases }) } : {}
}
