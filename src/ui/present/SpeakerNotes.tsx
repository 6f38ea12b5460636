import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { presentText } from '../text/present'

/** What the notes' window works with. */
export interface SpeakerNotesProps {
  /** The second window, opened by a press. */
  readonly window: Window
  readonly onClosed: () => void
  readonly children: ReactNode
}

/** How often it is asked whether the user has closed the second window, in ms; browsers tell no other way. */
const CLOSED_CHECK_MS = 500

/** What only the speaker sees, in a window of its own. */
export const SpeakerNotes = ({ window: second, onClosed, children }: SpeakerNotesProps) => {
  useEffect(() => {
    second.document.title = presentText.notesTitle
    const { style } = second.document.body
    style.margin = '24px'
    style.font = '24px/1.5 system-ui, sans-serif'
    style.background = '#ffffff'
    style.color = '#000000'
    style.whiteSpace = 'pre-wrap'
    const timer = setInterval(() => second.closed && onClosed(), CLOSED_CHECK_MS)
    const close = (): void => second.close()
    window.addEventListener('pagehide', close)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
    }
  }, [second, onClosed])
  return createPortal(children, second.document.body)
}
