/**
 * The update sets of a built app, for instances that refuse foreign apps but take update sets of any prefix: one for the first
 * installation, with the rows that come along once, and one for upgrades, without them. Rows of an app's own tables are data to the
 * platform: it notices no change of an admin to them, so an upgrade that brought them would undo it.
 */
import { updateSetXml } from './document.ts'
import { readApp, readFirstRows, readMetadata } from './updates.ts'

export interface UpdateSetFile {
  name: string
  xml: string
}

/** `folder` is dist/app. Throws where it holds no built app. */
export function updateSetFiles(folder: string): [first: UpdateSetFile, upgrade: UpdateSetFile] {
  const app = readApp(folder)
  const metadata = readMetadata(folder, app)
  const title = `${app.name} ${app.version}`
  const file = `${app.name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${app.version}`
  const first =
    'For the first installation: the app, and the rows that it starts with. Unique indexes of several columns are made by hand.'
  const upgrade = 'For an instance that has the app already. It touches no rows of the app.'
  return [
    {
      name: `${file}_update_set.xml`,
      xml: updateSetXml(app, title, first, [...metadata, ...readFirstRows(folder)]),
    },
    { name: `${file}_update_set_upgrade.xml`, xml: updateSetXml(app, `${title} (upgrade)`, upgrade, metadata) },
  ]
}
