/**
 * Antivirus scanning of attachments, by ServiceNow's pages: a file waits as `pending`, is scanned within moments or when somebody
 * downloads it, and is `available` or, when something was found, `not_available` and in quarantine.
 */
import type { Store } from '../contracts.ts'
import type { Records, User } from '../seams.ts'
import { storedBytes } from './attachment-bytes.ts'

/** The platform's own switch. */
export const SCAN_PROPERTY = 'com.glide.snap.enable_scan'

/** Larger files are not scanned. */
const LARGEST_SCANNED_BYTES = 100 * 1024 * 1024

/** A part of the file that every scanner is tried with: https://www.eicar.org/download-anti-malware-testfile/ */
export const INFECTED_MARK = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'

/** The state of a new file. Files of fields are not scanned. */
export function stateOfNew(store: Store, tableName: string, sizeBytes: number): '' | 'pending' {
  const isOn = propertyIs(store, SCAN_PROPERTY, 'true')
  return isOn && !/^ZZ_YY/i.test(tableName) && sizeBytes <= LARGEST_SCANNED_BYTES ? 'pending' : ''
}

/** Who does what the platform does by itself; it holds every role. */
export const systemUser: User = {
  sysId: 'system',
  userName: 'system',
  name: 'System',
  roles: new Set(['admin']),
  timeZone: 'UTC',
}

/** Scans a file that waits for it. What it finds is an update by `system`, with its rules. */
export function scanAttachment(store: Store, records: Records, sysId: string): void {
  if (store.get('sys_attachment', sysId)?.['state'] !== 'pending') return
  const isInfected = Buffer.from(storedBytes(store, sysId) ?? []).includes(INFECTED_MARK)
  records.update({ user: systemUser, scope: 'global' }, 'sys_attachment', sysId, {
    state: isInfected ? 'not_available' : 'available',
  })
}

function propertyIs(store: Store, name: string, value: string): boolean {
  const [row] = store.query('sys_properties', {
    filter: [[[{ column: 'name', operator: '=', value: name }]]],
    limit: 1,
  })
  return row?.['value'] === value
}
