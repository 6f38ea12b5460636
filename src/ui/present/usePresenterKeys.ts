import { useEffect, useRef } from 'react'

/** What keys and clickers can ask for. */
export interface PresenterKeys {
  next(): void
  back(): void
  restart(): void
  /** Another of the offered exits becomes the one that *next* takes. */
  choose(by: -1 | 1): void
  /** Goes straight along the exit with that index, if it is there. */
  exit(index: number): void
  fullScreen(): void
}

/**
 * Keyboard and clicker: clickers send Page Down and Page Up, and for their third button a point or b, which here goes round the
 * exits. Space and Enter belong to a focused button, all keys but Page Up and Down to a focused list.
 */
export const usePresenterKeys = (keys: PresenterKeys): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      const isPage = event.key === 'PageDown' || event.key === 'PageUp'
      if (target instanceof HTMLSelectElement && !isPage) return
      if (target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return
      if (answer(latest.current, event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Does what a key asks for; false where it asks for nothing. */
const answer = (keys: PresenterKeys, key: string): boolean => {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case ' ':
    case 'Enter':
      keys.next()
      return true
    case 'PageUp':
    case 'ArrowLeft':
    case 'Backspace':
      keys.back()
      return true
    case 'Home':
      keys.restart()
      return true
    case 'ArrowDown':
    case '.':
    case 'b':
    case 'B':
      keys.choose(1)
      return true
    case 'ArrowUp':
      keys.choose(-1)
      return true
    case 'f':
    case 'F':
      keys.fullScreen()
      return true
    default:
      if (!/^[1-9]$/.test(key)) return false
      keys.exit(Number(key) - 1)
      return true
  }
}
