/** Users by user name, as sys_created_by and sys_updated_by name them. */
import { gs } from '@servicenow/glide'
import type { GlideSession } from '@servicenow/glide'
import { once } from './memo.ts'
import { findRow, text } from './rows.ts'

interface Person {
  readonly sysId: string
  readonly name: string
}

export interface PeopleMemo {
  /** By user name; null for nobody. */
  readonly people: Map<string, Person | null>
}

/** The name people read, '' for the system and for users that no longer exist. */
export function displayName(userName: string, memo: PeopleMemo): string {
  // The running user is known: an asynchronous rule runs as the person who wrote.
  if (userName !== 'system' && userName === gs.getUserName()) return `${gs.getUserDisplayName()}`
  return findPerson(userName, memo)?.name ?? ''
}

export function userSysId(userName: string, memo: PeopleMemo): string {
  if (userName !== 'system' && userName === gs.getUserName()) return `${gs.getUserID()}`
  return findPerson(userName, memo)?.sysId ?? ''
}

function findPerson(userName: string, memo: PeopleMemo): Person | null {
  if (userName === '' || userName === 'system') return null
  return once(memo.people, userName, () => {
    const user = findRow('sys_user', 'user_name', userName)
    return user === null ? null : { sysId: user.getUniqueValue(), name: text(user, 'name') }
  })
}

/** The name of the time zone in which the platform shows moments to the running user. */
export function timeZoneOfPerson(): string {
  const session = gs.getSession() as GlideSession
  return `${session.getTimeZoneName()}`
}

/** The system, the user of the integration, or a user of this name who created the ticket: nobody who edits records. */
export function isPlatformUser(userName: string, integration: string): boolean {
  return userName === '' || userName === 'system' || userName === integration
}
