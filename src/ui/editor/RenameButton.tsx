import { UserRoundPen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { useProgram } from '../programContext'

const RenameActorDialog = lazy(() => import('./RenameActorDialog'))

/** What the button works with. */
export interface RenameButtonProps {
  /** The draft that is open here; null on the home page. */
  readonly session: Session | null
  /** The name that is asked about first. */
  readonly name: string
  readonly label: string
}

/** Opens what gives an actor a new name in all drafts. */
export const RenameButton = ({ session, name, label }: RenameButtonProps) => {
  const { ports } = useProgram()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look={session === null ? 'quiet' : 'plain'} icon={UserRoundPen} onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <RenameActorDialog ports={ports} session={session} name={name} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
