import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { afterFrame } from './afterFrame'
import { whenIdle } from './whenIdle'

/**
 * What can wait on a cold start does: the draft comes first, then what takes keys and presses, then all that stands beside it. Later
 * drafts find it loaded.
 */

/** So long a busy page keeps the rest waiting, in ms. */
const LATEST_MS = 300

let tell = (): void => {}
const stands = new Promise<void>((resolve) => {
  tell = resolve
})

/** Says that a draft's sheet stands in the document, or that none will come. What waits for it begins once the sheet is painted. */
export const tellFirstSheet = (): void => void afterFrame(tell)

const idle = (): Promise<void> => new Promise((resolve) => void whenIdle(resolve, LATEST_MS))

/** When a draft's sheet stands on the screen, or none will come, and the page has nothing more urgent to do. */
export const firstSheet: Promise<unknown> = stands.then(idle)

/** Begins something once the first sheet stands and the page is idle; the result calls it off or ends it. */
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

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>
type Lazy<Props> = LazyExoticComponent<ComponentType<Props>>

/** A component that is loaded where it is shown, but not before the first sheet stands. */
export const lazyWithSheet = <Props>(load: Load<Props>): Lazy<Props> => lazy(() => stands.then(load))

/** A component that is loaded where it is shown, but not before the first sheet stands and the page is idle. */
export const lazyAfterSheet = <Props>(load: Load<Props>): Lazy<Props> => lazy(() => firstSheet.then(load))
