import type { Row } from '../contracts.ts'
import type { Platform } from '../seams.ts'

const keys = [
  'table_sys_id',
  'size_bytes',
  'sys_updated_on',
  'file_name',
  'sys_id',
  'average_image_color',
  'image_width',
  'image_height',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_by',
  'sys_mod_count',
  'sys_tags',
  'table_name',
  'content_type',
  'size_compressed',
  'chunk_size_bytes',
  'hash',
  'state',
]

/** The metadata of a file, all strings. */
export function viewAttachment(platform: Platform, row: Row): Record<string, string> {
  const name = (column: string): string => {
    const userName = row[column] ?? ''
    const { filter } = platform.query.compile('sys_user', `user_name=${userName}`)
    return platform.store.query('sys_user', { filter, limit: 1 })[0]?.['name'] ?? userName
  }
  return {
    ...Object.fromEntries(keys.map(key => [key, row[key] ?? ''])),
    compressed: row['compressed'] === '1' ? 'true' : 'false',
    created_by_name: name('sys_created_by'),
    updated_by_name: name('sys_updated_by'),
    download_link: `${platform.instanceUrl}api/now/attachment/${row['sys_id'] ?? ''}/file`,
  }
}
