/** Text for spreadsheets, made in one way everywhere. */

/** https://www.rfc-editor.org/rfc/rfc4180, with a first row of names. */
export function csvFile<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = rows.map(row => columns.map(column => cell(row[column])).join(','))
  return [columns.join(','), ...lines].map(line => `${line}\r\n`).join('')
}

/** Always quoted. What a spreadsheet would take for a formula begins with an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: string): string {
  const guarded = /^[\s]*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return `"${guarded.replace(/"/g, '""')}"`
}
