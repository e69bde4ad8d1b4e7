/**
 * The machine form of docs/queries.md: by which columns the app queries tables of the platform, and what is known of an
 * index there. Queries by sys_id need no entry: the primary key serves them.
 */
import type { PlatformIndex } from '../../ends/servicenow/statements/statement.ts'

export const platformQueries: readonly PlatformIndex[] = [
  { table: 'sys_journal_field', columns: ['element_id'], evidence: "unproven: one record's entries" },
  { table: 'sys_audit', columns: ['documentkey'], evidence: "unproven: one record's newest saves of its state" },
  { table: 'sys_attachment', columns: ['table_sys_id'], evidence: 'unproven: the files of named records' },
  { table: 'sys_attachment_doc', columns: ['sys_attachment'], evidence: 'unproven: limited to one row of one file' },
  { table: 'sys_choice', columns: ['name'], evidence: 'unproven: the choices of one line of tables' },
  { table: 'sys_documentation', columns: ['name'], evidence: 'unproven: the words of three forms, on a page' },
  {
    table: 'sys_user_grmember',
    columns: ['group'],
    evidence: 'unproven: limited to 200 rows, only for the preview of mails',
  },
  { table: 'sys_user', columns: ['user_name'], evidence: 'unproven: limited to one row' },
  { table: 'sys_properties', columns: ['name'], evidence: 'unproven: limited to one row' },
  { table: 'sys_dictionary', columns: ['name'], evidence: 'unproven: the columns of one line of tables' },
  {
    table: 'sys_dictionary_override',
    columns: ['name'],
    evidence: 'unproven: the overrides of one line of tables',
  },
  { table: 'task', columns: ['number'], evidence: 'unproven: limited to two rows, only where adoption is asked for' },
  {
    table: 'task',
    columns: ['correlation_id'],
    evidence: 'unproven: limited to twenty rows, only where adoption is asked for',
  },
]
