import { Eye, History, Presentation, Redo2, Undo2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { plainText } from '../../core/text/inlineMarkup'
import type { ActionId, EditorView } from '../../editor/actions/action'
import { ACTIONS } from '../../editor/actions/actions'
import { GUIDES } from '../../editor/actions/guides'
import type { Session } from '../../editor/session'
import { GuideMenu } from '../help/GuideMenu'
import { Button, IconButton, tipText } from '../parts/Button'
import { HomeLink } from '../parts/HomeLink'
import { ACTION_TEXTS } from '../text/actions'
import { describeSaving } from '../text/id'
import { editorText, programText } from '../text/screens'
import { useDocumentTitle } from '../useDocumentTitle'
import { useSessionState } from '../useSession'
import { ArrangeButton } from './ArrangeButton'
import { CheckButton } from './CheckButton'
import { EditingOnly } from './EditingOnly'
import { ExportButton } from './ExportButton'
import { keysOf } from './keyNames'
import styles from './TopBar.module.css'

/** What the bar works with. */
export interface TopBarProps {
  readonly session: Session
  readonly view: EditorView
}

/** The bar at the top: the way back, the title, whether all is saved, and what can be done with the whole draft. */
export const TopBar = ({ session, view }: TopBarProps) => {
  const title = useSessionState(session, ({ draft }) => plainText(draft.identity.title) || programText.untitled)
  useDocumentTitle(title)
  const canUndo = useSessionState(session, (state) => state.canUndo)
  const canRedo = useSessionState(session, (state) => state.canRedo)
  const run = (id: ActionId) => () => ACTIONS[id].run({ session, view })
  // The second press of a double click would close it again before it has come.
  const openPreview = ({ detail }: MouseEvent): void => void (detail < 2 && run('togglePreview')())

  return (
    <header className={styles.bar}>
      <HomeLink wordsClass={styles.minorWords} />
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <Saving session={session} />
      <div className={styles.actions}>
        <EditingOnly session={session}>
          <IconButton
            icon={Undo2}
            label={editorText.undo}
            keys={keysOf(ACTIONS.undo)}
            disabled={!canUndo}
            onClick={run('undo')}
          />
          <IconButton
            icon={Redo2}
            label={editorText.redo}
            keys={keysOf(ACTIONS.redo)}
            disabled={!canRedo}
            onClick={run('redo')}
          />
        </EditingOnly>
        <IconButton
          icon={History}
          label={editorText.revisions}
          keys={keysOf(ACTIONS.openRevisions)}
          onClick={run('openRevisions')}
        />
        <span className={styles.divider} />
        <EditingOnly session={session}>
          <ArrangeButton session={session} view={view} />
        </EditingOnly>
        <CheckButton onOpen={run('check')} wordsClass={styles.words} />
        <Button look="quiet" icon={Eye} data-tip={tipOf('togglePreview')} onClick={openPreview}>
          <span className={styles.words}>{editorText.preview}</span>
        </Button>
        <Button look="quiet" icon={Presentation} data-tip={tipOf('present')} onClick={run('present')}>
          <span className={styles.minorWords}>{editorText.present}</span>
        </Button>
        <GuideMenu guides={GUIDES} onOpen={view.openGuide} />
        <div className={styles.export} data-tour="export">
          <ExportButton session={session} onJson={run('exportJson')} onCheck={run('check')} />
        </div>
      </div>
    </header>
  )
}

/** What a button does and the keys that do the same, where it says less itself. */
const tipOf = (id: ActionId): string => tipText(ACTION_TEXTS[id].name, keysOf(ACTIONS[id]))

const Saving = ({ session }: { readonly session: Session }) => {
  const saving = useSessionState(session, (state) => state.saving)
  const words = describeSaving(saving)
  return (
    <p role="status" className={styles.saving} data-kind={saving.kind} title={words}>
      {words}
    </p>
  )
}
