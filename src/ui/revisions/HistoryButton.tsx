import { History } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Session } from '../../editor/session'
import { IconButton } from '../parts/Button'
import { revisionText } from '../text/storage'

const RevisionsDialog = lazy(() => import('./RevisionsDialog'))

/** Opens the revisions of the open draft. */
export const HistoryButton = ({ session }: { readonly session: Session }) => {
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  return (
    <>
      <IconButton icon={History} label={revisionText.open} onClick={() => setOpenedAt(Date.now())} />
      {openedAt !== null && (
        <Suspense fallback={null}>
          <RevisionsDialog session={session} now={openedAt} onClose={() => setOpenedAt(null)} />
        </Suspense>
      )}
    </>
  )
}
