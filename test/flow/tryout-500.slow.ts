/**
 * 500 incidents with 998 follow-ups against a draft that changes all of them, by the clock: the shipped rate limits, and vendors that take 300 ms for every
 * answer. The result says how long it took, and with how many pages.
 */
import type { MappingPage, TryoutAnswer } from '../../src-sn/server/contract/home/mapping.ts'
import type { MappingFile } from '../../src-sn/server/contract/mapping-file.ts'
import { readJson } from '../unit/json.ts'
import { until } from '../world/wait.ts'
import { inWorld, limitMs } from './at-rest.ts'
import type { CountedWorld } from './calls.ts'

const INCIDENTS = 500
const FOLLOW_UPS_EACH = 2
const WITHIN_MS = 60_000
const VENDOR_MS = 300

async function home<T>({ instance }: CountedWorld, method: string, path: string, body?: object): Promise<T> {
  const answer = await instance.call('admin', method, `/api/x_iio_sync/v1/home/${path}`, body)
  if (answer.status !== 200) throw new Error(answer.text)
  return readJson<{ result: T }>(answer.text).result
}

/** Every incident gets another title, and the critical ones another template: both sides of each are worked out. */
function changed(file: MappingFile): MappingFile {
  const renamed = file.templates.map(template => ({
    ...template,
    field_mappings: template.field_mappings.map(field =>
      field.column === 'short_description' ? { ...field, value: 'Tried: {{ incident.name }}' } : field,
    ),
  }))
  const critical = { attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }
  const [first] = renamed
  if (first === undefined) throw new Error('The app shipped no template')
  return { ...file, templates: [{ ...first, name: 'Database', order: 10, conditions: [critical] }, ...renamed] }
}

test(
  `${INCIDENTS} incidents and their follow-ups are tried within a minute, inside the shipped limits`,
  () =>
    inWorld({ bridgeEnv: { SWEEP_INTERVAL_SECONDS: '0' } }, async world => {
      const { counter, incidentIo } = world
      // One through the bridge, so that the options of its severity are known.
      await counter.count(() => incidentIo.declare({ name: 'Payments are down', severity: 'Critical' }))
      const words = { name: 'Search is slow', severity: 'Minor' }
      await incidentIo.control('POST', '/incidents/bulk', {
        count: INCIDENTS - 1,
        follow_ups: FOLLOW_UPS_EACH,
        words,
        quiet: true,
      })
      const { file } = await home<MappingPage>(world, 'GET', 'mapping')
      counter.delay(VENDOR_MS)
      const before = counter.mark()
      const begun = performance.now()
      const { sys_id: sysId } = await home<{ sys_id: string }>(world, 'POST', 'mapping/tryout', {
        file: changed(file),
        subject: 'a draft',
        incidents: INCIDENTS,
      })
      const { tryout } = await until(
        'the try-out to end',
        async () => {
          const answer = await home<TryoutAnswer>(world, 'GET', `mapping/tryout?id=${sysId}`)
          if (answer.tryout.status === 'running') throw new Error(answer.tryout.answer)
          return answer
        },
        { limitMs: 3 * WITHIN_MS },
      )
      const tookMs = performance.now() - begun
      const { incidentIo: source, serviceNow, calls } = counter.since(before)
      console.log(
        `${INCIDENTS} incidents and ${tryout.follow_ups} follow-ups in ${(tookMs / 1000).toFixed(1)} s: ${source} calls of incident.io, ${serviceNow} of ServiceNow`,
      )
      expect(tryout).toMatchObject({ status: 'done', looked_at: INCIDENTS, pages: 10 })
      expect(tryout.follow_ups).toBe((INCIDENTS - 1) * FOLLOW_UPS_EACH)
      expect(tryout.changed).toBe(INCIDENTS + (INCIDENTS - 1) * FOLLOW_UPS_EACH)
      expect(tookMs).toBeLessThan(WITHIN_MS)
      // A page of incidents is one call, and at most four for the follow-ups since its oldest incident.
      expect(calls.filter(call => call === 'incident_io GET /v2/incidents')).toHaveLength(10)
      expect(source).toBeLessThanOrEqual(50)
      // The configuration is read when it is not known yet.
      expect(serviceNow).toBeLessThanOrEqual(10)
    }),
  limitMs,
)
