/**
 * What people do on records in ServiceNow, and the log of it. The audit believes this log, and not what the app noted of the
 * same deeds: an app that misses one would miss it in its own notes too.
 */
import { png } from '../world/picture.ts'
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import type { World } from '../world/world.ts'
import type { UserName } from '../ends/servicenow/start.ts'
import { patiently } from './audit/read-ends.ts'
import type { Deed, Row } from './audit/snapshots.ts'

export interface Hands {
  note(person: UserName, table: string, record: string, text: string): Promise<void>
  comment(person: UserName, table: string, record: string, text: string): Promise<void>
  picture(person: UserName, table: string, record: string, name: string): Promise<void>
  /** With whatever else the form asks for in that state. */
  state(person: UserName, table: string, record: string, values: Row): Promise<void>
}

/** `deeds` takes what was done, in order. */
export function createHands({ serviceNow }: Pick<World, 'serviceNow'>, deeds: Deed[]): Hands {
  const log = async (deed: Omit<Deed, 'fromMs' | 'toMs'>, act: () => Promise<unknown>): Promise<void> => {
    const fromMs = Date.now()
    await patiently(act)
    deeds.push({ ...deed, fromMs, toMs: Date.now() })
  }
  const write = (person: UserName, table: string, record: string, values: Row): Promise<ShownRow> =>
    patiently(() => serviceNow.update(person, table, record, values))

  const setState: Hands['state'] = async (person, table, record, values) => {
    const [before] = await patiently(() => serviceNow.find('admin', table, `sys_id=${record}`))
    const fromMs = Date.now()
    const after = await write(person, table, record, values)
    const was = { value: valueOf(before ?? {}, 'state'), label: displayOf(before ?? {}, 'state') }
    if (valueOf(after, 'state') === was.value) return
    deeds.push({
      kind: 'state',
      record,
      what: displayOf(after, 'state'),
      before: was.label,
      state: valueOf(after, 'state'),
      fromMs,
      toMs: Date.now(),
    })
  }

  return {
    note: (person, table, record, text) =>
      log({ kind: 'work_note', record, what: text }, () => write(person, table, record, { work_notes: text })),
    comment: (person, table, record, text) =>
      log({ kind: 'comment', record, what: text }, () => write(person, table, record, { comments: text })),
    picture: (person, table, record, name) =>
      log({ kind: 'image', record, what: name }, () =>
        serviceNow.upload(person, table, record, { name, contentType: 'image/png', bytes: png(2) }),
      ),
    state: setState,
  }
}
