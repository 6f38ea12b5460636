import { ChevronDown, Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Session } from '../../editor/session'
import { Button, type ButtonProps } from '../parts/Button'
import { editorText } from '../text/screens'

const loadMenu = () => import('./ExportMenu')
const ExportMenu = lazy(loadMenu)

/** What the button works with. */
export interface ExportButtonProps {
  readonly session: Session
  readonly onJson: () => void
}

/** Offers the draft's files. The menu comes when it is first about to be opened. */
export const ExportButton = ({ session, onJson }: ExportButtonProps) => {
  const [isWanted, setIsWanted] = useState(false)
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  const button: ButtonProps = {
    look: 'primary',
    icon: Download,
    'aria-busy': exporting,
    children: (
      <>
        {exporting ? editorText.exporting : editorText.export}
        <ChevronDown size={16} aria-hidden />
      </>
    ),
  }
  const closed = (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => setIsWanted(true)}
    />
  )
  if (!isWanted) return closed
  return (
    <Suspense fallback={closed}>
      <ExportMenu button={button} exporting={exporting} onPdf={() => void exportPdf()} onJson={onJson} />
    </Suspense>
  )
}
