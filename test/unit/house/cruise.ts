/** Runs dependency-cruiser with the import rules of the repository over a folder. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'

const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})
export type CruiseReport = z.infer<typeof reportSchema>
export type Violation = CruiseReport['summary']['violations'][number]

const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
export const rulesFile = resolve('.dependency-cruiser.mjs')

/** The imports below `folders` of `root`, and which of them break a rule. */
export async function cruise(root: string, folders: readonly string[]): Promise<CruiseReport> {
  const args = [program, '--config', rulesFile, '--output-type', 'json', ...folders]
  const output = await new Promise<string>((done, fail) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      // Broken rules end the program with their number; only the report says whether it ran.
      if (stdout === '') fail(new Error(stderr))
      else done(stdout)
    })
  })
  return reportSchema.parse(JSON.parse(output))
}

const roomSchema = z.object({
  room: z.string(),
  may: z.array(z.string()),
  types: z.array(z.string()).default([]),
  packages: z.array(z.string()).optional(),
})
export type Room = z.infer<typeof roomSchema>

const rulesSchema = z.object({
  rooms: z.array(roomSchema),
  exceptions: z.object({ imports: z.record(z.string(), z.array(z.string())) }),
})

/** The table of rooms as the rules hold it. */
export async function readRooms(): Promise<z.infer<typeof rulesSchema>> {
  return rulesSchema.parse(await import(rulesFile))
}
