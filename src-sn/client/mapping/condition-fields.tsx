/** One condition of the draft: attribute, operator, and the boxes that count for these two. */
import { useState } from 'react'
import type { AttributeChoice, MappingForms } from '../../server/contract/home/mapping.ts'
import type { FileCondition } from '../../server/contract/mapping-file.ts'
import { Box, Fields } from './draft-form.tsx'
import type { FieldIds, Finding } from './draft-form.tsx'

interface ConditionProps {
  readonly forms: MappingForms
  readonly attributes: readonly AttributeChoice[]
  readonly condition: FileCondition
  readonly change: (condition: FileCondition) => void
  readonly findings: readonly Finding[]
}

export function ConditionFields({ forms, attributes, condition, change, findings }: ConditionProps) {
  const attribute = attributes.find(({ name }) => name === condition.attribute)
  const boxes = attribute === undefined ? undefined : forms.boxes[condition.operator]?.[attribute.kind]
  const operators = forms.condition.find(({ name }) => name === 'operator')?.choices ?? []
  const fits = (operator: string, { kind }: AttributeChoice): boolean => forms.boxes[operator]?.[kind] !== undefined
  const choices = attributes.map(({ name, label }) => ({ value: name, label }))
  return (
    <Fields
      form={forms.condition}
      row={condition}
      // Without an attribute that is known nobody knows which boxes count.
      shown={['attribute', 'operator', ...(boxes ?? ['options', 'text'])]}
      findings={findings}
      change={change}
      long={['text']}
      special={{
        attribute: ids => (
          <Box
            ids={ids}
            column={{ choices }}
            value={condition.attribute}
            // The options of another attribute mean nothing to it.
            change={value => change({ ...condition, attribute: String(value), options: [] })}
          />
        ),
        operator: ids => (
          <Box
            ids={ids}
            column={{ choices: operators.filter(({ value }) => attribute === undefined || fits(value, attribute)) }}
            value={condition.operator}
            change={value => change({ ...condition, operator: String(value) })}
          />
        ),
        options: ids => (
          <Options
            ids={ids}
            offered={attribute?.options ?? []}
            chosen={condition.options}
            change={options => change({ ...condition, options })}
          />
        ),
      }}
    />
  )
}

interface OptionsProps {
  readonly ids: FieldIds
  readonly offered: readonly string[]
  readonly chosen: readonly string[]
  readonly change: (chosen: readonly string[]) => void
}

/** More are found by a part of their name. */
const SHOWN = 30

/** What was chosen is always shown, also when incident.io has it no longer. */
function Options({ ids: { id, describedBy }, offered, chosen, change }: OptionsProps) {
  const [part, setPart] = useState('')
  const others = offered.filter(name => !chosen.includes(name))
  const met = others.filter(name => name.toLowerCase().includes(part.trim().toLowerCase()))
  const names = [...chosen, ...met.slice(0, SHOWN)]
  const turn = (name: string, isChosen: boolean): void =>
    change(isChosen ? [...chosen, name].sort() : chosen.filter(one => one !== name))
  return (
    <div>
      <input
        id={id}
        aria-describedby={describedBy}
        value={part}
        placeholder="Part of a name"
        onChange={({ target }) => setPart(target.value)}
      />
      <ul className="options-list">
        {(offered.length > 0 ? [...names].sort(byPlace(offered)) : names).map(name => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(name)}
                onChange={({ target }) => turn(name, target.checked)}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
      {met.length > SHOWN && <span className="quiet">{met.length - SHOWN} more: type a part of the name.</span>}
    </div>
  )
}

function byPlace(offered: readonly string[]) {
  return (one: string, other: string): number => offered.indexOf(one) - offered.indexOf(other)
}
