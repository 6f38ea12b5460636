import type { SopDraft } from '../../core/draft/draft'
import { isLayout } from '../../core/layout/isLayout'
import type { Layout } from '../../core/layout/result'
import type { LayoutPort } from '../../editor/ports/layout'
import { waitFor } from '../draftStore/rawDatabase'
import type { KeptLayout } from './keptLayouts'

/** A layout with which a draft may open. */
export interface OpeningLayout {
  /** The draft that it shows, as JSON. */
  readonly draft: string
  readonly layout: Layout
}

/**
 * Reads kept layouts that this program has made and that have the form of one; null where there is none. A program of which nobody knows
 * when it was made (`program` is NaN) has made none. Never rejects.
 */
export const createOpeningReader =
  (readKept: (id: string) => Promise<KeptLayout | null>, program: number) =>
  async (id: string): Promise<OpeningLayout | null> => {
    const silence = waitFor(READING_LIMIT_MS)
    try {
      const kept = await Promise.race([readKept(id), silence.over])
      if (!kept || kept.program !== program) return null
      const layout: unknown = JSON.parse(kept.layout)
      return isLayout(layout) ? { draft: kept.draft, layout } : null
    } catch {
      return null // A draft without one opens more slowly.
    } finally {
      silence.callOff()
    }
  }

/** So long a draft waits for what was kept of it, in ms; then a worker lays it out. */
const READING_LIMIT_MS = 1000

/** What opening with kept layouts needs. */
export interface OpeningNeeds {
  readonly port: Omit<LayoutPort, 'kept'>
  readOpening(id: string): Promise<OpeningLayout | null>
  /** When an opened draft's sheet stands on the screen. */
  readonly shown: Promise<unknown>
  /** Takes note of the layout that will be shown, so that the next one is told by what differs from it. */
  onOpening(layout: Layout): void
}

/**
 * Lets drafts open with the layouts that were kept of them. A kept layout counts where it shows this very draft; then whatever else is to be
 * laid out waits until the sheet stands, so that no worker takes time from it.
 */
export const openWithKept = ({ port, readOpening, shown, onOpening }: OpeningNeeds): LayoutPort => {
  let untilFree: Promise<unknown> | null = null

  const kept = async (draft: SopDraft): Promise<Layout | null> => {
    const found = await readOpening(draft.id)
    if (found === null || found.draft !== JSON.stringify(draft)) return null
    untilFree = shown.then(() => {
      untilFree = null
    })
    onOpening(found.layout)
    return found.layout
  }

  return {
    ...port,
    kept,
    layout: async (draft, options) => {
      if (untilFree !== null) await untilFree
      return port.layout(draft, options)
    },
  }
}
