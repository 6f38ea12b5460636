import { useCallback, useEffect, useRef, useState } from 'react'

/** The second window for the speaker's notes. */
export interface NotesWindow {
  readonly window: Window | null
  /** True after the browser has refused to open it. */
  readonly blocked: boolean
  toggle(): void
  forget(): void
}

/** Opens and closes the second window; it closes with the presentation. */
export const useNotesWindow = (): NotesWindow => {
  const [opened, setOpened] = useState<Window | null>(null)
  const [blocked, setBlocked] = useState(false)
  const latest = useRef<Window | null>(null)
  const forget = useCallback(() => {
    latest.current = null
    setOpened(null)
  }, [])
  const toggle = useCallback(() => {
    if (latest.current !== null && !latest.current.closed) {
      latest.current.close()
      forget()
      return
    }
    latest.current = window.open('', '', 'popup,width=720,height=560')
    setOpened(latest.current)
    setBlocked(latest.current === null)
  }, [forget])
  useEffect(() => () => latest.current?.close(), [])
  return { window: opened, blocked, toggle, forget }
}
