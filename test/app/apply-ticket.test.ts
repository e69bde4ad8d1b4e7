import { createAppInstance } from './instance.ts'
import { declare, recordOf, ticketOf } from './tickets.ts'

test('a new ticket makes a record', () => {
  const t0 = Date.now()
  const instance = createAppInstance()
  const t1 = Date.now()
  const a = declare(instance)
  console.log(t1 - t0, Date.now() - t1, a.status, a.text, ticketOf(instance), recordOf(instance), instance.logs('error'), instance.logs('warn'))
})
