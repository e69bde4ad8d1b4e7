/** What somebody typed into the search box: an id, a reference, a number, or the address of any of them. */

export interface Wanted {
  /** As it was typed, without white space around it. */
  readonly typed: string
  /** Of a record or of a ticket; '' for none. */
  readonly sysId: string
  /** Where an address names it. */
  readonly table: string
  /** Of incident.io; '' for none. */
  readonly externalId: string
  /** References and numbers that it may be. */
  readonly names: readonly string[]
  /** Addresses that it may be. */
  readonly addresses: readonly string[]
}

const MAX_CHARACTERS = 1024
const SYS_ID = /^[0-9a-f]{32}$/i
/** An id of incident.io: https://github.com/ulid/spec */
const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/i

export function parseQuery(query: string): Wanted {
  const typed = query.trim().slice(0, MAX_CHARACTERS)
  const nothing = { typed, sysId: '', table: '', externalId: '', names: [], addresses: [] }
  if (typed === '') return nothing
  if (/^https?:\/\//i.test(typed)) return { ...nothing, ...parseAddress(typed) }
  if (SYS_ID.test(typed)) return { ...nothing, sysId: typed.toLowerCase() }
  const externalId = ULID.test(typed) ? typed.toUpperCase() : ''
  return { ...nothing, externalId, names: [...new Set([typed.toUpperCase(), typed])] }
}

/** Of a record (both user interfaces), of an issue in Jira, of an incident or follow-up. */
function parseAddress(address: string): Partial<Wanted> {
  const plain = decoded(address)
  const record = recordOf(plain)
  if (record !== null) return { ...record, addresses: [address] }
  const issue = /(?:\/browse\/|[?&]selectedIssue=)([A-Z][A-Z0-9_]*-\d+)/i.exec(plain)
  if (issue !== null) return { names: [(issue[1] ?? '').toUpperCase()], addresses: [address] }
  const withoutQuery = (address.split(/[?#]/)[0] ?? '').replace(/\/$/, '')
  const last = withoutQuery.split('/').pop() ?? ''
  const externalId = ULID.test(last) ? last.toUpperCase() : ''
  const number = /\/incidents\/(\d+)/.exec(plain)
  return {
    externalId,
    names: number === null || externalId !== '' ? [] : [`INC-${number[1] ?? ''}`],
    addresses: [...new Set([address, withoutQuery])],
  }
}

/** Of a workspace: .../record/incident/SYS_ID; of a form: incident.do?...sys_id=SYS_ID, also inside the address of the frame around it. */
function recordOf(plain: string): Pick<Wanted, 'table' | 'sysId'> | null {
  const workspace = /\/record\/(\w+)\/([0-9a-f]{32})/i.exec(plain)
  if (workspace !== null) return toRecord(workspace[1], workspace[2])
  const form = plain.lastIndexOf('.do?')
  const sysId = form === -1 ? null : /(?:^|&)sys_id=([0-9a-f]{32})/i.exec(plain.slice(form + '.do?'.length))
  return sysId === null ? null : toRecord(plain.slice(0, form).split(/\W/).pop(), sysId[1])
}

function toRecord(table = '', sysId = ''): Pick<Wanted, 'table' | 'sysId'> {
  return { table: table.toLowerCase(), sysId: sysId.toLowerCase() }
}

/** The new user interface writes addresses into addresses. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
