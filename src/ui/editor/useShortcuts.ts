import { type RefObject, useEffect } from 'react'
import type { ActionId, EditorView } from '../../editor/actions/action'
import { ACTIONS } from '../../editor/actions/actions'
import { matchShortcut } from '../../editor/actions/shortcuts'
import type { Session } from '../../editor/session'
import { takesKeys } from '../focus'

const IN_PREVIEW: ReadonlySet<ActionId> = new Set(['togglePreview', 'exportPdf', 'save', 'undo', 'redo'])

/**
 * Lets the keys of the table of actions work in the editor. Keys without Ctrl or Command (Delete, arrows, Escape; not F1 to F12) belong to the
 * document, so they work only while the focus is in it or nowhere. While the preview is open, only what it offers works.
 */
export const useShortcuts = (
  session: Session,
  view: EditorView,
  canvas: RefObject<HTMLElement | null>,
  previewOpen: boolean,
): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return
      const action = matchShortcut(event, Object.values(ACTIONS), takesKeys(event.target))
      if (action === null) return
      const isGlobal = action.anywhere === true || event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key)
      const inDocument = event.target === document.body || canvas.current?.contains(event.target) === true
      if (!isGlobal && !inDocument) return
      if (previewOpen && !IN_PREVIEW.has(action.id)) return
      const isEnabled = action.enabled(session.getState()) && !(event.repeat && action.oncePerPress === true)
      if (isGlobal || isEnabled) event.preventDefault()
      if (isEnabled) action.run({ session, view })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [session, view, canvas, previewOpen])
}
