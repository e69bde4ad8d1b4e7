import { Record } from '@servicenow/sdk/core'

/** All tests of the app, to be run in one go. The filter takes in each that is called so, also one that comes later. */
export const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'incident.io sync',
    description:
      'Shows that the rules, access controls, resources and buttons of the sync work on this instance. Run it on a sub-production instance. The tests named REST need two log-ins, see the documentation.',
    active: true,
    filter: 'nameSTARTSWITHincident.io sync',
  },
})
