import { useState } from 'react'
import { formText } from '../text/panels'
import { Field, type FieldProps } from './Field'
import { readNumber, writeNumber } from './numbers'

/** A number with bounds. Only numbers inside them are told; anything else is shown as a fault and left alone. */
export interface NumberFieldProps extends Omit<FieldProps, 'fault'> {
  readonly value: number
  readonly minimum: number
  readonly maximum: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

/** A number typed with a decimal comma or point; the arrow keys change it by a step. */
export const NumberField = ({ value, minimum, maximum, step = 1, onChange, ...field }: NumberFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? writeNumber(value)
  const fault = readNumber(shown, minimum, maximum) === null ? formText.between(minimum, maximum) : undefined

  const type = (text: string): void => {
    setTyped(text)
    const number = readNumber(text, minimum, maximum)
    if (number !== null && number !== value) onChange(number)
  }
  const stepBy = (amount: number): void => type(writeNumber(Math.min(maximum, Math.max(minimum, value + amount))))

  return (
    <Field {...field} fault={fault}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            stepBy(event.key === 'ArrowUp' ? step : -step)
          }}
        />
      )}
    </Field>
  )
}
