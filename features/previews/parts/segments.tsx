'use client'

import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  value: Value
  choices: { value: Value; label: string }[]
  onChoose: (value: Value) => void
}

/** One of a few, all in sight. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { label, value, choices, onChoose } = props
  const name = useId()
  return (
    <fieldset className="flex overflow-hidden rounded-md border border-hairline-strong">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex h-8 cursor-pointer items-center border-hairline-strong px-2.5 text-sm whitespace-nowrap not-first-of-type:border-s hover:bg-paper-tint has-checked:bg-accent-tint has-checked:font-medium has-checked:text-accent has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
