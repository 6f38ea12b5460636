import type { ReactNode } from 'react'
import { useId } from 'react'
import { HelpMark } from '../help/HelpMark'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'

/** One of a few values. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly name: string
  /** Drawn before the name; decoration only. */
  readonly picture?: ReactNode
}

/** What is chosen from, and what is chosen. */
export interface ChoiceFieldProps<Value extends string> extends Omit<FieldProps, 'fault'> {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A list that opens, for many or for long names. */
export const SelectField = <Value extends string>({ choices, value, onChange, ...field }: ChoiceFieldProps<Value>) => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** What segments need beside the choices. */
export interface SegmentFieldProps<Value extends string> extends Omit<ChoiceFieldProps<Value>, 'hint'> {
  /** True: the picture stands above the name. */
  readonly stacked?: boolean
}

/** Two to four short choices side by side. */
export const SegmentField = <Value extends string>({
  label,
  help,
  choices,
  value,
  onChange,
  stacked,
}: SegmentFieldProps<Value>) => {
  const group = useId()
  return (
    <fieldset className={styles.choices} aria-label={label}>
      <legend>
        <span className={styles.label}>{label}</span>
        {help !== undefined && <HelpMark topic={help} label={label} />}
      </legend>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment} data-stacked={stacked}>
            <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            {choice.picture}
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
