/**
 * The demo data's template of standard changes that public exports of instances show. Its texts are those of changes that were made
 * from it, as the documentation of the Change Management API prints them.
 */
export const standardChange = {
  name: 'Clear BGP sessions on a Cisco router',
  versionSysId: '16c2273c47010200e90d87e8dee49006',
  values: {
    short_description: ['Clear BGP sessions on a Cisco router'],
    description: [
      'Resend the complete BGP table to neighboring routers',
      '',
      '--Both neighbors need to support soft reset route refresh capability.',
      '--Stores complete BGP table of you neighbor in router memory.',
      '--Not a good idea on a peering router with full feed, due to the memory requirements.',
      '',
    ],
    implementation_plan: [
      '-- Place router into maintenance mode in the monitoring platform',
      '-- Logon to router through SSH',
      '-- Run the following command',
      '',
      'router(config-router)#router bgp 12345',
      'router(config-router)#neighbor {neighbor ip} soft-reconfig [inbound]',
      'router#clear ip bgp {neighbor ip} soft in',
      '',
      '-- Confirm the sessions have been cleared',
      '-- Place router back into operational mode in the monitoring platform',
    ],
    backout_plan: [
      'Due to the limited number of commands in the implementation plan it is not possible to backout the change.',
      '',
      'If required you are authorized to reboot the router if BGP fails to work',
    ],
    test_plan: ['--Confirm that there are no monitoring alerts for the router'],
  },
}
