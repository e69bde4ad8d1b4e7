/** Which variables a way of running the bridge gives it, against what the bridge itself says it needs. */
import { parseEnv } from 'node:util'
import { readFileSync } from 'node:fs'
import { fileVariableOf } from '../../../bridge/config/environment.ts'
import { readConfig } from '../../../bridge/config/config.ts'
import { secrets, settings } from '../../../bridge/config/variables.ts'
import { webhookSecret } from '../bridge/environment.ts'

/** Of a file as engines read it: NAME=value. */
export const variablesOf = (file: string): NodeJS.Dict<string> => parseEnv(readFileSync(file, 'utf8'))

/** Settings that are none of the bridge's, or that are secrets. */
export function unknownSettings(given: NodeJS.Dict<string>): string[] {
  const plain = [...Object.values(settings), secrets.serviceNowClientId].map(({ variable }) => variable)
  return Object.keys(given).filter(name => !plain.includes(name))
}

/** Where the files of secrets have to be for the bridge: NAME_FILE is the file NAME in this folder. */
export const filesIn = (folder: string, names: readonly string[]): NodeJS.Dict<string> =>
  Object.fromEntries(names.map(name => [fileVariableOf(name), `${folder}/${name}`]))

/** What the bridge says when it has these settings and these secrets, and the secrets that it would lack without them. */
export function lackingWithout(given: NodeJS.Dict<string>, names: readonly string[]): (string | undefined)[] {
  readConfig({ ...given, ...Object.fromEntries(names.map(name => [name, webhookSecret])) })
  try {
    readConfig(given)
    return []
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return [...message.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
  }
}
