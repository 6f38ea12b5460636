import type { Severity } from '../core/check/finding'
import type { SopDraft } from '../core/draft/draft'
import type { Page } from '../core/page/page'
import type { LayoutPort } from './ports/layout'
import type { CheckPort } from './ports/remembered'
import { createRecentMap } from './recentMap'

/** The face of a draft in a list. */
export type Thumbnail =
  | {
      readonly kind: 'ready'
      /** The first printed page with a table. */
      readonly page: Page
      /** How many findings nobody has silenced. */
      readonly findings: Readonly<Record<Severity, number>>
    }
  /** The draft cannot be read or laid out. */
  | { readonly kind: 'broken' }

/** Makes the faces of listed drafts, one at a time and each once. */
export interface Thumbnails {
  /** What is known already. A key names one state of one draft. */
  known(key: string): Thumbnail | undefined
  /** Asks for a face; the result calls it off, and what has not begun then never does. */
  want(key: string, load: () => Promise<SopDraft>, onReady: (thumbnail: Thumbnail) => void): () => void
}

/** How many faces are kept; a page takes some ten kB. */
const KEPT = 150

/** The part of the checker that counts. */
type Count = (draft: SopDraft, silenced: ReadonlySet<string>) => Readonly<Record<Severity, number>>

const loadCount = async (): Promise<Count> => {
  const { findFindings, openFindings } = await import('../core/check/findings')
  return (draft, silencedForGood) => {
    const counts = { error: 0, warning: 0, hint: 0 }
    for (const { severity } of openFindings(findFindings(draft, { silencedForGood }))) counts[severity]++
    return counts
  }
}

interface Wish {
  readonly key: string
  readonly load: () => Promise<SopDraft>
  readonly onReady: (thumbnail: Thumbnail) => void
}

/** Starts with no faces. Each waits until the page is idle; pages come from the layout's worker, findings are counted in idle time. */
export const createThumbnails = (
  layout: Pick<LayoutPort, 'firstFlowPage'>,
  check: Pick<CheckPort, 'whenIdle' | 'silencedRules'>,
  load: () => Promise<Count> = loadCount,
): Thumbnails => {
  const made = createRecentMap<string, Thumbnail>(KEPT)
  let wishes: readonly Wish[] = []
  let isBusy = false
  let count: Count | null = null

  const idle = (): Promise<void> => new Promise((resolve) => check.whenIdle(resolve))

  const make = async (wish: Wish): Promise<Thumbnail> => {
    try {
      await idle()
      const draft = await wish.load()
      const page = await layout.firstFlowPage(draft)
      count ??= await load()
      await idle()
      return { kind: 'ready', page, findings: count(draft, new Set(check.silencedRules())) }
    } catch {
      return { kind: 'broken' }
    }
  }

  const work = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (;;) {
      const [next] = wishes
      if (next === undefined) break
      const thumbnail = made.get(next.key) ?? (await make(next))
      made.set(next.key, thumbnail)
      const granted = wishes.filter(({ key }) => key === next.key)
      wishes = wishes.filter(({ key }) => key !== next.key)
      for (const { onReady } of granted) onReady(thumbnail)
    }
    isBusy = false
  }

  return {
    known: made.get,
    want: (key, loadDraft, onReady) => {
      const wish = { key, load: loadDraft, onReady }
      wishes = [...wishes, wish]
      void work()
      return () => {
        wishes = wishes.filter((other) => other !== wish)
      }
    },
  }
}
