/** Buttons: shown to whom, where and when; what their script sees and says. */
import type { Row } from '../../contracts.ts'
import type { UiActionAnswer } from '../../seams.ts'
import { createSmallInstance, scope, type SmallInstance } from './small-instance.ts'

let instance: SmallInstance
let thing: string
beforeEach(() => {
  instance = createSmallInstance()
  const made = instance.scripts.records.insert(instance.context, 'x_app_thing', { name: 'one', key: 'k' })
  thing = made.ok ? (made.row['sys_id'] ?? '') : ''
})

const add = (table: string, row: Row): string => {
  const made = instance.scripts.records.insert(instance.context, table, row)
  if (!made.ok) throw new Error(made.message)
  return made.row['sys_id'] ?? ''
}
const button = (row: Row): string =>
  add('sys_ui_action', {
    name: 'Go',
    table: 'x_app_thing',
    active: '1',
    form_button: '1',
    script: '',
    condition: '',
    sys_scope:
      instance.store.query('sys_scope', { filter: [[[{ column: 'scope', operator: '=', value: scope }]]] })[0]?.[
        'sys_id'
      ] ?? '',
    ...row,
  })
const press = (sysId = thing, userName = 'admin'): UiActionAnswer =>
  instance.scripts.pressUiAction({ name: 'Go', table: 'x_app_thing', sysId, userName })

test('the script has current, and its messages come back', () => {
  button({
    script:
      'gs.addInfoMessage("hello " + current.getValue("name")); gs.addErrorMessage("oh"); action.setRedirectURL(current)',
  })
  expect(press()).toEqual({
    pressed: true,
    infoMessages: ['hello one'],
    errorMessages: ['oh'],
    redirect: `x_app_thing.do?sys_id=${thing}`,
  })
})

test('it runs in the scope of its app', () => {
  button({ script: 'gs.addInfoMessage(gs.getCurrentScopeName())' })
  expect(press()).toMatchObject({ infoMessages: [scope] })
})

test.each<[string, Row, string, string, RegExp]>([
  ['a button nobody added', { name: 'Stay' }, 'admin', 'record', /no active button/],
  ['one that is switched off', { active: '0' }, 'admin', 'record', /no active button/],
  ['a form button in the banner of a list', {}, 'admin', 'list', /no active button/],
  ['one whose condition does not hold', { condition: 'current.name == "two"' }, 'admin', 'record', /condition/],
  ['one whose script throws', { script: 'throw new Error("broken")' }, 'admin', 'record', /broken/],
  ['a user nobody knows', {}, 'nobody', 'record', /no user/],
])('%s is not pressed', (_title, row, user, place, reason) => {
  button(row)
  expect(press(place === 'list' ? '' : thing, user)).toEqual({ pressed: false, reason: expect.stringMatching(reason) })
})

test('one with roles is pressed by those who have one of them', () => {
  const [role] = instance.store.query('sys_user_role', {
    filter: [[[{ column: 'name', operator: '=', value: 'itil' }]]],
  })
  add('sys_ui_action_role', { sys_ui_action: button({}), sys_user_role: role?.['sys_id'] ?? '' })
  expect(press(thing, 'beth.anglin')).toMatchObject({ pressed: true })
  expect(press(thing, 'abel.tuter')).toEqual({ pressed: false, reason: expect.stringMatching(/none of the roles/) })
})

test('one in the banner of a list has an empty record', () => {
  button({ list_banner_button: '1', script: 'gs.addInfoMessage("new: " + current.isNewRecord())' })
  expect(press('')).toMatchObject({ pressed: true })
})

test('what stands in the form and is not saved is in current, and is not stored', () => {
  button({ script: 'gs.addInfoMessage(current.getValue("name"))' })
  const values = { name: 'typed' }
  expect(
    instance.scripts.pressUiAction({ name: 'Go', table: 'x_app_thing', sysId: thing, userName: 'admin', values }),
  ).toMatchObject({ infoMessages: ['typed'] })
  expect(instance.store.query('x_app_thing', { filter: [] })[0]?.['name']).toBe('one')
})

describe('which buttons are shown', () => {
  const shown = (sysId = thing, userName = 'admin') =>
    instance.scripts.visibleUiActions({ table: 'x_app_thing', sysId, userName }).map(({ name }) => name)

  test('those of the place, in their order, whose condition holds', () => {
    button({ name: 'Second', order: '200', condition: 'current.name == "one"' })
    button({ name: 'First', order: '100', form_button: '0', form_link: '1' })
    button({ name: 'Not now', condition: 'current.name == "two"' })
    button({ name: 'Off', active: '0' })
    button({ name: 'Of the list', form_button: '0', list_banner_button: '1' })
    button({ name: 'Of another table', table: 'incident' })
    expect(shown()).toEqual(['First', 'Second'])
    expect(shown('')).toEqual(['Of the list'])
  })

  test('to those who have one of its roles, and to nobody who does not exist', () => {
    const [role] = instance.store.query('sys_user_role', {
      filter: [[[{ column: 'name', operator: '=', value: 'itil' }]]],
    })
    add('sys_ui_action_role', { sys_ui_action: button({}), sys_user_role: role?.['sys_id'] ?? '' })
    expect([shown(thing, 'beth.anglin'), shown(thing, 'nobody')]).toEqual([['Go'], []])
    expect(shown('f'.repeat(32))).toEqual([])
  })
})
