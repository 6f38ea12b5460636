import { useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { TextTarget } from '../../editor/state'
import { Field, type FieldProps } from '../parts/Field'
import fieldStyles from '../parts/Field.module.css'
import { useOffers } from './offers'
import styles from './Propose.module.css'
import { SuggestionList } from './SuggestionList'
import { useSuggestions } from './useSuggestions'

/** A text of the draft whose usual words are offered while it is typed. */
export interface SuggestFieldProps extends FieldProps {
  readonly draft: SopDraft
  readonly target: TextTarget
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field of a panel that grows with its text, with a list of words that drafts have used. */
export const SuggestField = ({ draft, target, value, onChange, ...field }: SuggestFieldProps) => {
  const [isFocused, setIsFocused] = useState(false)
  const offers = useOffers(draft, target, value)
  const suggestions = useSuggestions(isFocused ? offers : NONE, onChange)
  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.field}>
          <textarea
            {...control}
            {...suggestions.field}
            className={`${fieldStyles.input} ${fieldStyles.area}`}
            rows={1}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onFocus={() => setIsFocused(true)}
            onBlur={() => setIsFocused(false)}
            onKeyDown={(event) => {
              if (!event.nativeEvent.isComposing) suggestions.press(event)
            }}
          />
          <SuggestionList suggestions={suggestions} />
        </div>
      )}
    </Field>
  )
}

/** A field in which nobody types offers nothing: its text may be changing elsewhere. */
const NONE: readonly string[] = []
