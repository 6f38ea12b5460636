import { FileText, ListChecks, MousePointer2, PanelRightClose, PanelRightOpen, Printer } from 'lucide-react'
import * as Tabs from 'radix-ui/tabs'
import { useEffect, useState } from 'react'
import type { PanelName } from '../../editor/actions/action'
import type { Session } from '../../editor/session'
import { CheckPanel } from '../panels/CheckPanel'
import { IdentityPanel } from '../panels/IdentityPanel'
import { PrintPanel } from '../panels/PrintPanel'
import { SelectionPanel } from '../panels/SelectionPanel'
import { IconButton } from '../parts/Button'
import tabStyles from '../parts/Tabs.module.css'
import { checkText } from '../text/check'
import { editorText } from '../text/screens'
import styles from './Panels.module.css'

/** A panel that is to be shown; each new value shows it anew. */
export interface WantedPanel {
  readonly name: PanelName
}

const PANELS = [
  { name: 'selection', title: editorText.selectionTab, icon: MousePointer2 },
  { name: 'identity', title: editorText.identityTab, icon: FileText },
  { name: 'print', title: editorText.printTab, icon: Printer },
  { name: 'check', title: checkText.tab, icon: ListChecks },
] as const

/** In a narrower window the document needs the panels' room, so they begin folded. */
const ROOMY_PX = 960

/** The panels at the right; folded, they are a rail whose icons open them. */
const Panels = ({ session, wanted }: { readonly session: Session; readonly wanted: WantedPanel | null }) => {
  const [panel, setPanel] = useState<PanelName>('selection')
  const [folded, setFolded] = useState(() => window.innerWidth < ROOMY_PX)
  const open = (name: PanelName): void => {
    setPanel(name)
    setFolded(false)
  }

  useEffect(() => {
    if (wanted === null) return
    setPanel(wanted.name)
    setFolded(false)
  }, [wanted])

  if (folded) {
    return (
      <aside className={styles.rail} data-tour="panels" aria-label={editorText.panels}>
        <IconButton
          icon={PanelRightOpen}
          label={editorText.unfoldPanels}
          side="left"
          onClick={() => setFolded(false)}
        />
        {PANELS.map(({ name, title, icon }) => (
          <IconButton key={name} icon={icon} label={title} side="left" onClick={() => open(name)} />
        ))}
      </aside>
    )
  }
  return (
    <aside className={styles.panels} data-tour="panels" aria-label={editorText.panels}>
      <Tabs.Root
        className={styles.tabs}
        value={panel}
        onValueChange={(value) => {
          const chosen = PANELS.find(({ name }) => name === value)
          if (chosen !== undefined) setPanel(chosen.name)
        }}
      >
        <div className={styles.head}>
          <Tabs.List className={tabStyles.list} aria-label={editorText.panels}>
            {PANELS.map(({ name, title }) => (
              <Tabs.Trigger key={name} value={name} className={tabStyles.tab}>
                {title}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <IconButton
            icon={PanelRightClose}
            label={editorText.foldPanels}
            side="left"
            onClick={() => setFolded(true)}
          />
        </div>
        <Tabs.Content value="selection" className={styles.content} tabIndex={-1}>
          <SelectionPanel session={session} onOpenPanel={open} />
        </Tabs.Content>
        <Tabs.Content value="identity" className={styles.content} tabIndex={-1}>
          <IdentityPanel session={session} />
        </Tabs.Content>
        <Tabs.Content value="print" className={styles.content} tabIndex={-1}>
          <PrintPanel session={session} />
        </Tabs.Content>
        <Tabs.Content value="check" className={styles.content} tabIndex={-1}>
          <CheckPanel session={session} />
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  )
}

export default Panels
