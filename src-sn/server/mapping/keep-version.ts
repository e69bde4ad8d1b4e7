/** After each change of the configuration: the mapping as it is now, kept to be compared with and to be put back. */
import { fileOf, readCatalogue, readStored } from './stored.ts'
import { keepVersion } from './versions.ts'
import { fileText } from '../contract/mapping-file.ts'

export function keepPresentMapping(): void {
  keepVersion(() => fileText(fileOf(readStored(readCatalogue()))))
}
