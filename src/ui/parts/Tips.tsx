import { useEffect, useState } from 'react'
import styles from './Tips.module.css'
import { placeTip, type TipPlace } from './tipPlace'

/** How long the pointer rests before a tip appears; a tip that follows another one appears at once. */
const REST_MS = 400

/** Keys that put a tip away, as a press of the pointer does: what was pressed is known, and what it shows must not be covered. */
const HIDING_KEYS: ReadonlySet<string> = new Set(['Escape', 'Enter', ' '])

interface ShownTip extends TipPlace {
  readonly text: string
}

const targetOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null

/**
 * Shows the tip of whatever element carries `data-tip` while the pointer rests on it or the keyboard has brought the focus to it.
 * One place for all, so that no tip is cut off by a scrolling panel. A button whose menu is open has none: it would lie over the menu.
 * Tips only repeat or add to names, so they are decoration.
 */
export const Tips = () => {
  const [tip, setTip] = useState<ShownTip | null>(null)
  useEffect(() => {
    let timer = 0
    let isShown = false
    const hide = (): void => {
      window.clearTimeout(timer)
      isShown = false
      setTip(null)
    }
    const show = (element: HTMLElement): void => {
      const { tip: text = '', tipSide } = element.dataset
      if (!element.isConnected || text === '' || element.ariaExpanded === 'true') return
      isShown = true
      setTip({ text, ...placeTip(element.getBoundingClientRect(), tipSide) })
    }
    const point = (event: PointerEvent): void => {
      const element = targetOf(event)
      window.clearTimeout(timer)
      if (element === null) hide()
      else if (event.pointerType === 'touch') return
      else if (isShown) show(element)
      else timer = window.setTimeout(() => show(element), REST_MS)
    }
    const focus = (event: FocusEvent): void => {
      const element = targetOf(event)
      if (element?.matches(':focus-visible')) show(element)
      else hide()
    }
    const press = (event: KeyboardEvent): void => {
      if (HIDING_KEYS.has(event.key)) hide()
    }
    document.addEventListener('pointerover', point)
    document.addEventListener('pointerdown', hide)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', hide)
    document.addEventListener('keydown', press)
    document.addEventListener('scroll', hide, true)
    return () => {
      hide()
      document.removeEventListener('pointerover', point)
      document.removeEventListener('pointerdown', hide)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('keydown', press)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])
  if (tip === null) return null
  return (
    <div className={styles.tip} style={{ left: tip.x, top: tip.y, translate: tip.shift }} aria-hidden>
      {tip.text}
    </div>
  )
}
