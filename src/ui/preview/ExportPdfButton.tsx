import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { previewText } from '../text/preview'
import { editorText } from '../text/screens'

/** Exports the PDF and says so while it lasts; a part of its own, so that the pages need not be drawn anew for it. */
export const ExportPdfButton = ({ session }: { readonly session: Session }) => {
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  return (
    <Button look="primary" icon={Download} aria-busy={exporting} disabled={exporting} onClick={() => void exportPdf()}>
      {exporting ? editorText.exporting : previewText.exportPdf}
    </Button>
  )
}
