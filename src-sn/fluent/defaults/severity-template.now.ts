import { Record } from '@servicenow/sdk/core'

/** An example, switched off: impact and urgency from the severity, by the names that incident.io starts an account with. */
export const severityTemplate = Record({
  $id: Now.ID['default-template-severity'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_template',
  data: {
    name: 'Incident, impact and urgency by severity (example)',
    order: 300,
    record_type: 'incident',
    destination: 'servicenow',
    target_table: 'incident',
    active: false,
    match: 'all',
    fallback: false,
    static_values: TemplateValue<'incident'>({ state: 1 }),
    sync_updates: true,
    description:
      'Put the names of your severities into the two values, switch "Create tickets" on and give it the lowest order.',
  },
})

Record({
  $id: Now.ID['default-mapping-severity-short-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: severityTemplate,
    target_table: 'incident',
    column: 'short_description',
    value: '{{ incident.name }}',
    kind: 'value',
    write: 'sync',
    order: 100,
  },
})

Record({
  $id: Now.ID['default-mapping-severity-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: severityTemplate,
    target_table: 'incident',
    column: 'description',
    value:
      '{% if incident.summary != blank %}{{ incident.summary }}\n\n{% endif %}{{ incident.reference }} in incident.io: {{ incident.permalink }}',
    kind: 'value',
    write: 'sync',
    order: 110,
  },
})

Record({
  $id: Now.ID['default-mapping-severity-impact'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: severityTemplate,
    target_table: 'incident',
    column: 'impact',
    value: "{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}",
    kind: 'value',
    write: 'sync',
    order: 120,
  },
})

Record({
  $id: Now.ID['default-mapping-severity-urgency'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: severityTemplate,
    target_table: 'incident',
    column: 'urgency',
    value: "{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}",
    kind: 'value',
    write: 'sync',
    order: 130,
  },
})
