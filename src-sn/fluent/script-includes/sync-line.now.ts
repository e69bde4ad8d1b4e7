import { Acl, ScriptInclude } from '@servicenow/sdk/core'

/** What the form of a record asks when it opens. The role is asked for again inside. */
ScriptInclude({
  $id: Now.ID['script-include-sync-line'],
  name: 'SyncLine',
  description: 'Says in one line whether a record is in sync with incident.io. Called by the form of the record.',
  clientCallable: true,
  accessibleFrom: 'public',
  callerAccess: 'tracking',
  active: true,
  script: `var SyncLine = Class.create();
SyncLine.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
  line: function () {
    var formLine = require('./src-sn/server/requests/sync-line.ts').formLine;
    return formLine(this.getParameter('sysparm_table'), this.getParameter('sysparm_record'));
  },
  type: 'SyncLine',
});`,
})

Acl({
  $id: Now.ID['acl-script-include-sync-line'],
  name: 'x_iio_sync.SyncLine',
  type: 'client_callable_script_include',
  operation: 'execute',
  description: 'Whose form of a record may ask whether it is in sync: everybody who works on tasks.',
  roles: ['itil'],
})
