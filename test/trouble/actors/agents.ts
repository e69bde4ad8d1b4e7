/** Agents and admins in ServiceNow: the only way in which scenarios let people work there, so that the log is complete. */
import { png } from '../../world/picture.ts'
import { displayOf, valueOf } from '../../world/servicenow-end.ts'
import type { ShownRow } from '../../world/servicenow-end.ts'
import type { World } from '../../world/world.ts'
import type { UserName } from '../../ends/servicenow/start.ts'
import { patiently } from '../audit/read-ends.ts'
import type { ActorLog, Values } from './log.ts'

export interface Agents {
  note(person: UserName, table: string, record: string, text: string): Promise<void>
  comment(person: UserName, table: string, record: string, text: string): Promise<void>
  /** A picture that no other picture equals. */
  picture(person: UserName, table: string, record: string, name: string): Promise<void>
  /** With whatever else the form asks for in that state. Resolves with false where the record had that state already. */
  state(person: UserName, table: string, record: string, values: Values): Promise<boolean>
  /** Columns that a mapping writes too, for instance. */
  edit(person: UserName, table: string, record: string, values: Values): Promise<void>
  /** A record, or a row of the app's own tables. */
  deleteRow(person: UserName, table: string, row: string): Promise<void>
}

export function createAgents({ serviceNow, instance }: Pick<World, 'serviceNow' | 'instance'>, log: ActorLog): Agents {
  let pictures = 0
  const write = (person: UserName, table: string, record: string, values: Values): Promise<ShownRow> =>
    patiently(() => serviceNow.update(person, table, record, values))
  /** Each of another colour. */
  const draw = (): Buffer => {
    pictures += 1
    return png(8, [pictures & 255, (pictures >> 8) & 255, (pictures >> 16) & 255])
  }

  const setState: Agents['state'] = async (person, table, record, values) => {
    const [before] = await patiently(() => serviceNow.find('admin', table, `sys_id=${record}`))
    const after = await log.carryOut(
      person,
      { kind: 'state', record, values, label: '', before: displayOf(before ?? {}, 'state'), state: '' },
      () => write(person, table, record, values),
      (act, after) => {
        act.label = displayOf(after, 'state')
        act.state = valueOf(after, 'state')
      },
    )
    return displayOf(after, 'state') !== displayOf(before ?? {}, 'state')
  }
  const deleteRow: Agents['deleteRow'] = async (person, table, row) => {
    const [before] = await patiently(() => serviceNow.find('admin', table, `sys_id=${row}`))
    const was = Object.fromEntries(Object.entries(before ?? {}).map(([column, { value }]) => [column, value]))
    await log.carryOut(person, { kind: 'row deleted', table, row, was }, () =>
      patiently(async () => {
        const { status, text } = await instance.call(person, 'DELETE', `/api/now/table/${table}/${row}`)
        if (status !== 204) throw new Error(`ServiceNow answered ${status} to the deletion of ${table} ${row}: ${text}`)
      }),
    )
  }

  return {
    note: async (person, table, record, text) =>
      void (await log.carryOut(person, { kind: 'work note', record, text }, () =>
        write(person, table, record, { work_notes: text }),
      )),
    comment: async (person, table, record, text) =>
      void (await log.carryOut(person, { kind: 'comment', record, text }, () =>
        write(person, table, record, { comments: text }),
      )),
    picture: (person, table, record, name) => {
      const bytes = draw()
      return log.carryOut(person, { kind: 'image', record, name, bytes }, () =>
        patiently(() => serviceNow.upload(person, table, record, { name, contentType: 'image/png', bytes })),
      )
    },
    state: setState,
    edit: async (person, table, record, values) =>
      void (await log.carryOut(person, { kind: 'columns edited', record, values }, () =>
        write(person, table, record, values),
      )),
    deleteRow,
  }
}
