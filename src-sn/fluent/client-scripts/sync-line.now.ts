import { ClientScript } from '@servicenow/sdk/core'

/**
 * The line stands on the form by itself, on every view and in every layout of the instance, because it needs no place in one. A display rule
 * could not do it: an app may have none on a table of another scope.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/business-rules-classic/c_BusinessRules.md
 */
ClientScript({
  $id: Now.ID['client-script-sync-line'],
  name: 'incident.io sync: state of the record',
  description: 'Says in one line above the form whether the record is in sync with incident.io.',
  table: 'task',
  appliesExtended: true,
  type: 'onLoad',
  uiType: 'all',
  global: true,
  isolateScript: true,
  script: `function onLoad() {
  if (g_form.isNewRecord() || !g_user.hasRole('itil')) return;
  var question = new GlideAjax('x_iio_sync.SyncLine');
  question.addParam('sysparm_name', 'line');
  question.addParam('sysparm_table', g_form.getTableName());
  question.addParam('sysparm_record', g_form.getUniqueValue());
  question.getXMLAnswer(function (line) {
    if (line) g_form.addInfoMessage(line);
  });
}`,
})
