import { ListChecks } from 'lucide-react'
import { isBlank } from '../../editor/files/isBlank'
import { countOpen, useFindings } from '../checker'
import { Button } from '../parts/Button'
import { firstToLookAt } from '../parts/firstToLookAt'
import { SeverityMark } from '../parts/SeverityMark'
import { checkText } from '../text/check'
import styles from './CheckButton.module.css'

/**
 * Opens the panel of the checker, and counts what is open, errors apart from warnings; hints are counted where there is neither, and told
 * besides. Of a draft that has not been begun it says nothing: all that is missing there is still to be written.
 */
export const CheckButton = ({ onOpen, wordsClass }: { readonly onOpen: () => void; readonly wordsClass?: string }) => {
  const { findings, draft } = useFindings()
  const counts = countOpen(findings)
  const words = draft === null || isBlank(draft) ? '' : checkText.counts(counts)
  return (
    <Button look="quiet" data-tour="check" data-tip={words} icon={ListChecks} onClick={onOpen}>
      <span className={wordsClass}>{checkText.button}</span>
      {words !== '' && (
        <>
          {firstToLookAt(counts).map((severity) => (
            <span key={severity} className={styles.count} aria-hidden>
              <SeverityMark severity={severity} />
              {counts[severity]}
            </span>
          ))}
          <span className="visually-hidden">{words}</span>
        </>
      )}
    </Button>
  )
}
