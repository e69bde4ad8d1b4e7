import { Record } from '@servicenow/sdk/core'

/** First install only: an upgrade never touches what an admin made of these. */
export const incidentTemplate = Record({
  $id: Now.ID['default-template-incident'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_template',
  data: {
    name: 'Incident',
    order: 100,
    record_type: 'incident',
    destination: 'servicenow',
    target_table: 'incident',
    active: false,
    match: 'all',
    fallback: false,
    static_values: TemplateValue<'incident'>({ state: 1, urgency: 2, impact: 2, contact_type: 'self-service' }),
    sync_updates: true,
    description: 'Every incident becomes an incident record, as long as no template has conditions.',
  },
})

Record({
  $id: Now.ID['default-mapping-incident-short-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: incidentTemplate,
    target_table: 'incident',
    column: 'short_description',
    value: '{{ incident.name }}',
    kind: 'value',
    write: 'sync',
    order: 100,
  },
})

Record({
  $id: Now.ID['default-mapping-incident-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: incidentTemplate,
    target_table: 'incident',
    column: 'description',
    value:
      '{% if incident.summary != blank %}{{ incident.summary }}\n\n{% endif %}{{ incident.reference }} in incident.io: {{ incident.permalink }}',
    kind: 'value',
    write: 'sync',
    order: 110,
  },
})

/** Who declared it, where ServiceNow has the person. Otherwise the static value counts: the fallback that is chosen in the set-up. */
Record({
  $id: Now.ID['default-mapping-incident-caller'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: incidentTemplate,
    target_table: 'incident',
    column: 'caller_id',
    value: '{{ incident.creator.email }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
    write: 'create',
    order: 120,
  },
})
