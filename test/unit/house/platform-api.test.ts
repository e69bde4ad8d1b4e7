/** The app's modules call only what the platform has, in the oldest family: see platform-api.ts. Built-ins are left to the compiler. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { platformApi } from './platform-api.ts'

const configPath = 'src-sn/server/tsconfig.json'
const { config } = ts.readConfigFile(configPath, path => readFileSync(path, 'utf8')) as { config: unknown }
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('src-sn/server'))

/** `Class.member` of each access whose declaration lies in the platform's typings. */
function platformCalls(program: ts.Program): Set<string> {
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const member = checker.getSymbolAtLocation(node.name)
      const [declaration] = member?.declarations ?? []
      const isPlatform = declaration?.getSourceFile().fileName.includes('/@servicenow/glide/') ?? false
      if (member !== undefined && declaration !== undefined && isPlatform)
        found.add(`${className(declaration)}.${member.name}`)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) if (fileNames.includes(file.fileName)) visit(file)
  return found
}

/** The typings give a record no class of its own: its members stand in a type literal. */
function className({ parent }: ts.Declaration): string {
  const named = parent as ts.Node & { name?: ts.Node }
  return named.name !== undefined && ts.isIdentifier(named.name) ? named.name.text : 'GlideRecord'
}

test('each call of the platform is one that scoped scripts have', () => {
  const documented = Object.entries(platformApi).flatMap(([name, { methods }]) =>
    methods.split(' ').map(method => `${name}.${method}`),
  )
  const called = [...platformCalls(ts.createProgram(fileNames, options))]
  // Merged into the typings where it is used, because these have it in another place.
  expect([...called, 'CertificateEncryption.generateMac'].sort()).toEqual(documented.sort())
})

test('built-ins are those of ES2021: Xanadu and Yokohama have no others', () => {
  expect(options.lib).toEqual(['lib.es2021.d.ts'])
})
