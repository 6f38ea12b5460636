import { X } from 'lucide-react'
import * as Dialog from 'radix-ui/dialog'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { usePagedLayout } from '../preview/usePagedLayout'
import { presentText } from '../text/present'
import { useSessionState } from '../useSession'
import styles from './Present.module.css'
import { Presentation } from './Presentation'

/** What the presentation of an open draft works with. */
export interface PresentationDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

/** The open draft's presentation, over the whole window. */
const PresentationDialog = ({ session, onClose }: PresentationDialogProps) => {
  const draft = useSessionState(session, (state) => state.draft)
  const paged = usePagedLayout(session)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className={styles.dialog}
          aria-describedby={undefined}
          onPointerDownOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => document.fullscreenElement !== null && event.preventDefault()}
        >
          <Dialog.Title className="visually-hidden">{presentText.play}</Dialog.Title>
          {paged.kind === 'ready' ? (
            <Presentation draft={draft} layout={paged.layout} onClose={onClose} />
          ) : (
            <>
              <header className={styles.bar}>
                <div className={styles.tools}>
                  <Button icon={X} onClick={onClose}>
                    {presentText.close}
                  </Button>
                </div>
              </header>
              <p className={styles.waiting} role={paged.kind === 'failed' ? 'alert' : undefined}>
                {paged.kind === 'failed' ? presentText.failed(paged.reason) : presentText.preparing}
              </p>
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

export default PresentationDialog
