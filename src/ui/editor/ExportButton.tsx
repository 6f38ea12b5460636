import { ChevronDown, Download } from 'lucide-react'
import { useState } from 'react'
import type { Session } from '../../editor/session'
import { countOpen, useFindings } from '../checker'
import { Button } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { checkText } from '../text/check'
import { editorText } from '../text/screens'

/** What the button works with. */
export interface ExportButtonProps {
  readonly session: Session
  readonly onJson: () => void
  /** Shows what the checker has found. */
  readonly onCheck: () => void
}

/** Offers the draft's files. */
export const ExportButton = ({ session, onJson, onCheck }: ExportButtonProps) => {
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  const { error, warning } = countOpen(useFindings().findings)
  const open = error + warning > 0 ? [{ label: checkText.preflight(error, warning), onSelect: onCheck }] : []
  return (
    <LazyMenu
      button={
        <Button look="primary" icon={Download} aria-busy={exporting}>
          {exporting ? editorText.exporting : editorText.export}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
      items={[
        ...open,
        { label: editorText.exportPdf, disabled: exporting, onSelect: () => void exportPdf() },
        { label: editorText.exportJson, onSelect: onJson },
      ]}
    />
  )
}
