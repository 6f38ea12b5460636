import { CalendarDays } from 'lucide-react'
import { useRef } from 'react'
import { fromIsoDate, toIsoDate } from '../text/dates'
import { formText } from '../text/panels'
import { IconButton } from './Button'
import { Field } from './Field'
import styles from './Field.module.css'
import type { TextFieldProps } from './TextField'

/** A date as it will be printed: free text, with the browser's calendar to write the usual form. */
export const DateField = ({ value, onChange, label, hint, help }: Omit<TextFieldProps, 'suggestions'>) => {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <Field label={label} hint={hint} help={help}>
      {(control) => (
        <div className={styles.dateRow}>
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <span className={styles.dateHelper}>
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden
              value={toIsoDate(value)}
              onChange={(event) => {
                const written = fromIsoDate(event.target.value)
                if (written !== '') onChange(written)
              }}
            />
            <IconButton
              icon={CalendarDays}
              label={`${formText.pickDate}: ${label}`}
              onClick={() => calendar.current?.showPicker()}
            />
          </span>
        </div>
      )}
    </Field>
  )
}
