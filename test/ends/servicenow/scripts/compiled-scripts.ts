/** Turns script text into something the sandbox can run: language check, ES module to CommonJS, compile; all kept by content. */
import { Script } from 'node:vm'
import { transformSync } from '@swc/core'
import { keptOnDisk } from './kept-on-disk.ts'
import { findRefusedFeature, rulesVersion } from './language.ts'

/** Refused before running, with the reason. */
export class RefusedScript extends Error {
  override readonly name = 'RefusedScript'
}

/** Names that a module has to import; rules and scheduled scripts have them as globals. */
export type ImportedNames = readonly string[]

interface Kept {
  source: string
  script: Script
}

export class CompiledScripts {
  readonly #kept = new Map<string, Kept>()

  /** A rule or scheduled script: top-level names stay its own, the last value is its result. */
  script(source: string, name: string): Script {
    return this.#keep(`script ${name}`, source, () => {
      check(source, name)
      return new Script(`{${source}\n}`, { filename: name })
    })
  }

  /** An expression whose value is wanted: a condition or a `javascript:` value. */
  expression(source: string, name: string): Script {
    return this.#keep(`expression ${name}`, source, () => {
      check(source, name)
      return new Script(source, { filename: name })
    })
  }

  /** A script include: its value is what it calls by its own name. */
  include(source: string, name: string): Script {
    return this.#keep(`include ${name}`, source, () => {
      check(source, name)
      const value = `typeof ${name} === 'undefined' ? undefined : ${name}`
      return new Script(`(function () {${source}\n;return ${value}})()`, { filename: `script include ${name}` })
    })
  }

  /** A module: a function of (exports, require, module). Platform classes that were not imported are not there. */
  module(source: string, path: string, imported: ImportedNames): Script {
    const hidden = imported.join(', ')
    return this.#keep(`module ${path} without ${hidden}`, source, () => {
      const code = keptOnDisk([rulesVersion, 'module', path, source], () => toCommonJs(source, path))
      return new Script(`(function (${hidden}) { return function (exports, require, module) {${code}\n} })()`, {
        filename: path,
      })
    })
  }

  /** Compiled again when the text behind a name changed: an admin may edit a rule at any time. */
  #keep(key: string, source: string, compile: () => Script): Script {
    const known = this.#kept.get(key)
    if (known?.source === source) return known.script
    const script = compile()
    this.#kept.set(key, { source, script })
    return script
  }
}

function toCommonJs(source: string, path: string): string {
  refuse(source, path, true)
  return transformSync(source, {
    filename: path,
    swcrc: false,
    configFile: false,
    isModule: true,
    sourceMaps: false,
    jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
    module: { type: 'commonjs' },
  }).code
}

function check(source: string, name: string): void {
  keptOnDisk([rulesVersion, 'script', source], () => {
    refuse(source, name, false)
    return ''
  })
}

function refuse(source: string, name: string, isModule: boolean): void {
  const feature = findRefusedFeature(source, isModule)
  if (feature !== null) throw new RefusedScript(`Script ${name} could not be compiled: ${feature} on this platform`)
}
