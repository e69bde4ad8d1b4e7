/** The manifests of deploy/kubernetes: right by the schema, restricted, and with the names, ports and paths of the code. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import express from 'express'
import request from 'supertest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig } from '../../../bridge/config/config.ts'
import { healthRoutes } from '../../../bridge/http/health.ts'
import { createMetrics } from '../../../bridge/observability/metrics.ts'
import { completeEnvironment } from '../bridge/environment.ts'
import { filesIn, lackingWithout, unknownSettings, variablesOf } from './bridge-variables.ts'
import { schemaErrorsOf } from './kubernetes-schema.ts'

const folder = 'deploy/kubernetes'
const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'))
const kustomization = z
  .strictObject({
    apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
    kind: z.literal('Kustomization'),
    namespace: z.string(),
    resources: z.array(z.string()),
    configMapGenerator: z.tuple([z.strictObject({ name: z.string(), envs: z.tuple([z.string()]) })]),
    labels: z.tuple([z.strictObject({ pairs: z.record(z.string(), z.string()), includeTemplates: z.literal(true) })]),
    images: z.tuple([z.strictObject({ name: z.string(), newName: z.string(), newTag: z.string() })]),
  })
  .parse(read('kustomization.yaml'))

test('every manifest of the folder is applied', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml') && name !== 'kustomization.yaml')
  expect([...kustomization.resources].sort()).toEqual(files.sort())
})

const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) })
const container = z.object({
  name: z.string(),
  image: z.string(),
  ports: z.tuple([z.object({ name: z.string(), containerPort: z.number() })]),
  env: z.array(z.object({ name: z.string(), value: z.string() })),
  envFrom: z.tuple([z.object({ configMapRef: z.object({ name: z.string() }) })]),
  volumeMounts: z.tuple([z.object({ name: z.string(), mountPath: z.string(), readOnly: z.literal(true) })]),
  securityContext: z.object({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
    privileged: z.undefined().optional(),
  }),
  livenessProbe: probe,
  readinessProbe: probe,
  resources: z.object({ limits: z.object({ memory: z.string() }), requests: z.object({ memory: z.string() }) }),
})
const labels = z.record(z.string(), z.string())
/** What https://kubernetes.io/docs/concepts/security/pod-security-standards/ calls restricted, and a root that cannot be written. */
const podSpec = z.object({
  serviceAccountName: z.string(),
  automountServiceAccountToken: z.literal(false),
  hostNetwork: z.undefined().optional(),
  hostPID: z.undefined().optional(),
  hostIPC: z.undefined().optional(),
  securityContext: z.object({
    runAsNonRoot: z.literal(true),
    runAsUser: z.number().positive(),
    seccompProfile: z.strictObject({ type: z.literal('RuntimeDefault') }),
  }),
  terminationGracePeriodSeconds: z.number(),
  initContainers: z.undefined().optional(),
  containers: z.tuple([container]),
  volumes: z.tuple([z.object({ name: z.string(), secret: z.object({ secretName: z.string() }) })]),
})
const deploymentShape = z.object({
  spec: z.object({
    replicas: z.number(),
    selector: z.object({ matchLabels: labels }),
    strategy: z.object({ rollingUpdate: z.object({ maxSurge: z.number(), maxUnavailable: z.number() }) }),
    template: z.object({ metadata: z.object({ labels }), spec: podSpec }),
  }),
})

interface Broken {
  readonly file: string
  /** The words that are replaced, and what by. */
  readonly by: readonly [string, string]
}

const againstSchema: (Broken & { readonly what: string; readonly says: RegExp })[] = [
  {
    what: 'an unknown field',
    file: 'deployment.yaml',
    by: ['readOnlyRootFilesystem', 'readOnlyRootFileSystem'],
    says: /readOnlyRootFileSystem.* does not exist in type 'ISecurityContext'/,
  },
  {
    what: 'a field in the wrong place',
    file: 'deployment.yaml',
    by: ['  replicas: 2', '  metadata: {}'],
    says: /metadata.* does not exist in type 'IDeploymentSpec'/,
  },
  { what: 'a text for a number', file: 'deployment.yaml', by: ['replicas: 2', 'replicas: two'], says: /type 'number'/ },
  { what: 'a number for a text', file: 'deployment.yaml', by: ['path: /health/live', 'path: 8080'], says: /'string'/ },
  {
    what: 'an unknown choice',
    file: 'deployment.yaml',
    by: ['ScheduleAnyway', 'ScheduleAlways'],
    says: /ScheduleAlways/,
  },
  {
    what: 'a missing field',
    file: 'deployment.yaml',
    by: ['- topologyKey: kubernetes.io/hostname\n          ', '- '],
    says: /topologyKey.* is missing/,
  },
  { what: 'an unknown kind', file: 'service.yaml', by: ['kind: Service', 'kind: Services'], says: /v1\/Services/ },
  { what: 'an unknown version', file: 'disruption-budget.yaml', by: ['policy/v1', 'policy/v2'], says: /policy\/v2/ },
]

function broken({ file, by: [words, other] }: Broken): unknown {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(words)
  return parse(text.replace(words, other))
}

describe('by the schema of Kubernetes', () => {
  let right: string[][] = []
  let wrong: string[][] = []
  beforeAll(() => {
    const all = schemaErrorsOf([...kustomization.resources.map(read), ...againstSchema.map(broken)])
    right = all.slice(0, kustomization.resources.length)
    wrong = all.slice(kustomization.resources.length)
  })

  test.each(kustomization.resources.map((file, index) => [file, index] as const))('%s is right', (_file, index) => {
    expect(right[index]).toEqual([])
  })

  test.each(againstSchema.map(({ what, says }, index) => [what, says, index] as const))(
    '%s is found',
    (_what, says, index) => {
      expect(wrong[index]).toEqual([expect.stringMatching(says)])
    },
  )
})

describe('pods are restricted', () => {
  test('as they are', () => {
    expect(deploymentShape.safeParse(read('deployment.yaml')).error).toBeUndefined()
  })

  test('and the namespace asks the cluster for it', () => {
    expect(read('namespace.yaml')).toMatchObject({
      metadata: { name: kustomization.namespace, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    })
  })

  test.each<[string, string, string]>([
    ['root', 'runAsNonRoot: true', 'runAsNonRoot: false'],
    ['the user of root', 'runAsUser: 1000', 'runAsUser: 0'],
    ['no seccomp profile', 'type: RuntimeDefault', 'type: Unconfined'],
    ['privilege escalation', 'allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true'],
    ['a root that can be written', 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false'],
    ['capabilities', 'drop: [ALL]', 'drop: [NET_RAW]'],
    ['added capabilities', 'drop: [ALL]', 'drop: [ALL]\n              add: [NET_ADMIN]'],
    [
      'a privileged container',
      'allowPrivilegeEscalation: false',
      'privileged: true\n            allowPrivilegeEscalation: false',
    ],
    ['the network of the host', 'enableServiceLinks: false', 'hostNetwork: true'],
    ['a folder of the host', 'secret:\n', 'hostPath:\n'],
    ['a token of the cluster', 'automountServiceAccountToken: false', 'automountServiceAccountToken: true'],
  ])('%s is found', (_what, ...by) => {
    const manifest = broken({ file: 'deployment.yaml', by })
    expect(deploymentShape.safeParse(manifest).success).toBe(false)
  })
})

describe('what the bridge says of itself', () => {
  const { spec } = deploymentShape.parse(read('deployment.yaml'))
  const pod = spec.template.spec
  const [bridge] = pod.containers
  const [{ mountPath }] = bridge.volumeMounts
  const [{ name: configMap, envs }] = kustomization.configMapGenerator
  const config = variablesOf(join(folder, envs[0]))
  const secretNames = bridge.env.map(({ value }) => basename(value))

  test('every setting is a variable of the bridge, and no secret', () => {
    expect(unknownSettings(config)).toEqual([])
    expect(bridge.envFrom[0].configMapRef.name).toBe(configMap)
  })

  test('every secret is a file that is named after its variable', () => {
    expect(Object.fromEntries(bridge.env.map(({ name, value }) => [name, value]))).toEqual(
      filesIn(mountPath, secretNames),
    )
    expect(pod.volumes[0].name).toBe(bridge.volumeMounts[0].name)
  })

  test('the bridge starts with these, and lacks nothing else without them', () => {
    expect([...lackingWithout(config, secretNames), 'METRICS_TOKEN'].sort()).toEqual([...secretNames].sort())
  })

  test('it listens where the pod, the probes and the Service look', () => {
    const [{ containerPort, name: port }] = bridge.ports
    expect(containerPort).toBe(readConfig(completeEnvironment).settings.port)
    expect([bridge.livenessProbe.httpGet.port, bridge.readinessProbe.httpGet.port]).toEqual([port, port])
    expect(read('service.yaml')).toMatchObject({ spec: { ports: [{ targetPort: port }] } })
    expect(read('network-policy.yaml')).toMatchObject({ spec: { ingress: [{ ports: [{ port }] }] } })
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(new RegExp(`^EXPOSE ${containerPort}$`, 'm'))
  })

  test.each([
    { isStopping: false, live: 200, ready: 200 },
    { isStopping: true, live: 200, ready: 503 },
  ])('the probes of a bridge are answered: %j', async ({ isStopping, live, ready }) => {
    const app = express().use(
      healthRoutes({
        isStopping: () => isStopping,
        vendors: () => ({}),
        metrics: createMetrics(),
        metricsToken: null,
      }),
    )
    expect((await request(app).get(bridge.livenessProbe.httpGet.path)).status).toBe(live)
    expect((await request(app).get(bridge.readinessProbe.httpGet.path)).status).toBe(ready)
  })

  test('the user is that of the image', () => {
    const [, user] = /^USER (\d+)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
    expect(String(pod.securityContext.runAsUser)).toBe(user)
  })

  test('all replicas together keep to the budget of one', () => {
    const { incidentIoRequestsPerMinute } = readConfig({ ...completeEnvironment, ...config }).settings
    const most = spec.replicas + spec.strategy.rollingUpdate.maxSurge
    expect(spec.replicas).toBeGreaterThanOrEqual(2)
    expect(most * incidentIoRequestsPerMinute).toBeLessThanOrEqual(
      readConfig(completeEnvironment).settings.incidentIoRequestsPerMinute,
    )
  })

  test('Service, budget and policy mean these pods', () => {
    const { labels: own } = spec.template.metadata
    expect(kustomization.labels[0].pairs).toEqual(own)
    expect(spec.selector.matchLabels).toEqual(own)
    expect(read('service.yaml')).toMatchObject({ spec: { selector: own } })
    expect(read('disruption-budget.yaml')).toMatchObject({ spec: { selector: { matchLabels: own } } })
    expect(read('network-policy.yaml')).toMatchObject({ spec: { podSelector: { matchLabels: own } } })
    expect(read('service-account.yaml')).toMatchObject({ metadata: { name: pod.serviceAccountName } })
    expect(bridge.image).toBe(kustomization.images[0].name)
  })
})
