import { createContext, useContext } from 'react'
import type { FilePort, SharingPort } from '../../editor/ports/output'

/** What handing a draft on needs of the outside world. */
export interface SharingTools {
  readonly sharing: SharingPort
  readonly files: FilePort
}

/** Where `useSharingTools` finds them. */
export const SharingContext = createContext<SharingTools | null>(null)

/** The tools for handing drafts on; the program always provides them. */
export const useSharingTools = (): SharingTools => {
  const tools = useContext(SharingContext)
  if (tools === null) throw new Error('Nobody has provided the tools for handing drafts on')
  return tools
}
