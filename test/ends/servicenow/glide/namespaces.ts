/** Everything scripts can reach: globals for rules and other scripts, `@servicenow/glide` for modules. */
import { Aggregate } from './aggregate.ts'
import { SysAttachment } from './attachment.ts'
import { CertificateEncryption, glideDigest, secureRandom } from './crypto.ts'
import { glideDateTimeClass } from './date-time.ts'
import { glideSystem } from './gs.ts'
import { glideRecordClass } from './record.ts'
import { restErrors } from './rest-errors.ts'
import { RestMessage } from './rest-message.ts'
import type { Runtime } from './runtime.ts'
import { fence } from './scope-access.ts'
import { ScopedEvaluator } from './scoped-evaluator.ts'
import { scriptClass } from './script-class.ts'
import { stringUtil } from './string-util.ts'
import { TableHierarchy } from './table-hierarchy.ts'

export interface Namespaces {
  globals: Record<string, unknown>
  modules: ReadonlyMap<string, Record<string, unknown>>
}

/** Builds the API of one thread. */
export function createNamespaces(runtime: Runtime): Namespaces {
  const fenced = <Shown extends object>(name: string, shown: Shown): Shown =>
    fence(runtime, shown, method => `${name}.${method}`)
  const glide = {
    gs: glideSystem(runtime),
    GlideRecord: glideRecordClass(runtime),
    GlideAggregate: scriptClass(Aggregate, ([table]) => new Aggregate(runtime, table)),
    GlideDateTime: glideDateTimeClass(runtime),
    GlideSysAttachment: scriptClass(SysAttachment, () => fenced('GlideSysAttachment', new SysAttachment(runtime))),
    GlideTableHierarchy: scriptClass(TableHierarchy, ([table]) =>
      fenced('GlideTableHierarchy', new TableHierarchy(runtime, table)),
    ),
    CertificateEncryption: scriptClass(CertificateEncryption, () =>
      fenced('CertificateEncryption', new CertificateEncryption(runtime)),
    ),
    GlideScopedEvaluator: scriptClass(ScopedEvaluator, () => new ScopedEvaluator(runtime)),
    GlideDigest: function GlideDigest() {
      return glideDigest(runtime)
    },
    GlideStringUtil: stringUtil(),
    GlideSecureRandomUtil: secureRandom(runtime),
  }
  const sn_ws = {
    RESTMessageV2: scriptClass(RestMessage, ([message, method]) =>
      fenced('ScriptableRESTMessageClient', new RestMessage(runtime, message, method)),
    ),
  }
  const sn_ws_err = restErrors()
  return {
    globals: { ...glide, sn_ws, sn_ws_err, sn_ws_int: {} },
    modules: new Map([
      ['@servicenow/glide', asModule(glide)],
      ['@servicenow/glide/sn_ws', asModule(sn_ws)],
      ['@servicenow/glide/sn_ws_err', asModule(sn_ws_err)],
      ['@servicenow/glide/sn_ws_int', asModule({})],
    ]),
  }
}

/** Marked as an ES module, so that compiled imports take its members as they are. */
function asModule(members: Record<string, unknown>): Record<string, unknown> {
  return Object.freeze(Object.defineProperty({ ...members }, '__esModule', { value: true }))
}
