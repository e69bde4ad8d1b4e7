/** Attributes and options, as the bridge keeps them: through parts of the catalogue. */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { ask } from './documents.ts'
import type { AppInstance } from './instance.ts'

const SEPARATOR = '\u0000'

const rowsOf = (instance: AppInstance, table: string): Row[] => instance.rows(`x_iio_sync_${table}`)
const rankOf = (rank: string | undefined): number | null => (rank === undefined || rank === '' ? null : Number(rank))

/** Brings one attribute into the catalogue, and gives its sys_id. */
export function attribute(instance: AppInstance, values: Row): string {
  const { key = '', label = '', kind = 'option', record_type = 'incident' } = values
  part(instance, key, { attributes: [{ key, label, kind, record_type }] })
  return rowsOf(instance, 'attribute').find(row => row['key'] === key)?.['sys_id'] ?? ''
}

/** Brings one option into the catalogue, and gives its sys_id. */
export function option(instance: AppInstance, values: Row): string {
  const key = rowsOf(instance, 'attribute').find(row => row['sys_id'] === values['attribute'])?.['key'] ?? ''
  const { external_id = '', label = '' } = values
  part(instance, `${key}${SEPARATOR}${external_id}`, {
    options: [{ attribute: key, external_id, label, rank: rankOf(values['rank']) }],
  })
  return (
    rowsOf(instance, 'option').find(
      row => row['attribute'] === values['attribute'] && row['external_id'] === external_id,
    )?.['sys_id'] ?? ''
  )
}

/** Changes a row: with `removed` as the catalogue does it, by naming the row no more, or once more. */
export function changeCatalogue(
  instance: AppInstance,
  table: 'attribute' | 'option',
  sysId: string,
  values: Row,
): void {
  const row = rowsOf(instance, table).find(one => one['sys_id'] === sysId) ?? {}
  if (values['removed'] !== 'true') {
    ;(table === 'attribute' ? attribute : option)(instance, { ...row, ...values })
    return
  }
  if (table === 'attribute')
    return part(instance, row['key'] ?? '', { complete_families: [(row['key'] ?? '').split(':')[0]] })
  const key = rowsOf(instance, 'attribute').find(one => one['sys_id'] === row['attribute'])?.['key'] ?? ''
  part(instance, `${key}${SEPARATOR}${row['external_id']}`, { complete_attributes: [key] })
}

/** A part for one place alone. */
function part(instance: AppInstance, place: string, rows: object): void {
  ask(instance, 'PUT', 'catalogue', {
    from: place,
    to: `${place}${SEPARATOR}`,
    attributes: [],
    options: [],
    complete_families: [],
    complete_attributes: [],
    ...rows,
  })
}
