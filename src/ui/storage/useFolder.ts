import { useCallback, useEffect, useState } from 'react'
import type { Ports } from '../../editor/ports/ports'
import type { FolderState } from '../../editor/ports/storage'
import { writeAllDraftFiles } from '../../editor/saving/folderMirror'

/** The chosen folder as it is now. */
export interface Folder {
  readonly state: FolderState
  /** How many drafts' files were written since the folder was chosen or allowed here; null when none were asked for. */
  readonly written: number | null
  /** Changes the choice or its leave; what may be written into then gets the files of all drafts. */
  change(work: () => Promise<FolderState>): void
}

/** Follows the chosen folder. */
export const useFolder = ({ folder, store }: Pick<Ports, 'folder' | 'store'>): Folder => {
  const [state, setState] = useState<FolderState>({ kind: 'none' })
  const [written, setWritten] = useState<number | null>(null)
  useEffect(() => void folder.state().then(setState, () => {}), [folder])
  const change = useCallback(
    (work: () => Promise<FolderState>) => {
      setWritten(null)
      const changeNow = async (): Promise<void> => {
        const next = await work()
        setState(next)
        if (next.kind === 'chosen' && next.mayWrite) setWritten(await writeAllDraftFiles(folder, store))
      }
      changeNow().catch(() => {}) // The store that cannot remember the folder or list drafts says so elsewhere.
    },
    [folder, store],
  )
  return { state, written, change }
}
