import { ChevronDown, Download } from 'lucide-react'
import { useState } from 'react'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { editorText } from '../text/screens'

/** What the button works with. */
export interface ExportButtonProps {
  readonly session: Session
  readonly onJson: () => void
}

/** Offers the draft's files. */
export const ExportButton = ({ session, onJson }: ExportButtonProps) => {
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  return (
    <LazyMenu
      button={
        <Button look="primary" icon={Download} aria-busy={exporting}>
          {exporting ? editorText.exporting : editorText.export}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
      items={[
        { label: editorText.exportPdf, disabled: exporting, onSelect: () => void exportPdf() },
        { label: editorText.exportJson, onSelect: onJson },
      ]}
    />
  )
}
