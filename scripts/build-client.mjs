/**
 * The client part of the app's build, which the SDK runs first (now.config.json): the pages of src-sn/client become files of
 * dist/static, and with the rest of the build records of the app. It is the SDK's own build but for two things. It makes no source
 * maps: they would be six times the size of the page, and name folders of the machine that built them. And the sources are not
 * shipped to be edited on the instance: they are in this repository.
 */
import { glob, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'

/** The licences ask to travel with the code, and the SDK's own build takes all comments out. Packages under one text share it. */
function licencesOf(moduleIds, fs) {
  const folders = new Set(
    moduleIds.flatMap(id => /^[^\0].*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []),
  )
  const names = {}
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'))
    const text = fs.readFileSync(`${folder}/LICENSE`, 'utf8').replaceAll('*/', '* /').trim()
    names[text] = [...(names[text] ?? []), `${name} ${version} (${license})`]
  }
  return Object.entries(names)
    .map(([text, of]) => `${of.join(', ')}\n\n${text}`)
    .join('\n\n')
}

export default async ({ rootDir, config, fs, path, logger, registerExplicitId }) => {
  const clientDir = path.join(rootDir, config.clientDir)
  const pages = path.join(clientDir, '**', '*.html')
  if ((await glob(pages, { fs })).length === 0) throw new Error(`${clientDir}: no page to build.`)
  const staticDir = path.join(rootDir, config.staticContent.buildDir)
  fs.rmSync(staticDir, { recursive: true, force: true })
  const bundle = await rollup({
    fs,
    input: pages,
    plugins: await servicenowFrontEndPlugins({
      scope: config.scope,
      rootDir: clientDir,
      projectRootDir: rootDir,
      registerExplicitId,
      editableSourceCodeOnInstance: false,
    }),
  })
  const { output } = await bundle.write({ dir: staticDir, sourcemap: false })
  for (const { fileName, moduleIds = [] } of output) {
    const file = path.join(staticDir, fileName)
    const notice = licencesOf(moduleIds, fs)
    if (notice !== '') fs.writeFileSync(file, `/*!\n${notice}\n*/\n${fs.readFileSync(file, 'utf8')}`)
    logger.info(`Built ${fileName}`)
  }
}
