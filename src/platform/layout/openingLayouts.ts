import type { SopDraft } from '../../core/draft/draft'
import { isLayout } from '../../core/layout/isLayout'
import type { Layout } from '../../core/layout/result'
import type { LayoutPort } from '../../editor/ports/layout'
import type { KeptLayout } from './keptLayouts'

/** What opening with kept layouts needs. */
export interface OpeningNeeds {
  readonly port: Omit<LayoutPort, 'kept'>
  readKept(id: string): Promise<KeptLayout | null>
  /** When this program was made, in seconds since 1970; NaN where nobody knows, and then nothing is kept. */
  readonly program: number
  /** When an opened draft's sheet stands on the screen. */
  readonly shown: Promise<unknown>
  /** Takes note of the layout that will be shown, so that the next one is told by what differs from it. */
  onOpening(layout: Layout): void
}

/**
 * Lets drafts open with the layouts that were kept of them. A kept layout counts where this very program has made it of this very
 * draft; then whatever else is to be laid out waits until the sheet stands, so that no worker takes time from it.
 */
export const openWithKept = ({ port, readKept, program, shown, onOpening }: OpeningNeeds): LayoutPort => {
  let untilFree: Promise<unknown> | null = null

  const kept = async (draft: SopDraft): Promise<Layout | null> => {
    const found = await readKept(draft.id).catch(() => null)
    if (found === null || found.program !== program || found.draft !== JSON.stringify(draft)) return null
    const layout = parse(found.layout)
    if (!isLayout(layout)) return null
    untilFree = shown.then(() => {
      untilFree = null
    })
    onOpening(layout)
    return layout
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

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
