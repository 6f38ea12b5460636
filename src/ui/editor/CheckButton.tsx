import { ListChecks } from 'lucide-react'
import { isBlank } from '../../editor/files/isBlank'
import { countOpen, useFindings } from '../checker'
import { Button } from '../parts/Button'
import { SeverityMark } from '../parts/SeverityMark'
import { checkText } from '../text/check'
import styles from './CheckButton.module.css'

/**
 * Opens the panel of the checker, and says how many findings are open and how bad the worst is. Of a draft that has not been begun it
 * says nothing: all that is missing there is still to be written.
 */
export const CheckButton = ({ onOpen, wordsClass }: { readonly onOpen: () => void; readonly wordsClass?: string }) => {
  const { findings, draft } = useFindings()
  const counts = countOpen(findings)
  const count = counts.error + counts.warning + counts.hint
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'hint'
  return (
    <Button look="quiet" data-tour="check" icon={ListChecks} onClick={onOpen}>
      <span className={wordsClass}>{checkText.button}</span>
      {draft !== null && !isBlank(draft) && count > 0 && (
        <span className={styles.count}>
          <SeverityMark severity={worst} />
          {count}
          <span className="visually-hidden">{checkText.findings}</span>
        </span>
      )}
    </Button>
  )
}
