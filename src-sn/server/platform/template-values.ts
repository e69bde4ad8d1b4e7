/**
 * A template value as ServiceNow's own editor stores it: `column=value^column=value^EQ`. A caret inside a value is
 * written twice.
 */

/** Parses a template value; parts without a column name are dropped, the last of two values for a column wins. */
export function parseTemplateValues(stored: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const part of splitAtSingleCarets(stored)) {
    const equals = part.indexOf('=')
    if (equals > 0) values[part.slice(0, equals)] = part.slice(equals + 1)
  }
  return values
}

/** The other way round; columns without a value are left out, since an empty one would empty the column. */
export function formatTemplateValues(values: Readonly<Record<string, string>>): string {
  const parts = Object.entries(values).filter(([, value]) => value !== '')
  return [...parts.map(([column, value]) => `${column}=${value.replace(/\^/g, '^^')}`), 'EQ'].join('^')
}

function splitAtSingleCarets(stored: string): string[] {
  // A private-use character stands in for the escaped caret while the text is split.
  return stored
    .replace(/\^\^/g, '\uE000')
    .split('^')
    .map(part => part.replace(/\uE000/g, '^'))
}
