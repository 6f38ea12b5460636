import { useEffect } from 'react'
import type { Guide } from '../../editor/actions/action'
import { GUIDES } from '../../editor/actions/guides'
import { matchShortcut } from '../../editor/actions/shortcuts'
import { takesKeys } from '../focus'

/** Lets the guides' keys work on a screen that has no draft open. */
export const useGuideKeys = (onOpen: (guide: Guide) => void): void => {
  useEffect(() => {
    const actions = GUIDES.map(({ action }) => action)
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"]') !== null) return
      const action = matchShortcut(event, actions, takesKeys(event.target))
      const found = GUIDES.find((guide) => guide.action === action)
      if (found === undefined) return
      event.preventDefault()
      onOpen(found.guide)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onOpen])
}
