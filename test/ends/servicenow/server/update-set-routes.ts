import { readFileSync } from 'node:fs'
import type { Router } from 'express'
import { z } from 'zod'
import type { UpdateSets } from '../install/update-sets.ts'

export interface UpdateSetParts {
  updateSets: UpdateSets
  /** Reads tables and access controls again. */
  reload(): void
}

const names = z.array(z.string()).default([])
const load = z.strictObject({ file: z.string() })
const known = z.strictObject({ sys_id: z.string() })
const commit = z.strictObject({ sys_id: z.string(), accept: names, skip: names })
const backOut = z.strictObject({ sys_id: z.string(), keep: names, previous: names })

/** The buttons of System Update Sets. */
export function updateSetRoutes(router: Router, { updateSets, reload }: UpdateSetParts): void {
  router.post('/update-sets', (request, response) => {
    response.status(201).json({ sys_id: updateSets.load(readFileSync(load.parse(request.body).file, 'utf8')) })
  })
  router.post('/update-sets/preview', (request, response) => {
    response.json(updateSets.preview(known.parse(request.body).sys_id))
  })
  router.post('/update-sets/commit', (request, response) => {
    const { sys_id: sysId, ...decisions } = commit.parse(request.body)
    const committed = updateSets.commit(sysId, decisions)
    reload()
    response.json(committed)
  })
  router.post('/update-sets/back-out', (request, response) => {
    const { sys_id: sysId, ...decisions } = backOut.parse(request.body)
    updateSets.backOut(sysId, decisions)
    reload()
    response.status(204).end()
  })
}
