/**
 * The programs that tests, the demo and the trouble runs start as processes of their own, compiled: once for a whole run
 * of Jest (global-setup.ts), else once per process that starts some.
 */
import { z } from 'zod'
import { bundle } from './bundle.ts'

const ENTRIES = {
  instance: 'test/ends/servicenow/main.ts',
  instanceWorker: 'test/ends/servicenow/threads/worker.ts',
  incidentIo: 'test/ends/incident-io/main.ts',
  jira: 'test/ends/jira/main.ts',
}
/** Handed down to processes that start programs of their own. */
const VARIABLE = 'TEST_PROGRAMS'

const programsSchema = z.object({
  instance: z.string(),
  instanceWorker: z.string(),
  incidentIo: z.string(),
  jira: z.string(),
})
/** The compiled file of each program. */
export type Programs = z.infer<typeof programsSchema>

let made: Promise<Programs> | null = null

/** Compiles all of them, and tells processes started from now on where they are. */
export async function compilePrograms(): Promise<Programs> {
  const [instance = '', instanceWorker = '', incidentIo = '', jira = ''] = await bundle([
    ENTRIES.instance,
    ENTRIES.instanceWorker,
    ENTRIES.incidentIo,
    ENTRIES.jira,
  ])
  const programs = { instance, instanceWorker, incidentIo, jira }
  process.env[VARIABLE] = JSON.stringify(programs)
  return programs
}

/** The programs as compiled for this run, or compiled now. */
export function programs(): Promise<Programs> {
  const given = process.env[VARIABLE]
  made ??= given === undefined ? compilePrograms() : Promise.resolve(programsSchema.parse(JSON.parse(given)))
  return made
}

/** What Node needs to run a compiled program so that its errors name the sources. */
export const nodeOptions = ['--enable-source-maps']
