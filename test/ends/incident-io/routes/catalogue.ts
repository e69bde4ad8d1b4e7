/** Who the key is, and the names that pickers offer. */
import { Router } from 'express'
import { keyOf } from '../http/auth.ts'
import { notFound } from '../http/errors.ts'
import type { State } from '../state/state.ts'
import type { User } from '../wire.ts'
import { pageOf } from './paging.ts'

const withAccess = (user: User) => ({
  ...user,
  is_active: true,
  base_role: { id: `01BASEROLE${user.role.toUpperCase()}`, name: user.role, slug: user.role },
  custom_roles: [],
  seats: { on_call: 'none', response: user.role === 'viewer' ? 'viewer_only' : 'full_access' },
})

export function catalogueRoutes({ organisation }: State): Router {
  const router = Router()
  router.get('/v1/identity', (_request, response) => {
    const { name, roles } = keyOf(response)
    response.json({
      identity: { name, roles, team_roles: [], teams: [], dashboard_url: 'https://app.incident.io/example' },
    })
  })
  router.get('/v1/severities', (_request, response) => void response.json({ severities: organisation.severities }))
  router.get(
    '/v1/incident_statuses',
    (_request, response) => void response.json({ incident_statuses: organisation.statuses }),
  )
  router.get('/v1/incident_types', (_request, response) => void response.json({ incident_types: organisation.types }))
  router.get(
    '/v2/custom_fields',
    (_request, response) => void response.json({ custom_fields: organisation.customFields }),
  )
  router.get('/v2/incident_roles', (_request, response) => void response.json({ incident_roles: organisation.roles }))
  router.get(
    '/v2/incident_timestamps',
    (_request, response) => void response.json({ incident_timestamps: organisation.timestamps }),
  )
  router.get('/v2/users', (request, response) => {
    const { email } = request.query
    const { items, meta } = pageOf(
      request,
      organisation.users.filter(user => email === undefined || user.email === email),
    )
    response.json({ users: items.map(withAccess), pagination_meta: meta })
  })
  router.get('/v2/users/:id', (request, response) => {
    const user = organisation.users.find(each => each.id === request.params.id)
    if (user === undefined) throw notFound('The user')
    response.json({ user: withAccess(user) })
  })
  return router
}
