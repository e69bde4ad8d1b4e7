/** Which privilege an error is about; nothing else of an error is shown. */
import { deniedPrivilege } from '../../../../src-sn/server/platform/denied.ts'

const thrown = (name: string) =>
  `com.glide.script.fencing.CrossScopeAccessNotAllowedException: Access to ${name} from scope x_iio_sync not allowed`

test.each([
  [thrown('GlideRecord.insert'), 'execute GlideRecord.insert'],
  [`Error: ${thrown('Glide API: string utilities')}`, 'execute Glide API: string utilities'],
  [thrown('<b>payments</b>'), ''],
  ['TypeError: Access to payments is down', ''],
  ['', ''],
])('%j is about %j', (message, privilege) => {
  expect(deniedPrivilege(message)).toBe(privilege)
})
