import { useEffect } from 'react'
import { programText } from './text/screens'

/** Names the browser's tab after what is on screen; after the program itself when nothing is given. */
export const useDocumentTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === '' ? programText.name : `${title} – ${programText.name}`
  }, [title])
}
