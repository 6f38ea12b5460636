import type { SopDraft } from '../core/draft/draft'
import type { Layout } from '../core/layout/result'
import { type LayoutPort, LayoutSuperseded } from './ports/layout'
import type { Clock } from './ports/machine'
import { createRecentMap } from './recentMap'

/** What of the canvas's layout is known. */
export interface LayoutProgress {
  /** The layout last finished, and the draft that it shows. */
  readonly layout: Layout | null
  readonly layoutDraft: SopDraft | null
  /** True while a better or newer layout is under way. */
  readonly layoutPending: boolean
  /** Why the newest draft could not be laid out; null when nothing failed. */
  readonly layoutFault: string | null
}

/** Keeps the canvas's layout up with the draft, and makes the printed pages when asked. */
export interface LayoutQueue {
  /** Asks for the continuous layout of the newest draft. */
  show(draft: SopDraft): void
  /** The printed pages of a draft. A newer call for another draft may make this one reject with `LayoutSuperseded`. */
  paged(draft: SopDraft): Promise<Layout>
  /** The printed pages of a draft, for an export: newer calls make it wait instead of reject. */
  pagedForCertain(draft: SopDraft): Promise<Layout>
  close(): void
}

/** Nothing is laid out yet. */
export const NO_LAYOUT: LayoutProgress = { layout: null, layoutDraft: null, layoutPending: false, layoutFault: null }

/** A quick layout is asked for only once the final one takes longer than this: two pictures in a row would flicker. */
export const QUICK_ENOUGH_MS = 200

/** How many finished layouts are kept for undo and redo; a large draft's layout takes some megabytes. */
const KEPT_LAYOUTS = 30
const KEPT_PAGES = 3

/**
 * Starts a queue. The latest draft wins; a finished layout of an older draft is still shown when it is newer than what is on
 * screen, so that the canvas keeps up during continuous typing. Recent layouts are kept by draft, so that undo is instant.
 */
export const createLayoutQueue = (
  port: LayoutPort,
  clock: Clock,
  onProgress: (progress: LayoutProgress) => void,
): LayoutQueue => {
  const finished = createRecentMap<SopDraft, Layout>(KEPT_LAYOUTS)
  const pages = createRecentMap<SopDraft, Promise<Layout>>(KEPT_PAGES)
  let progress = NO_LAYOUT
  let newest = 0
  let shown = 0
  let newestDraft: SopDraft | null = null
  let callOffQuick: (() => void) | null = null
  let latestPages: Promise<unknown> = Promise.resolve()

  const tell = (change: Partial<LayoutProgress>): void => {
    progress = { ...progress, ...change }
    onProgress(progress)
  }

  const accept = (turn: number, draft: SopDraft, layout: Layout, isFinal: boolean): void => {
    if (turn < shown || (turn === shown && !isFinal)) return
    shown = turn
    const isLast = isFinal && turn === newest
    if (isFinal) stopWaiting()
    tell({ layout, layoutDraft: draft, layoutPending: !isLast, ...(turn === newest && { layoutFault: null }) })
    if (isFinal && !isLast) waitForFinal()
  }

  const stopWaiting = (): void => {
    callOffQuick?.()
    callOffQuick = null
  }

  /** From now on the final layout has its time, before a quick one of what is then the newest draft goes first. */
  const waitForFinal = (): void => {
    callOffQuick ??= clock.after(QUICK_ENOUGH_MS, () => {
      callOffQuick = null
      if (newestDraft !== null) void layOutQuickly(newest, newestDraft)
    })
  }

  /** Where this fails, the final layout tells why. */
  const layOutQuickly = async (turn: number, draft: SopDraft): Promise<void> => {
    const layout = await port.layout(draft, { mode: 'continuous', effort: 'draft' }).catch(() => null)
    if (layout !== null) accept(turn, draft, layout, false)
  }

  /** A kept layout is a final one, but may have been spoilt since: the worker has the last word. */
  const layOutFirst = async (turn: number, draft: SopDraft): Promise<void> => {
    const kept = await port.kept(draft)
    if (kept === null) await layOutQuickly(turn, draft)
    else accept(turn, draft, kept, false)
  }

  const layOut = async (turn: number, draft: SopDraft): Promise<void> => {
    if (progress.layout === null) {
      await layOutFirst(turn, draft)
      if (turn !== newest) return
    } else waitForFinal()
    try {
      const layout = await port.layout(draft, { mode: 'continuous', effort: 'final' })
      finished.set(draft, layout)
      accept(turn, draft, layout, true)
    } catch (error) {
      if (turn !== newest || error instanceof LayoutSuperseded) return
      stopWaiting()
      tell({ layoutPending: false, layoutFault: reasonOf(error) })
    }
  }

  const paged = (draft: SopDraft): Promise<Layout> => {
    const known = pages.get(draft)
    if (known !== undefined) return known
    const layout = port.layout(draft, { mode: 'paged', effort: 'final' })
    pages.set(draft, layout)
    latestPages = layout.catch(() => pages.delete(draft))
    return layout
  }

  const pagedForCertain = async (draft: SopDraft): Promise<Layout> => {
    for (;;) {
      try {
        return await paged(draft)
      } catch (error) {
        if (!(error instanceof LayoutSuperseded)) throw error
        await latestPages
      }
    }
  }

  return {
    show: (draft) => {
      newest += 1
      newestDraft = draft
      const known = finished.get(draft)
      if (known !== undefined) return accept(newest, draft, known, true)
      tell({ layoutPending: true })
      void layOut(newest, draft)
    },
    paged,
    pagedForCertain,
    close: () => {
      stopWaiting()
      newest = Number.POSITIVE_INFINITY
      shown = Number.POSITIVE_INFINITY
    },
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
