import { Acl, ScriptInclude } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

/** What "Start" on the form of the connection asks before it counts. The role is asked for again inside. */
ScriptInclude({
  $id: Now.ID['script-include-start-words'],
  name: 'StartWords',
  description: 'Says in words what Start will do, with the numbers of Home. Called by the button on the connection.',
  clientCallable: true,
  accessibleFrom: 'package_private',
  callerAccess: 'tracking',
  active: true,
  script: `var StartWords = Class.create();
StartWords.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
  question: function () {
    return require('./src-sn/server/home/start-words.ts').startWords();
  },
  type: 'StartWords',
});`,
})

Acl({
  $id: Now.ID['acl-script-include-start-words'],
  name: 'x_iio_sync.StartWords',
  type: 'client_callable_script_include',
  operation: 'execute',
  description: 'Who may press Start may ask what it will do.',
  roles: [admin],
})
