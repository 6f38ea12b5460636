import type { ReactNode } from 'react'
import { useId } from 'react'
import { HelpMark } from '../help/HelpMark'
import type { FieldTopic } from '../text/helpFields'
import styles from './Field.module.css'

/** What every field has. */
export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What explains the field at length. */
  readonly help?: FieldTopic | undefined
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
  help,
  fault,
  children,
}: FieldProps & { readonly children: (control: FieldControl) => ReactNode }) => {
  const id = useId()
  const note = fault ?? hint
  const noteId = `${id}-note`
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {help !== undefined && <HelpMark topic={help} label={label} />}
      </div>
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
