import { useCallback, useEffect } from 'react'
import { takesText } from '../focus'
import { useScreenToast } from '../parts/toast'
import { tableText } from '../text/readTables'
import type { Importer } from './useImporter'

/**
 * Takes tables from the clipboard where no text field has the focus. The result asks for the clipboard itself, for a button; where
 * the browser does not give it, the keys do.
 */
export const usePasteTables = ({ importPaste }: Importer): (() => Promise<void>) => {
  const showToast = useScreenToast()
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (takesText(event.target) || data === null || data.files.length > 0) return
      event.preventDefault()
      void importPaste({ html: data.getData('text/html'), text: data.getData('text/plain') })
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [importPaste])

  return useCallback(async () => {
    try {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : ''
      await importPaste({ html: await read('text/html'), text: await read('text/plain') })
    } catch {
      showToast({ text: tableText.pasteHint })
    }
  }, [importPaste, showToast])
}
