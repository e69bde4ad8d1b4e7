/** The manifests as `kubectl apply -k` sends them. Needs kubectl. */
import { spawnSync } from 'node:child_process'
import { parse } from 'yaml'
import { z } from 'zod'
import { schemaErrorsOf } from '../unit/deploy/kubernetes-schema.ts'

test('kubectl puts the manifests together, and what comes out is right by the schema', () => {
  const { status, stdout, stderr, error } = spawnSync('kubectl', ['kustomize', 'deploy/kubernetes'], {
    encoding: 'utf8',
  })
  if (error !== undefined) throw new Error(`kubectl is not here: install it. ${error.message}`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const manifests = z
    .array(z.looseObject({ kind: z.string() }))
    .parse(stdout.split('\n---\n').map((text): unknown => parse(text)))
  expect(manifests.map(({ kind }) => kind).sort()).toEqual([
    'ConfigMap',
    'Deployment',
    'Namespace',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Service',
    'ServiceAccount',
  ])
  expect(schemaErrorsOf(manifests).flat()).toEqual([])
})
