import { useCallback } from 'react'
import { layout } from '../../core/layout/layout'
import type { Session } from '../../editor/session'
import { PrintedPages } from './PrintedPages'

/**
 * Has the browser print the document's pages wherever in the editor it is asked to, through its own menu too. The browser does not
 * wait for a worker, so the pages are laid out on the spot. What prints itself, such as a list in a dialog, says so by
 * `data-prints-itself`.
 */
const PrintFromEditor = ({ session }: { readonly session: Session }) => {
  const pagesNow = useCallback(() => {
    if (document.querySelector('[data-prints-itself]') !== null) return null
    session.keepExported()
    return layout(session.getState().draft, { mode: 'paged', effort: 'final' }).pages
  }, [session])
  return <PrintedPages pagesNow={pagesNow} />
}

export default PrintFromEditor
