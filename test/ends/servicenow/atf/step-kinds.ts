/**
 * The kinds of steps that can be run here: those of the categories Server and REST, which need no browser. Ids of step configurations and
 * of their inputs are the platform's own and the same everywhere; the ServiceNow SDK writes them into a build. What each does:
 * https://www.servicenow.com/docs/r/application-development/automated-test-framework-atf/test-steps-server-category.html and
 * https://www.servicenow.com/docs/r/application-development/automated-test-framework-atf/test-steps-rest-category.html
 */

interface StepConfig {
  readonly kind: string
  /** Names of the inputs by the sys_id of their variable. */
  readonly inputs: Readonly<Record<string, string>>
}

export const stepConfigs = {
  '071ee5b253331200040729cac2dc348d': { kind: 'impersonate', inputs: { '586e2c4253e0220002c6435723dc3415': 'user' } },
  d9bc5f21ff6033008d3f5d9ad53bf12d: {
    kind: 'create_user',
    inputs: {
      '1778a7480f20101091d0f00c97767e03': 'field_values',
      '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
      '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
      '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
      '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
      b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
      ff06ab840f20101091d0f00c97767e6d: 'table',
    },
  },
  '14872288df60220062fe6c7a4df26319': {
    kind: 'record_insert',
    inputs: {
      '90144b535320220002c6435723dc3488': 'table',
      '9024a37f671003007ba405225685efe5': 'assert_type',
      dd54cf535320220002c6435723dc34fd: 'field_values',
      e6e3c7535320220002c6435723dc3496: 'enforce_security',
    },
  },
  '17a72288df60220062fe6c7a4df26397': {
    kind: 'record_update',
    inputs: {
      '334b7bb7675003007ba405225685ef72': 'assert_type',
      '46dbcb535320220002c6435723dc3409': 'enforce_security',
      '501c8f535320220002c6435723dc34da': 'record_id',
      '53fb0f535320220002c6435723dc34ec': 'table',
      bc4c43935320220002c6435723dc34a2: 'field_values',
    },
  },
  '8df72288df60220062fe6c7a4df2636d': {
    kind: 'record_delete',
    inputs: {
      '3d6d8b935320220002c6435723dc349c': 'table',
      '8f7d0f935320220002c6435723dc3471': 'record_id',
      c7e483f3671003007ba405225685effb: 'assert_type',
      d13d0b935320220002c6435723dc34c8: 'enforce_security',
    },
  },
  '1f39a288df60220062fe6c7a4df2639d': {
    kind: 'record_validation',
    inputs: {
      '52ed1e5b5360220002c6435723dc3421': 'record_id',
      '67400008676003007ba405225685efa4': 'assert_type',
      '6aad5a575360220002c6435723dc34b0': 'table',
      cbddfa135320220002c6435723dc3415: 'enforce_security',
      ff6e125353a0220002c6435723dc3442: 'field_values',
    },
  },
  '2d82e3c7531400109e02ddeeff7b12a7': {
    kind: 'record_query',
    inputs: {
      '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
      '78b8d86b531000109e02ddeeff7b12f3': 'table',
      '915990ab531000109e02ddeeff7b12f8': 'field_values',
      b86c0427531000109e02ddeeff7b1227: 'assert_type',
    },
  },
  '41de4a935332120028bc29cac2dc349a': {
    kind: 'run_script',
    inputs: { '42f2564b73031300440211d8faf6a777': 'jasmine_version', '989d9e235324220002c6435723dc3484': 'script' },
  },
  '58ab71985f30220012b44adb7f46661e': { kind: 'log', inputs: { '523c79985f30220012b44adb7f46663a': 'log' } },
  e00571a10b3222000b7da95e93673a8f: {
    kind: 'send_request',
    inputs: {
      '020a6af09fd32200ef4afa7dc67fcfec': 'basic_auth',
      '50bff9250b3222000b7da95e93673a9b': 'end_point',
      '58408e250b3222000b7da95e93673a5c': 'query_params',
      '59877da10b3222000b7da95e93673a56': 'http_method',
      '6cdd0ab543010210b6f9a0246bb8f2f2': 'auth_type',
      '81e042650b3222000b7da95e93673aa2': 'request_body',
      '89ad06b543010210b6f9a0246bb8f2d7': 'mutual_auth',
      cec002650b3222000b7da95e93673aae: 'headers',
    },
  },
  '2f4fa7309f132200ef4afa7dc67fcf0f': {
    kind: 'assert_status',
    inputs: {
      '1d94cb1f3b8032000774229c93efc419': 'operation',
      '9f5f67709f132200ef4afa7dc67fcf94': 'status_code',
    },
  },
  d53e40d59f132200ef4afa7dc67fcfc7: {
    kind: 'assert_payload',
    inputs: {
      ccae44d59f132200ef4afa7dc67fcf1e: 'operation',
      f0eec4d59f132200ef4afa7dc67fcf6d: 'response_body',
    },
  },
  f100f7079f132200ef4afa7dc67fcf42: { kind: 'assert_json', inputs: {} },
} as const satisfies Record<string, StepConfig>

export type StepKind = (typeof stepConfigs)[keyof typeof stepConfigs]['kind']

/** Null for a kind that cannot be run here. */
export function stepConfig(sysId: string): { kind: StepKind; inputs: Readonly<Record<string, string>> } | null {
  return Object.entries(stepConfigs).find(([known]) => known === sysId)?.[1] ?? null
}
