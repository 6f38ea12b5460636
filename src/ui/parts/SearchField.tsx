import { Search } from 'lucide-react'
import styles from './SearchField.module.css'

/** Words that a list is narrowed by. */
export interface SearchFieldProps {
  readonly label: string
  /** What may be typed; the label where nothing is said. */
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** True: a dialog that holds it begins with the focus in it. */
  readonly isFirstFocus?: boolean
  readonly className?: string | undefined
}

/** A field to search in what is on the screen; its label is read out, its placeholder shown. */
export const SearchField = ({
  label,
  placeholder = label,
  value,
  onChange,
  isFirstFocus,
  className,
}: SearchFieldProps) => (
  <label className={`${styles.field} ${className ?? ''}`}>
    <Search size={16} aria-hidden />
    <span className="visually-hidden">{label}</span>
    <input
      type="search"
      className={styles.input}
      data-first-focus={isFirstFocus || undefined}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
)
