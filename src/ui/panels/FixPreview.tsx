import type { FixPlan } from '../../core/check/fixAll'
import type { SopDraft } from '../../core/draft/draft'
import { Button } from '../parts/Button'
import { checkText } from '../text/check'
import styles from './CheckPanel.module.css'
import { findingPlace } from './findingPlace'
import { Group } from './Group'
import { TextChangeView } from './TextChangeView'

/** What the preview works with. */
export interface FixPreviewProps {
  readonly plan: FixPlan
  readonly draft: SopDraft
  readonly onApply: () => void
  readonly onCancel: () => void
}

/** Each text that would be changed, before anything is. */
export const FixPreview = ({ plan, draft, onApply, onCancel }: FixPreviewProps) => (
  <Group title={checkText.fixAllTitle}>
    <div className={styles.actions}>
      <Button look="primary" disabled={plan.command === null} onClick={onApply}>
        {checkText.fixAllApply}
      </Button>
      <Button onClick={onCancel}>{checkText.cancel}</Button>
    </div>
    <ul className={styles.list}>
      {plan.findings.map((finding) => (
        <li key={finding.id}>
          <h3 className={styles.placeName}>{findingPlace(finding, draft)}</h3>
          {finding.fix?.change && <TextChangeView change={finding.fix.change} />}
        </li>
      ))}
    </ul>
  </Group>
)
