import type { SopDraft } from '../../src/core/draft/draft'
import { type Autosave, createAutosave } from '../../src/editor/saving/autosave'
import { browserClock } from '../../src/platform/clock'
import { createAsideDrafts } from '../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../src/platform/draftStore/database'
import { createDraftStore } from '../../src/platform/draftStore/draftStore'
import { createRevisionStore } from '../../src/platform/draftStore/revisionStore'

/** What the page of the bench can be told: to begin with a draft, and to change and write it once more. */
export interface AutosavePage {
  begin(draft: SopDraft): Promise<void>
  /** Resolves when the changed draft is stored. */
  save(title: string): Promise<void>
}

const database = new DraftDatabase('bench')
const store = createDraftStore(
  database,
  createAsideDrafts(() => localStorage),
  createRevisionStore(database),
)
let present: SopDraft | undefined
let autosave: Autosave | undefined

const page: AutosavePage = {
  begin: async (draft) => {
    await store.add(draft, 0)
    present = draft
    autosave = createAutosave({
      store,
      clock: browserClock,
      stored: await store.read(draft.id),
      copyOf: (given) => given,
      onState: () => {},
    })
  },
  save: async (title) => {
    if (present === undefined || autosave === undefined) throw new Error('Nothing has begun')
    present = { ...present, identity: { ...present.identity, title } }
    autosave.change(present)
    await autosave.flush()
  },
}
Object.assign(window, { page })
