/** What leaves after the incident turned private. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { sweepOnce } from '../../../../bridge/sync/sweep/sweep.ts'
import type { CompareItem, SyncApp } from '../../../../bridge/sync/ports.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anUpdate } from '../mapping/samples.ts'
import { at, bareHint, makeSyncRig, type SyncRig } from './sync-rig.ts'

test('a refusal after a slow Jira job sends nothing but the id of an incident that turned private meanwhile', async () => {
  const { put, app, sync, issueRows, clock } = makeSyncRig()
  app.configuration = aConfiguration({
    templates: [aTemplate({ destination: 'jira', jira: { project: 'ENG', issueType: 'Bug' } } as never)],
  })
  put()
  Object.assign(issueRows, {
    claimCreation: async () => {
      clock.ms += 60_000
      put({ visibility: 'private', name: 'Secret now', updatedAt: at(9) })
      throw new BridgeError('servicenow_refused', 'ServiceNow: The incident is private.', { retry: false, status: 409 })
    },
  })
  await sync().catch(() => undefined)
  const late = app.documents.slice(1).map(({ incident }) => Object.keys(incident))
  expect(late.filter(keys => keys.includes('desiredValues'))).toEqual([])
})

test('of a private incident the comparison of the sweep tells the id alone', async () => {
  const { app, source } = makeSyncRig()
  const items: CompareItem[] = []
  const compare = app.compare.bind(app)
  app.compare = async given => {
    items.push(...given)
    return compare(given)
  }
  source.changed = [
    [{ recordType: 'incident', externalId: 'SECRET', incidentId: 'SECRET', version: at(1), private: true }],
  ]
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  await sweepOnce(
    {
      lists: [since => source.changedIncidents(since)],
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: async () => undefined,
      onFailure: () => undefined,
    },
    claim,
    new AbortController().signal,
  )
  expect(items).toEqual([{ recordType: 'incident', externalId: 'SECRET', version: '', private: true }])
})

test('follow-ups of private incidents are not compared at all', async () => {
  const { app, source } = makeSyncRig()
  source.changed = [
    [{ recordType: 'incident', externalId: 'SECRET', incidentId: 'SECRET', version: at(1), private: true }],
  ]
  source.changedByFollowUps = [
    [{ recordType: 'follow_up', externalId: 'F', incidentId: 'SECRET', version: at(1), private: false }],
  ]
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  const changed = [(since: string) => source.changedIncidents(since), () => source.changedFollowUps()]
  const result = await sweepOnce(
    {
      lists: changed,
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: async () => undefined,
      onFailure: () => undefined,
    },
    claim,
    new AbortController().signal,
  )
  expect([result.listed, app.calls.filter(call => call === 'compare')]).toEqual([0, ['compare']])
})

describe('an incident that turns private while the bridge waits', () => {
  const turnPrivate = ({ put, clock }: SyncRig, ms = 4000): void => {
    clock.ms += ms
    put({ visibility: 'private', name: 'Secret now', updatedAt: at(9) })
  }
  const jiraTemplate = () => aTemplate({ destination: 'jira', jira: { project: 'ENG', issueType: 'Bug' } } as never)
  const everything = ({ app, jira }: SyncRig): string =>
    JSON.stringify([app.rows, app.notes, app.documents, jira.stored])

  test('while the list of follow-ups is paused by a 429: the follow-up that came with it becomes no task', async () => {
    const rig = makeSyncRig()
    rig.app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    rig.put()
    const listFollowUps = rig.source.listFollowUps.bind(rig.source)
    rig.source.listFollowUps = async id => {
      turnPrivate(rig)
      rig.source.putFollowUps(aFollowUp({ title: 'Secret task' }))
      return listFollowUps(id)
    }
    await rig.sync()
    expect([everything(rig).includes('Secret'), rig.app.rows]).toEqual([false, []])
  })

  test.each(['follow_ups', 'updates'])('while %s are read because the answer wants them', async want => {
    const rig = makeSyncRig()
    rig.app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    rig.put()
    await rig.sync(bareHint)
    const later = () => {
      turnPrivate(rig)
      rig.source.putFollowUps(aFollowUp({ title: 'Secret task' }))
      rig.source.updates = [anUpdate({ message: 'Secret words' })]
    }
    const { listFollowUps, listIncidentUpdates } = rig.source
    rig.source.listFollowUps = async id => (later(), listFollowUps.call(rig.source, id))
    rig.source.listIncidentUpdates = async (id, known) => (later(), listIncidentUpdates.call(rig.source, id, known))
    const sendDocument = rig.app.sendDocument.bind(rig.app)
    rig.app.sendDocument = async document => {
      const answer = await sendDocument(document)
      return 'hash' in document.incident ? { ...answer, wants: [want as 'updates'] } : answer
    }
    await rig.sync(bareHint)
    expect([everything(rig).includes('Secret'), rig.app.row('INCIDENT_1').private]).toEqual([false, true])
  })

  test('while names are listed that a mapping doubts', async () => {
    const rig = makeSyncRig()
    const gone = { column: 'cause', value: '{{ custom_fields.GONE }}', write: 'sync', lookup: null } as const
    rig.app.configuration = aConfiguration({
      templates: [aTemplate({ fieldMappings: [gone] })],
      names: { attributes: [{ key: 'custom_field:GONE', label: 'Cause', removed: false }], families: ['custom_field'] },
    })
    rig.put()
    const readNames = rig.source.readNames.bind(rig.source)
    rig.source.readNames = async () => (turnPrivate(rig, 6000), readNames())
    await rig.sync()
    expect([rig.source.calls.includes('readNames'), rig.app.rows]).toEqual([true, []])
  })

  test('before its issue in Jira is created: none is, and its row says so', async () => {
    const rig = makeSyncRig()
    rig.app.configuration = aConfiguration({ templates: [jiraTemplate()] })
    rig.put({ name: 'Not for Jira' })
    const planFields = rig.jira.planFields.bind(rig.jira)
    rig.jira.planFields = async (target, changes) => (turnPrivate(rig, 6000), planFields(target, changes))
    expect((await rig.sync()).outcome).toBe('skipped')
    expect([rig.jira.stored, rig.app.row('INCIDENT_1').private]).toEqual([[], true])
  })

  test('before its issue in Jira is edited: it is not', async () => {
    const rig = makeSyncRig()
    rig.app.configuration = aConfiguration({ templates: [jiraTemplate()] })
    rig.put()
    await rig.sync()
    rig.put({ name: 'Not for Jira', updatedAt: at(1) })
    const readIssue = rig.jira.readIssue.bind(rig.jira)
    rig.jira.readIssue = async id => (turnPrivate(rig, 6000), readIssue(id))
    await rig.sync()
    expect(rig.jira.calls).not.toContain('updateIssue')
    expect([JSON.stringify(rig.jira.stored).includes('Not for Jira'), rig.app.row('INCIDENT_1').private]).toEqual([
      false,
      true,
    ])
  })

  test('while the issue of its follow-up waits behind its own', async () => {
    const rig = makeSyncRig()
    const ofFollowUp = aFollowUpTemplate({ destination: 'jira', jira: { project: 'ENG', issueType: 'Task' } } as never)
    rig.app.configuration = aConfiguration({ templates: [jiraTemplate(), ofFollowUp] })
    rig.put()
    rig.source.putFollowUps(aFollowUp({ title: 'Not for Jira' }))
    const createIssue = rig.jira.createIssue.bind(rig.jira)
    rig.jira.createIssue = async (target, id, plan, leaveWithinMs) => {
      const created = await createIssue(target, id, plan, leaveWithinMs)
      turnPrivate(rig, 6000)
      return created
    }
    await rig.sync()
    expect([rig.jira.stored.length, JSON.stringify(rig.jira.stored).includes('Not for Jira')]).toEqual([1, false])
    expect(rig.app.rows.map(row => row.private)).toEqual([true, true])
  })

  test.each(['createIssue', 'updateIssue'] as const)(
    'while %s itself waits for Jira: it does not leave',
    async verb => {
      const rig = makeSyncRig()
      rig.app.configuration = aConfiguration({ templates: [jiraTemplate()] })
      rig.put()
      if (verb === 'updateIssue') await rig.sync()
      rig.put({ name: 'Not for Jira', updatedAt: at(1) })
      const { createIssue, updateIssue } = rig.jira
      rig.jira.createIssue = (target, id, plan, leaveWithinMs) => {
        turnPrivate(rig, 6000)
        return createIssue.call(rig.jira, target, id, plan, leaveWithinMs - 6000)
      }
      rig.jira.updateIssue = (id, plan, leaveWithinMs) => {
        turnPrivate(rig, 6000)
        return updateIssue.call(rig.jira, id, plan, leaveWithinMs - 6000)
      }
      await rig.sync().catch((error: unknown) => expect(error).toMatchObject({ isLate: true }))
      await rig.sync()
      expect([JSON.stringify(rig.jira.stored).includes('Not for Jira'), rig.app.row('INCIDENT_1').private]).toEqual([
        false,
        true,
      ])
    },
  )

  test('while its document waits for ServiceNow: it does not leave, and what leaves is that it is private', async () => {
    const rig = makeSyncRig()
    rig.put()
    await rig.sync()
    rig.put({ name: 'Not for ServiceNow', updatedAt: at(1) })
    const send = rig.app.sendDocument.bind(rig.app)
    let waitsMs = 6000
    const late = new BridgeError('servicenow_paused', 'ServiceNow: too late.', { isLate: true })
    const sendDocument: SyncApp['sendDocument'] = async (document, leaveWithinMs) => {
      const waitedMs = waitsMs
      waitsMs = 0
      if (waitedMs > 0) turnPrivate(rig, waitedMs)
      if ((leaveWithinMs ?? Infinity) <= waitedMs) throw late
      return send(document)
    }
    rig.app.sendDocument = sendDocument
    await rig.sync()
    expect(JSON.stringify([rig.app.documents, rig.app.rows])).not.toContain('Not for ServiceNow')
    expect(rig.app.row('INCIDENT_1').private).toBe(true)
  })

  test('after the claim was answered too late: nothing is created, and the claim is given back', async () => {
    const rig = makeSyncRig()
    rig.app.configuration = aConfiguration({ templates: [jiraTemplate()] })
    rig.put()
    const claimCreation = rig.issueRows.claimCreation.bind(rig.issueRows)
    rig.issueRows.claimCreation = async (ticket, claim) => {
      rig.clock.ms += 6000
      return claimCreation(ticket, claim)
    }
    await expect(rig.sync()).rejects.toMatchObject({ retry: true })
    expect([rig.jira.stored, rig.issueRows.reports.at(-1)?.releaseClaim]).toEqual([[], true])
  })
})
