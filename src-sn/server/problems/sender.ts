/** Which instance a mail comes from. */
import type { From } from './mail-texts.ts'
import { environmentWord, instanceName } from '../platform/settings.ts'

export function sender(): From {
  return { instance: instanceName(), environment: environmentWord() }
}
