/** Which tables a table extends. */
import { GlideTableHierarchy } from '@servicenow/glide'

/** The table and every table it extends, nearest first. */
export function lineOf(table: string): string[] {
  return new GlideTableHierarchy(table).getTables().map(name => `${name}`)
}
