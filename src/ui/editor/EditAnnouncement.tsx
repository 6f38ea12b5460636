import { useEffect, useState } from 'react'
import type { Session } from '../../editor/session'
import { describeEdit } from './describeEdit'

/** Tells screen readers what the last edit did, whichever key, button or gesture made it; undo and redo too. */
const EditAnnouncement = ({ session }: { readonly session: Session }) => {
  const [said, setSaid] = useState({ words: '', count: 0 })
  useEffect(() => {
    let { draft } = session.getState()
    return session.subscribe(() => {
      const now = session.getState().draft
      if (now === draft) return
      const words = describeEdit(draft, now)
      draft = now
      if (words !== '') setSaid(({ count }) => ({ words, count: count + 1 }))
    })
  }, [session])
  return (
    <div className="visually-hidden" aria-live="polite">
      {/* A new element each time: the same words are read out again where the same was done again. */}
      <p key={said.count}>{said.words}</p>
    </div>
  )
}

export default EditAnnouncement
