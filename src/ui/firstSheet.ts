import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/**
 * What can wait on a cold start does: the draft comes first, then all that stands beside it or opens on a key. Later drafts find it
 * loaded.
 */

/** So long a busy page keeps the rest waiting, in ms. */
const LATEST_MS = 300

let tell = (): void => {}
/** When a draft's sheet stands on the screen, or none will come. */
export const firstSheet = new Promise<void>((resolve) => {
  tell = resolve
})

/** Says that a draft's sheet stands on the screen, or that none will come; the rest begins as soon as the page is idle. */
export const tellFirstSheet = (): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(tell, { timeout: LATEST_MS })
  else setTimeout(tell)
}

/** Begins something once the first sheet stands; the result calls it off or ends it. */
export const afterFirstSheet = (begin: () => () => void): (() => void) => {
  let end = (): void => {}
  let isOver = false
  void firstSheet.then(() => {
    if (!isOver) end = begin()
  })
  return () => {
    isOver = true
    end()
  }
}

/** A component whose code is loaded where it is shown, but not before the first sheet stands. */
export const lazyAfterSheet = <Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    await firstSheet
    return load()
  })
