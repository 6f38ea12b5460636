import { type DraftStore, StoreError } from '../../editor/ports/draftStore'

/** How layouts that are kept beside the drafts are forgotten (see `platform/layout/keptLayouts.ts`). */
export interface LayoutForgetting {
  forget(draftId: string): Promise<void>
  forgetAll(): Promise<void>
}

/**
 * A store that lets go of kept layouts where they would be in the way: a draft that goes into the bin leaves none behind, and none takes
 * room that a draft needs.
 */
export const withoutLayouts = (store: DraftStore, layouts: LayoutForgetting): DraftStore => {
  const withRoom = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault.code !== 'quota') throw error
      await layouts.forgetAll().catch(() => {})
      return work()
    }
  }

  return {
    ...store,
    add: (draft, changedAt) => withRoom(() => store.add(draft, changedAt)),
    write: (draft, baseRevision, changedAt) => withRoom(() => store.write(draft, baseRevision, changedAt)),
    remove: async (id, removedAt) => {
      await store.remove(id, removedAt)
      // It is of no use to anybody, and goes in any case when others have been kept: nobody waits for this.
      layouts.forget(id).catch(() => {})
    },
  }
}
