/** Guards of the promise, each with the edit that takes it out and the test that must then fail. */

export interface Guard {
  readonly name: string
  /** The file that holds it, from the root of the repository. */
  readonly file: string
  /** Stands exactly once in the file. */
  readonly text: string
  /** What stands there once the guard is gone: code that still compiles. */
  readonly without: string
  /** The test file that notices. */
  readonly test: string
  /** Part of the name of a test that must be among the failures; '' where any will do. */
  readonly failure: string
}

export const guards: readonly Guard[] = [
  {
    name: 'a forged webhook is refused',
    file: 'bridge/http/webhooks/signature.ts',
    text: 'if (delivery.secrets.some(secret => isSignedWith(secret, delivery.body, headers))) return id',
    without: 'if (delivery.secrets.length > 0) return id',
    test: 'test/unit/bridge/http/webhooks/incident-io-webhook.test.ts',
    failure: 'changed body',
  },
  {
    name: 'a 2xx that did nothing is no success',
    file: 'bridge/vendors/servicenow/client.ts',
    text: 'if (answer.status !== 200 && answer.status !== 201) throw refusalError(serviceNowProfile, call, answer, nowMs())',
    without: 'if (answer.status > 299) throw refusalError(serviceNowProfile, call, answer, nowMs())',
    test: 'test/unit/bridge/vendors/servicenow/client.test.ts',
    failure: '',
  },
  {
    name: 'nothing of a private incident leaves',
    file: 'bridge/mapping/visibility.ts',
    text: 'if (isPrivate(incident) && !privateIncidents) {',
    without: "if (isPrivate(incident) && !privateIncidents && incident.mode === 'never') {",
    test: 'test/unit/bridge/sync/withheld.test.ts',
    failure: 'a private incident: nothing is written',
  },
  {
    name: 'log lines hold fields of the list alone',
    file: 'bridge/observability/log.ts',
    text: 'for (const name of safeFields) {',
    without: 'for (const name of Object.keys(fields)) {',
    test: 'test/unit/bridge/observability/log.test.ts',
    failure: 'at debug, anything else is dropped',
  },
  {
    name: 'one run per incident at a time',
    file: 'bridge/sync/run-by-key.ts',
    text: 'if (state.isBusy || state.entry !== null) return',
    without: 'if (state.entry !== null) return',
    test: 'test/unit/bridge/sync/run-by-key.test.ts',
    failure: 'one key',
  },
  {
    name: 'what was read too long ago is read again before it leaves',
    file: 'bridge/sync/run.ts',
    text: '=> ageMs(parts, run) > maxAgeMs',
    without: '=> ageMs(parts, run) > maxAgeMs * 1000',
    test: 'test/unit/bridge/sync/incident.test.ts',
    failure: '',
  },
  {
    name: 'a link that may have been made is not told of as made',
    file: 'bridge/sync/links.ts',
    text: '      parts.onOpen(error, link)\n      return []',
    without:
      "      parts.onOpen(error, link)\n      return [{ event: link.event, outcome: 'delivered' as const, detail: '', versions: [] }]",
    test: 'test/unit/bridge/sync/links.test.ts',
    failure: '',
  },
  {
    name: 'one ticket row per incident (unique index)',
    file: 'src-sn/fluent/tables/ticket.now.ts',
    text: "{ name: 'record_type_external_id', unique: true,",
    without: "{ name: 'record_type_external_id', unique: false,",
    test: 'test/unit/src-sn/apply-ticket.test.ts',
    failure: 'cannot exist twice under another sys_id either',
  },
  {
    name: 'one event per thing that happened (unique index)',
    file: 'src-sn/fluent/tables/outbound-event.now.ts',
    text: "{ name: 'source_id_unique', unique: true,",
    without: "{ name: 'source_id_unique', unique: false,",
    test: 'test/unit/src-sn/capture-changes.test.ts',
    failure: 'two runs at the same moment store one event',
  },
  {
    name: 'an older version never overwrites a newer one',
    file: 'src-sn/server/apply/refuse-stale.ts',
    text: 'current.setAbortAction(true)',
    without: '',
    test: 'test/unit/src-sn/refuse-stale.test.ts',
    failure: '',
  },
  {
    name: 'a change says in its own statement that the record is not in step',
    file: 'src-sn/server/apply/door-columns.ts',
    text: "isKept ? { next_attempt } : { status: 'pending', next_attempt, attempts: '0' }",
    without: "isKept ? { next_attempt } : { next_attempt, attempts: '0' }",
    test: 'test/unit/src-sn/crash-apply.test.ts',
    failure: 'a changed incident',
  },
  {
    name: 'a note that an interrupted run wrote is not written again',
    file: 'src-sn/server/notes/note-page.ts',
    text: "const standing = attempt === 'again' ?",
    without: "const standing = attempt !== 'again' ?",
    test: 'test/unit/src-sn/append-note.test.ts',
    failure: 'an attempt that broke off after writing is recognised by what it wrote',
  },
]
