/**
 * Writes the built app as update sets, for instances that refuse foreign apps but take update sets of any prefix: one for the first
 * installation, with the rows that come along once, and one for upgrades, without them. Rows of an app's own tables are data to the
 * platform: it notices no change of an admin to them, so an upgrade that brought them would undo it.
 * Arguments: the folder of the built app and the folder to write to.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { updateSetXml } from './update-set/document.ts'
import { readApp, readFirstRows, readMetadata } from './update-set/updates.ts'

const [folder = 'dist/app', target = 'target'] = process.argv.slice(2)
const app = readApp(folder)
const metadata = readMetadata(folder, app)
const file = `${app.name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${app.version}`
const write = (suffix: string, xml: string): void => {
  const path = join(target, `${file}_${suffix}.xml`)
  writeFileSync(path, xml)
  process.stdout.write(`${path} (${Math.ceil(Buffer.byteLength(xml) / 1024)} KB)\n`)
}

mkdirSync(target, { recursive: true })
write(
  'update_set',
  updateSetXml(
    app,
    `${app.name} ${app.version}`,
    'For the first installation: the app and the rows that it starts with. Unique indexes of several columns are made by hand.',
    [...metadata, ...readFirstRows(folder)],
  ),
)
write(
  'update_set_upgrade',
  updateSetXml(
    app,
    `${app.name} ${app.version} (upgrade)`,
    'For an instance that has the app already: no rows of the app are touched.',
    metadata,
  ),
)
