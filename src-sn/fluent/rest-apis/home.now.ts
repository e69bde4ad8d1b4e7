import { RestApi } from '@servicenow/sdk/core'
import { getHomeFrame } from '../../server/rest/home-frame.ts'
import { getHomeOptions, postHomeOptions } from '../../server/rest/home-options.ts'
import { getHomeSetUp, postHomeSetUp } from '../../server/rest/home-set-up.ts'
import { getHomeMails } from '../../server/rest/home-mails.ts'
import { postHomeTestMail } from '../../server/rest/home-mails.ts'
import { getHomeProblem } from '../../server/rest/home-problems.ts'
import { getHomeProblems } from '../../server/rest/home-problems.ts'
import { postHomeProblem } from '../../server/rest/home-problems.ts'
import { homeEndpoint } from '../acls/home.now.ts'

/** What the Home page reads and does, as the person who looks at it. What changes something asks for the role once more. */
RestApi({
  $id: Now.ID['rest-api-home'],
  name: 'incident.io sync Home',
  serviceId: 'home',
  shortDescription: 'What the Home page of the incident.io sync shows.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [homeEndpoint],
  versions: [{ $id: Now.ID['rest-api-home-v1'], version: 1, isDefault: true, shortDescription: 'First version.' }],
  routes: [
    {
      $id: Now.ID['rest-api-home-frame'],
      name: 'frame',
      shortDescription: 'Whether both sides are in sync, and what stands around every tab.',
      version: 1,
      path: '/frame',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeFrame,
    },
    {
      $id: Now.ID['rest-api-home-set-up'],
      name: 'set-up',
      shortDescription: 'The checks, the connection, the templates and Start.',
      version: 1,
      path: '/set-up',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeSetUp,
    },
    {
      $id: Now.ID['rest-api-home-set-up-do'],
      name: 'set up',
      shortDescription: 'Checks again, confirms, switches a template, starts, pauses or resumes.',
      version: 1,
      path: '/set-up',
      method: 'POST',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: postHomeSetUp,
    },
    {
      $id: Now.ID['rest-api-home-options'],
      name: 'options',
      shortDescription: 'What the set-up asks about the shipped mapping, and what this instance can answer.',
      version: 1,
      path: '/options',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeOptions,
    },
    {
      $id: Now.ID['rest-api-home-options-save'],
      name: 'save options',
      shortDescription: 'Changes the shipped mapping as the set-up asks it.',
      version: 1,
      path: '/options',
      method: 'POST',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: postHomeOptions,
    },
    {
      $id: Now.ID['rest-api-home-problems'],
      name: 'problems',
      shortDescription: 'What fails, one entry for each cause.',
      version: 1,
      path: '/problems',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeProblems,
    },
    {
      $id: Now.ID['rest-api-home-problem'],
      name: 'problem',
      shortDescription: 'One problem: its rows, the answer of the other side, who did what.',
      version: 1,
      path: '/problems/{id}',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeProblem,
    },
    {
      $id: Now.ID['rest-api-home-problem-action'],
      name: 'act on a problem',
      shortDescription: 'Retries, discards, acknowledges or ignores a problem.',
      version: 1,
      method: 'POST',
      path: '/problems/{id}',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: postHomeProblem,
    },
    {
      $id: Now.ID['rest-api-home-mails'],
      name: 'mails',
      shortDescription: 'Who gets which mail, with its text.',
      version: 1,
      path: '/mails',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeMails,
    },
    {
      $id: Now.ID['rest-api-home-test-mail'],
      name: 'test mail',
      shortDescription: 'Sends a test mail to the chosen recipients.',
      version: 1,
      method: 'POST',
      path: '/mails/test',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: postHomeTestMail,
    },
  ],
})
