import { ChevronDown, Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { ACTIONS } from '../../editor/actions/actions'
import type { Session } from '../../editor/session'
import { countOpen, useFindings } from '../checker'
import { Button } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { useSharingTools } from '../share/sharingContext'
import { useSharing } from '../share/useSharing'
import { checkText } from '../text/check'
import { editorText } from '../text/screens'
import { shareText } from '../text/share'
import { keysOf } from './keyNames'
import { saveTables } from './saveTables'

const PictureDialog = lazy(() => import('../share/PictureDialog'))

/** What the button works with. */
export interface ExportButtonProps {
  readonly session: Session
  readonly onJson: () => void
  /** Shows what the checker has found. */
  readonly onCheck: () => void
}

/** Offers the draft's files and the other ways of handing it on. */
export const ExportButton = ({ session, onJson, onCheck }: ExportButtonProps) => {
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  const { error, warning } = countOpen(useFindings().findings)
  const open = error + warning > 0 ? [{ label: checkText.preflight(error, warning), onSelect: onCheck }] : []
  const { sharing, files } = useSharingTools()
  const { saveWebPage, saveMermaid, copyLink } = useSharing(session, sharing, files)
  const [picturing, setPicturing] = useState(false)
  return (
    <>
      <LazyMenu
        button={
          <Button look="primary" icon={Download} aria-busy={exporting}>
            {exporting ? editorText.exporting : editorText.export}
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
        items={[
          ...open,
          {
            label: editorText.exportPdf,
            keys: keysOf(ACTIONS.exportPdf),
            disabled: exporting,
            onSelect: () => void exportPdf(),
          },
          { label: editorText.exportJson, keys: keysOf(ACTIONS.exportJson), onSelect: onJson },
          { label: editorText.exportCsv, onSelect: () => void saveTables(session, files) },
          { label: shareText.picture, onSelect: () => setPicturing(true) },
          { label: shareText.webPage, onSelect: () => void saveWebPage() },
          { label: shareText.mermaid, onSelect: () => void saveMermaid() },
          { label: shareText.link, onSelect: () => void copyLink() },
        ]}
      />
      {picturing && (
        <Suspense fallback={null}>
          <PictureDialog session={session} sharing={sharing} files={files} onClose={() => setPicturing(false)} />
        </Suspense>
      )}
    </>
  )
}
