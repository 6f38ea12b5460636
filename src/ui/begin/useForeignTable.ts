import { useEffect } from 'react'
import { CLIP_TYPE, clipJsonInHtml } from '../../core/clip/clipJson'
import type { Importer } from '../drafts/useImporter'
import { takesText } from '../focus'

/**
 * While a blank draft is shown, a table pasted from another program goes to the mapping screen: there is nothing yet that its cells
 * could be pasted into. What was copied in Lajur itself, and text for a field, go their usual ways.
 */
export const useForeignTable = ({ importPaste }: Importer): void => {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (data === null || takesText(event.target)) return
      const html = data.getData('text/html')
      const text = data.getData('text/plain')
      const isOwn = data.getData(CLIP_TYPE) !== '' || clipJsonInHtml(html) !== null
      if (isOwn || !holdsTable(html, text)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void importPaste({ html, text })
    }
    // Before the canvas, which would take the cells for words.
    window.addEventListener('paste', paste, { capture: true })
    return () => window.removeEventListener('paste', paste, { capture: true })
  }, [importPaste])
}

const holdsTable = (html: string, text: string): boolean => /<table[\s>]/i.test(html) || /\t.*\r?\n.*\t/.test(text)
