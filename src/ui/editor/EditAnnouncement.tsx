import { useEffect, useState } from 'react'
import type { Session } from '../../editor/session'
import { describeEdit } from './describeEdit'

/** Tells screen readers what the last edit did, whichever key, button or gesture made it; undo and redo too. */
const EditAnnouncement = ({ session }: { readonly session: Session }) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    let { draft } = session.getState()
    return session.subscribe(() => {
      const now = session.getState().draft
      if (now === draft) return
      const words = describeEdit(draft, now)
      draft = now
      if (words !== '') setSaid(words)
    })
  }, [session])
  return (
    <div className="visually-hidden" aria-live="polite">
      {said}
    </div>
  )
}

export default EditAnnouncement
