import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Field.module.css'

/** What every field has. */
export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was typed; shown in place of the hint. */
  readonly fault?: string | undefined
}

/** Ids and flags that tie a control to its label, hint and fault. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly className: string | undefined
}

/** A label above a control, with a hint or a fault below it. */
export const Field = ({
  label,
  hint,
  fault,
  children,
}: FieldProps & { readonly children: (control: FieldControl) => ReactNode }) => {
  const id = useId()
  const note = fault ?? hint
  const noteId = `${id}-note`
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': fault === undefined ? undefined : true,
        className: styles.input,
      })}
      {note !== undefined && (
        <p id={noteId} className={fault === undefined ? styles.hint : styles.fault}>
          {note}
        </p>
      )}
    </div>
  )
}
