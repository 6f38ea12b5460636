import { type ComponentProps, useEffect, useRef, useState } from 'react'
import styles from './Propose.module.css'
import { SuggestionList } from './SuggestionList'
import { useSuggestions } from './useSuggestions'

/** A text area with what can be offered for the text that it holds. */
export interface OfferingAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly value: string
  readonly offers: readonly string[]
  readonly onChange: (value: string) => void
  /** Told instead of `onChange` when an offer is taken, where that differs. */
  readonly onTake?: (offer: string) => void
}

/** A text area that lists what it offers while somebody is in it; the list's keys go before its own. */
export const OfferingArea = ({ value, offers, onChange, onTake, onKeyDown, ...area }: OfferingAreaProps) => {
  const [isFocused, setIsFocused] = useState(false)
  const suggestions = useSuggestions(isFocused ? offers : NONE, onTake ?? onChange)
  const place = useRef<HTMLDivElement>(null)
  const isOpen = suggestions.options.length > 0
  useEffect(() => {
    if (isOpen) place.current?.querySelector('[role="listbox"]')?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <div ref={place} className={styles.field}>
      <textarea
        rows={1}
        autoComplete="off"
        {...area}
        {...suggestions.field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => {
          setIsFocused(true)
          area.onFocus?.(event)
        }}
        onBlur={() => setIsFocused(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !suggestions.press(event)) onKeyDown?.(event)
        }}
      />
      <SuggestionList suggestions={suggestions} />
    </div>
  )
}

/** A field in which nobody types offers nothing: its text may be changing elsewhere. */
const NONE: readonly string[] = []
