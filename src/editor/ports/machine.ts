/** The time, in ms since 1970, and a delay that can be called off. */
export interface Clock {
  now(): number
  /** Runs `action` after `delayMs`; the result calls it off. */
  after(delayMs: number, action: () => void): () => void
}

/** New ids for drafts (uuid) and for the entities inside one (short, unique). */
export interface IdSource {
  draftId(): string
  entityId(): string
}

/** The life of the page, so that no edit is lost with it. Each result takes back what was asked. */
export interface PageLifePort {
  /** Tells when the page is about to be hidden or closed, so that the last edits can be written. */
  onHide(action: () => void): () => void
  /** Has the browser ask the user before the page goes, as long as `wouldLose` says that something would be lost. */
  askBeforeLeaving(wouldLose: () => boolean): () => void
}

/** The program as an installed one; where the browser cannot install it, nothing of this ever happens. */
export interface InstallationPort {
  /** Tells when a new version of the program is at hand; the result stops it. */
  onUpdateReady(listener: () => void): () => void
  /** Changes to the new version and loads the page anew, unless other windows still use the old one. */
  update(): Promise<'others-open' | 'nothing-new'>
  /** Hands over each file by which the system starts the program. */
  onLaunchFile(listener: (file: File) => void): void
}
