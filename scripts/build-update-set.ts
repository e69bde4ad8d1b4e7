/** Writes the update sets of the built app. Arguments: the folder of the app (dist/app) and the one to write to (target). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { updateSetFiles } from './update-set/files.ts'

const [folder = 'dist/app', target = 'target'] = process.argv.slice(2)
mkdirSync(target, { recursive: true })
for (const { name, xml } of updateSetFiles(folder)) {
  writeFileSync(join(target, name), xml)
  process.stdout.write(`${join(target, name)} (${Math.ceil(Buffer.byteLength(xml) / 1024)} KB)\n`)
}
