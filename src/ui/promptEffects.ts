import { options } from 'preact'
import { flushSync } from 'react-dom'

/**
 * When effects run. By themselves they wait for the next frame, and a key that is typed meanwhile would miss the field that an effect is
 * about to focus.
 */

/** Has effects run as soon as what they belong to stands in the document, before the next key or press comes. */
export const runEffectsPromptly = (): void => {
  options.requestAnimationFrame = queueMicrotask
}

/** Makes a change and shows all that comes of it before it returns: what is rendered, what effects do, and what comes of that. */
export const showNow = <Result>(change: () => Result): Result => {
  const { requestAnimationFrame: usual } = options
  let effects: (() => void) | null = null
  options.requestAnimationFrame = (run) => {
    effects = run
  }
  const takeEffects = (): (() => void) | null => {
    const taken = effects
    effects = null
    return taken
  }
  try {
    const result = flushSync(change)
    for (let run = takeEffects(); run !== null; run = takeEffects()) flushSync(run)
    return result
  } finally {
    options.requestAnimationFrame = usual
  }
}
