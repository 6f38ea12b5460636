import { useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { NumberField } from '../parts/NumberField'
import { printText } from '../text/panels'
import { useSessionState } from '../useSession'
import styles from './Panel.module.css'

/** A document of more pages is not fitted by its text size. */
const MOST_PAGES = 100

/** Makes the text as large as it may be for the draft to print on so many pages, and says how that went. */
export const FitPagesField = ({ session }: { readonly session: Session }) => {
  const draft = useSessionState(session, (state) => state.draft)
  const [wanted, setWanted] = useState(2)
  const [fitting, setFitting] = useState(false)
  const [outcome, setOutcome] = useState<{ readonly draft: SopDraft; readonly words: string } | null>(null)

  const fitNow = async (): Promise<void> => {
    setFitting(true)
    const words = await session.fitPages(wanted).then(
      ({ fits, pages, sizePt }) =>
        fits ? printText.fitted(pages, sizePt) : printText.notFitted(wanted, pages, sizePt),
      (error: unknown) => printText.fitFailed(error instanceof Error ? error.message : String(error)),
    )
    setFitting(false)
    setOutcome({ draft: session.getState().draft, words })
  }

  return (
    <>
      <NumberField
        label={printText.fitCount}
        hint={printText.fitHint}
        value={wanted}
        minimum={1}
        maximum={MOST_PAGES}
        onChange={(pages) => setWanted(Math.floor(pages))}
      />
      <Button disabled={fitting} aria-busy={fitting} onClick={() => void fitNow()}>
        {fitting ? printText.fitting : printText.fit(wanted)}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcome?.draft === draft && !fitting ? outcome.words : ''}
      </p>
    </>
  )
}
