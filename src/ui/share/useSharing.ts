import { exportFileName } from '../../editor/files/exporters'
import type { FilePort, SharingPort } from '../../editor/ports/output'
import type { Session } from '../../editor/session'
import { linkOf } from '../../editor/share/link'
import { useToast } from '../parts/toast'
import { shareText } from '../text/share'

/** The ways of handing a draft on that need no further question; each says what became of it. */
export interface Sharing {
  saveWebPage(): Promise<void>
  saveMermaid(): Promise<void>
  copyLink(): Promise<void>
}

/** Hands on the draft that is open. */
export const useSharing = (session: Session, sharing: SharingPort, files: FilePort): Sharing => {
  const showToast = useToast()
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    try {
      showToast({ text: await work() })
    } catch (error) {
      showToast({ text: shareText.failed(error instanceof Error ? error.message : String(error)), tone: 'failed' })
    }
  }
  const save = (extension: string, mediaType: string, content: string): string => {
    const name = exportFileName(session.getState().draft.identity.title, extension)
    files.save(name, mediaType, content)
    session.keepExported()
    return shareText.saved(name)
  }
  return {
    saveWebPage: () =>
      attempt(async () => {
        const { draft } = session.getState()
        return save('html', 'text/html', await sharing.webPageOf(draft, await session.pagedLayout()))
      }),
    saveMermaid: () =>
      attempt(async () => {
        const { mermaidOf } = await import('../../editor/share/mermaid')
        return save('mmd', 'text/plain', mermaidOf(session.getState().draft))
      }),
    copyLink: () =>
      attempt(async () => {
        const link = await linkOf(session.getState().draft, window.location.href, sharing.deflate)
        if (link === null) return shareText.linkTooLong
        await sharing.copyText(link)
        session.keepExported()
        return shareText.linkCopied
      }),
  }
}
