/** Whether the unique indexes stand that nothing is made twice rests on, as their own test found it last (checks/unique-indexes.ts). */
import { readIndexTest } from '../../checks/unique-indexes.ts'
import type { Finding } from '../../contract/checks.ts'
import { toIso } from '../../platform/time.ts'
import { failed, passed, warning } from './findings.ts'

export function checkIndexesFound(): Finding {
  const { problem, passedAt } = readIndexTest()
  if (problem !== '')
    return failed('unique_indexes', 'servicenow_admin', problem, 'Make them, as docs/install.md says under "Indexes".')
  if (passedAt === '')
    return warning(
      'unique_indexes',
      'servicenow_admin',
      'It is not known yet whether a second equal row is refused: the app tries it within twenty minutes.',
      'Check again then.',
    )
  return passed(
    'unique_indexes',
    `A second equal row was refused in every table where it matters, at ${toIso(passedAt)}.`,
  )
}
