/** What makes the bundle of the bridge small. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { OnResolveResult, Plugin } from 'esbuild'

/** The folder of the package that a file belongs to, or null for one of ours. */
export function packageFolderOf(file: string): string | null {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`)
  if (at < 0) return null
  const [first = '', second = ''] = file.slice(at + `${sep}node_modules${sep}`.length).split(sep)
  return join(file.slice(0, at), 'node_modules', first, ...(first.startsWith('@') ? [second] : []))
}

/** npm lays several copies of one version side by side when the top is taken by another version: one of them is enough. */
export function oncePerVersion(): Plugin {
  const firstFolders = new Map<string, string>()
  return {
    name: 'once-per-version',
    setup: build => {
      build.onResolve(
        { filter: /^[^./]/ },
        async ({ path, pluginData, ...options }): Promise<OnResolveResult | null> => {
          // The question below comes back to this plugin, marked.
          if (pluginData === 'resolving' || path.startsWith('node:')) return null
          const resolved = await build.resolve(path, { ...options, pluginData: 'resolving' })
          const folder = packageFolderOf(resolved.path)
          if (folder === null || resolved.external || resolved.errors.length > 0) return resolved
          const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
            name: string
            version: string
          }
          const first = firstFolders.get(`${name}@${version}`) ?? folder
          firstFolders.set(`${name}@${version}`, first)
          const same = join(first, resolved.path.slice(folder.length))
          return existsSync(same) ? { ...resolved, path: same } : resolved
        },
      )
    },
  }
}

/** zod words its own messages in fifty languages; the bridge words its refusals itself. */
export function onlyEnglish(): Plugin {
  return {
    name: 'only-english',
    setup: build => {
      build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
        contents: "export { default as en } from './en.js'",
        loader: 'js',
        resolveDir: dirname(path),
      }))
    },
  }
}

/** A map that covers the packages too is as large as they are, and Node reads all of it at the first error. An empty map of their own keeps them out. */
export function onlyOwnSourceMaps(): Plugin {
  const empty = Buffer.from(JSON.stringify({ version: 3, sources: [''], mappings: 'A' })).toString('base64')
  return {
    name: 'only-own-source-maps',
    setup: build => {
      build.onLoad({ filter: /node_modules[\\/].*\.(js|mjs|cjs)$/ }, ({ path }) => ({
        contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${empty}`,
        loader: 'js',
      }))
    },
  }
}
