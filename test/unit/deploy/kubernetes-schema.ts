/** Manifests against the schema of Kubernetes, as `kubernetes-models` has it in types: unknown fields, missing ones, and wrong values. */
import { resolve } from 'node:path'
import ts from 'typescript'
import { z } from 'zod'

const typed = z.object({ apiVersion: z.string(), kind: z.string() })

/** `import type` of what the cluster knows under this apiVersion and kind, and the manifest as a value of it. */
function sourceOf(manifest: unknown): string {
  const { apiVersion, kind } = typed.parse(manifest)
  const known = `kubernetes-models/${apiVersion}/${kind}`
  return `import type { I${kind} } from '${known}'\nexport const manifest: I${kind} = ${JSON.stringify(manifest)}\n`
}

/** For each manifest what the schema has against it; nothing when it is right. */
export function schemaErrorsOf(manifests: readonly unknown[]): string[][] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }
  const sources = new Map(manifests.map((manifest, index) => [resolve(`manifest-${index}.mts`), sourceOf(manifest)]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = name => sources.get(name) ?? readFile(name)
  host.fileExists = name => sources.has(name) || fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = sources.get(name)
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version)
  }
  const program = ts.createProgram([...sources.keys()], options, host)
  return [...sources.keys()].map(name =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  )
}
