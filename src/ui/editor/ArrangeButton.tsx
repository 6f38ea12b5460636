import { ChevronDown, Workflow } from 'lucide-react'
import type { EditorView } from '../../editor/actions/action'
import { ACTIONS } from '../../editor/actions/actions'
import type { Session } from '../../editor/session'
import { Button, IconButton } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { ACTION_TEXTS } from '../text/actions'
import { editorText } from '../text/screens'
import { useSessionState } from '../useSession'
import styles from './TopBar.module.css'

/** What the button works with. */
export interface ArrangeButtonProps {
  readonly session: Session
  readonly view: EditorView
}

/** Orders the steps; the menu beside it also offers to order the lanes. */
export const ArrangeButton = ({ session, view }: ArrangeButtonProps) => {
  const ordering = useSessionState(session, (state) => state.ordering)
  const canOrderRows = useSessionState(session, ACTIONS.orderRows.enabled)
  const canOrderActors = useSessionState(session, ACTIONS.orderActors.enabled)
  const orderRows = (): void => ACTIONS.orderRows.run({ session, view })
  const orderActors = (): void => ACTIONS.orderActors.run({ session, view })
  return (
    <div className={styles.arrange}>
      <Button
        look="quiet"
        icon={Workflow}
        data-tip={ACTION_TEXTS.orderRows.name}
        disabled={!canOrderRows}
        aria-busy={ordering}
        onClick={orderRows}
      >
        <span className={styles.minorWords}>{editorText.arrange}</span>
      </Button>
      <LazyMenu
        button={<IconButton icon={ChevronDown} label={editorText.arrangeOptions} />}
        items={[
          { label: editorText.arrangeRows, disabled: !canOrderRows, onSelect: orderRows },
          { label: editorText.arrangeActors, disabled: !canOrderActors, onSelect: orderActors },
        ]}
      />
    </div>
  )
}
