/** Steps in which people at incident.io do something and ServiceNow follows. */
import { describeRecord, linkOnIncident, recordShowing } from '../world/readings.ts'
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import { known } from './step.ts'
import type { Step } from './step.ts'
import { expectSame } from '../world/wait.ts'

const severityToUrgency =
  "{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}"

export const mapped: Step = {
  name: 'mapped',
  play: async ({ serviceNow }) => {
    const [found] = await serviceNow.find(
      'admin',
      'x_iio_sync_template',
      'record_type=incident^active=true^ORDERBYorder',
    )
    const shipped = known(found, 'The shipped incident template')
    await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
      template: valueOf(shipped, 'sys_id'),
      column: 'urgency',
      value: severityToUrgency,
      kind: 'value',
      write: 'sync',
      order: '200',
    })
    const template = valueOf(shipped, 'name')
    return `an admin adds to the template "${template}" in ServiceNow: urgency follows severity (Minor 3, Major 2, Critical 1)`
  },
}

export const declared: Step = {
  name: 'declared',
  play: async (world, plot) => {
    const incident = await world.incidentIo.declare({
      name: 'Checkout is slow',
      summary: 'Payments take a minute.',
      severity: 'Minor',
    })
    plot.incident = incident
    const record = await recordShowing(world, 'incident', incident.id, {
      short_description: 'Checkout is slow',
      urgency: '3',
      state: '1',
      correlation_id: incident.id,
      correlation_display: 'incident.io',
    })
    plot.record = record
    await linkOnIncident(world, incident.id, world.instance.url)
    return `${incident.reference} "${incident.name}" (Minor) -> ${describeRecord(record)}; a link to the record is on the incident`
  },
}

export const edited: Step = {
  name: 'edited',
  play: async (world, plot) => {
    const { id, reference } = known(plot.incident, 'The incident')
    await world.incidentIo.change(id, { name: 'Checkout is down', severity: 'Critical' })
    const record = await recordShowing(world, 'incident', id, { short_description: 'Checkout is down', urgency: '1' })
    expectSame('the record', valueOf(record, 'sys_id'), valueOf(known(plot.record, 'The record'), 'sys_id'))
    return `${reference} is "Checkout is down" (Critical) -> ${describeRecord(record)}, urgency ${displayOf(record, 'urgency')}`
  },
}

export const followedUp: Step = {
  name: 'follow-up',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const followUp = await world.incidentIo.addFollowUp({
      incident_id: incident.id,
      title: 'Alert on slow payments',
      description: 'Page when p95 is over 2 s.',
      priority: 'High',
    })
    plot.followUp = followUp
    const record = known(plot.record, 'The record')
    const task = await recordShowing(world, 'follow_up', followUp.id, {
      short_description: followUp.title,
      parent: valueOf(record, 'sys_id'),
      state: '1',
    })
    plot.task = task
    return `"${followUp.title}" -> ${describeRecord(task)}, under ${displayOf(task, 'parent')}`
  },
}
