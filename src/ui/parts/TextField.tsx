import { useId } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'

/** A text of the draft; every keystroke is told. */
export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Words that the browser offers while typing. */
  readonly suggestions?: readonly string[]
}

/** A text of one line. */
export const TextField = ({ value, onChange, placeholder, suggestions, ...field }: TextFieldProps) => {
  const listId = useId()
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            value={value}
            placeholder={placeholder}
            list={suggestions === undefined ? undefined : listId}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
          {suggestions !== undefined && (
            <datalist id={listId}>
              {suggestions.map((words) => (
                <option key={words} value={words} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

/** A text of several lines; the field grows with it. */
export const AreaField = ({ value, onChange, placeholder, ...field }: Omit<TextFieldProps, 'suggestions'>) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        className={`${styles.input} ${styles.area}`}
        rows={1}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
