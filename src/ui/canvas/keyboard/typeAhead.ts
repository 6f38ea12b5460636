import type { Source } from '../../../core/page/item'
import { takesText } from '../../focus'
import { showNow } from '../../promptEffects'
import type { CanvasHost } from '../CanvasHost'
import { regionsByKey, sourceKey } from '../regions'

/**
 * Fast typing on a slow machine: a key that comes before what it is meant for stands on the screen waits for it, and all keys after it
 * wait behind it, so that none is lost and none goes elsewhere.
 */

/** So long, in ms, a key waits at most; what has not come by then will not come. */
const LONGEST_WAIT_MS = 10_000

/** Keys beside letters that can be given again: what they do is done by the program. */
const NAMED_KEYS = /^(?:Tab|Enter|Escape|Backspace|Delete|Arrow(?:Left|Right|Up|Down)|F[1-46-9])$/

/** With Ctrl or Command: keys that the browser itself answers. */
const BROWSER_KEYS = /^[cxvrtwnl]$/i

/** What stands on the screen in place of a window whose code is still loading. */
const AWAITS_KEYS = '[data-awaits-keys]'

/** Holds early keys back and gives them again in their order; the result stops it. */
export const listenAhead = (host: CanvasHost): (() => void) => {
  let held: readonly KeyboardEvent[] = []
  let frame = 0
  let readyFrames = 0
  let isGiving = false

  const onKey = (event: KeyboardEvent): void => {
    if (isGiving || !canWait(event) || (held.length === 0 && !isEarly(host, event.key))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held = [...held, event]
    if (held.length === 1) frame = requestAnimationFrame(giveReady)
  }
  const giveReady = (): void => {
    const [first] = held
    if (first !== undefined && performance.now() - first.timeStamp > LONGEST_WAIT_MS) {
      host.store.set({ wantedFocus: null })
      forget()
      return
    }
    readyFrames = first === undefined || isEarly(host, first.key) ? 0 : readyFrames + 1
    // A window that has just been opened takes the focus a moment later.
    for (let [next] = held; next !== undefined && readyFrames > 1 && !isEarly(host, next.key); [next] = held) {
      held = held.slice(1)
      isGiving = true
      giveAgain(next)
      isGiving = false
    }
    if (held.length > 0) frame = requestAnimationFrame(giveReady)
  }
  const forget = (): void => {
    held = []
    cancelAnimationFrame(frame)
  }
  /** A press has another thing in mind than the keys before it: nor must their focus, coming late, take it from what is pressed. */
  const onPress = (): void => {
    forget()
    if (host.store.get().wantedFocus !== null) host.store.set({ wantedFocus: null })
  }
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('pointerdown', onPress, true)
  return () => {
    forget()
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('pointerdown', onPress, true)
  }
}

/** Whether a key can be given again later: not those that the browser itself answers. */
const canWait = ({ key, ctrlKey, metaKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  !isComposing &&
  keyCode !== 229 &&
  (key.length === 1 || NAMED_KEYS.test(key)) &&
  !((ctrlKey || metaKey) && BROWSER_KEYS.test(key))

/**
 * Whether a key would miss what it is meant for: the code of a window that was asked for is still under way, or the focus is, or Tab
 * leaves a cell that is not laid out yet.
 */
const isEarly = (host: CanvasHost, key: string): boolean => {
  const { wantedFocus } = host.store.get()
  const { editing, draft, layoutDraft } = host.session.getState()
  const focused = document.activeElement
  if (document.querySelector(AWAITS_KEYS) !== null) return true
  if (focused === null || focused === document.body) {
    return wantedFocus === null ? editing !== null && layoutDraft !== draft : isComing(host, wantedFocus)
  }
  return key === 'Tab' && editing !== null && host.root().contains(focused) && !isLaidOut(host, editing)
}

const isComing = (host: CanvasHost, source: Source): boolean => {
  const { draft, layoutDraft, layoutFault } = host.session.getState()
  return layoutFault === null && (layoutDraft !== draft || isLaidOut(host, source))
}

const isLaidOut = (host: CanvasHost, { kind, id, part }: Source): boolean => {
  const { layout } = host.session.getState()
  const source: Source = part === undefined || kind === 'flow' ? { kind, id } : { kind, id, part }
  return layout !== null && regionsByKey(layout).has(sourceKey(source))
}

/** Presses a key once more where the focus is now, with what the browser would have done of itself. */
const giveAgain = ({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): void => {
  const target = document.activeElement ?? document.body
  const init = { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, bubbles: true, cancelable: true }
  const press = (type: 'keydown' | 'keyup'): boolean => target.dispatchEvent(new KeyboardEvent(type, init))
  // What the key opens must stand there, with the focus, before its letter is written.
  const isLeft = showNow(() => press('keydown'))
  if (isLeft && !ctrlKey && !metaKey && !altKey) {
    const focused = document.activeElement
    if (takesText(focused)) writeKey(key)
    else if (focused instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) focused.click()
  }
  press('keyup')
}

const writeKey = (key: string): void => {
  if (key.length === 1) document.execCommand('insertText', false, key)
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Delete') document.execCommand('forwardDelete')
}
