import { ClientScript } from '@servicenow/sdk/core'

/**
 * UI policies look at columns of their own row. What belongs to the attribute or to the template is copied into the form when that is
 * chosen, and by a business rule when the row is saved.
 */
ClientScript({
  $id: Now.ID['client-script-condition-attribute'],
  name: 'incident.io sync: kind of the attribute',
  description: 'Shows what the chosen attribute holds, so that only the boxes that count are shown.',
  table: 'x_iio_sync_condition',
  type: 'onChange',
  field: 'attribute',
  uiType: 'all',
  global: true,
  isolateScript: true,
  script: `function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading && !g_form.isNewRecord()) return;
  if (newValue === '') {
    g_form.setValue('attribute_kind', '');
    return;
  }
  g_form.getReference('attribute', function (attribute) {
    g_form.setValue('attribute_kind', attribute.kind);
  });
}`,
})

ClientScript({
  $id: Now.ID['client-script-field-mapping-template'],
  name: 'incident.io sync: destination and table of the template',
  description:
    'Shows where the chosen template writes to, so that the right columns are offered before the first save.',
  table: 'x_iio_sync_field_mapping',
  type: 'onChange',
  field: 'template',
  uiType: 'all',
  global: true,
  isolateScript: true,
  script: `function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading && !g_form.isNewRecord()) return;
  if (newValue === '') return;
  g_form.getReference('template', function (template) {
    g_form.setValue('destination', template.destination);
    g_form.setValue('target_table', template.target_table);
  });
}`,
})

/** Says before the press where "Confirm sending from this instance" will send to, also on a clone. It runs when the form opens, too. */
ClientScript({
  $id: Now.ID['client-script-connection-target'],
  name: 'incident.io sync: where a confirmed instance sends',
  description: 'Names the bridge that the instance sends to once sending is confirmed.',
  table: 'x_iio_sync_connection',
  type: 'onChange',
  field: 'bridge_url',
  uiType: 'all',
  global: true,
  isolateScript: true,
  script: `function onChange(control, oldValue, newValue, isLoading) {
  g_form.hideFieldMsg('confirmed_instance', true);
  if (newValue === '') return;
  var confirmed = g_form.getValue('confirmed_instance');
  var words = confirmed === ''
    ? 'Nothing is sent yet. "Confirm sending from this instance" lets this instance send to ' + newValue + '.'
    : 'Only ' + confirmed + ' sends to ' + newValue + '. On another one, such as a clone, "Confirm sending from this instance" lets that one send there instead.';
  g_form.showFieldMsg('confirmed_instance', words, 'info');
}`,
})

/** Says before the press what "Start" does, and where it is asked with figures. It runs when the form opens. */
ClientScript({
  $id: Now.ID['client-script-connection-start'],
  name: 'incident.io sync: what Start will do',
  description: 'Says what Start takes, and where the tab Set-up quotes it first.',
  table: 'x_iio_sync_connection',
  type: 'onChange',
  field: 'declared_from',
  uiType: 'all',
  global: true,
  isolateScript: true,
  script: `function onChange(control, oldValue, newValue, isLoading) {
  g_form.hideFieldMsg('declared_from', true);
  if (newValue !== '') return;
  g_form.showFieldMsg(
    'declared_from',
    'Not started. "Start" takes the incidents that are declared from that moment on; older ones stay out. It asks first, and says how many tickets the mapping would have made. "Start …" on incident.io > Home > Set-up does the same, and offers the running incidents.',
    'info'
  );
}`,
})
