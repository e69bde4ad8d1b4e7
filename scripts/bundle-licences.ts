/** The licences ask to travel with the code: one text with those of every package in the bundle. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import { packageFolderOf } from './bundle-plugins.ts'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

export function writeLicences(metafile: Metafile, file: string): void {
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.keys(output.inputs))
  const folders = new Set(inputs.map(input => packageFolderOf(resolve(input))).filter(folder => folder !== null))
  const texts = [...folders].map(licenceOf).sort()
  writeFileSync(
    file,
    `The bridge contains these packages, each under its own licence.\n\n${[...new Set(texts)].join('\n\n')}\n`,
  )
}

function licenceOf(folder: string): string {
  const {
    name,
    version,
    license = 'no licence named',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const files = readdirSync(folder)
    .filter(entry => /^(licen[cs]e|copying|notice)/i.test(entry))
    .sort()
  const words = files.map(entry => readFileSync(join(folder, entry), 'utf8').trim()).join('\n\n')
  return `${'='.repeat(78)}\n${name} ${version} (${license})\n\n${words}`
}
