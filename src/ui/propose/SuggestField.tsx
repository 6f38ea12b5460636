import type { SopDraft } from '../../core/draft/draft'
import type { TextTarget } from '../../editor/state'
import { Field, type FieldProps } from '../parts/Field'
import fieldStyles from '../parts/Field.module.css'
import { OfferingArea } from './OfferingArea'
import { useOffers } from './offers'

/** A text of the draft whose usual words are offered while it is typed. */
export interface SuggestFieldProps extends FieldProps {
  readonly draft: SopDraft
  readonly target: TextTarget
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field of a panel that grows with its text, with a list of words that drafts have used. */
export const SuggestField = ({ draft, target, value, onChange, ...field }: SuggestFieldProps) => {
  const offers = useOffers(draft, target, value)
  return (
    <Field {...field}>
      {(control) => (
        <OfferingArea
          {...control}
          className={`${fieldStyles.input} ${fieldStyles.area}`}
          value={value}
          offers={offers}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
