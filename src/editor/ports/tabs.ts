/** Agrees with the other tabs of this browser on who edits which draft. */
export interface TabsPort {
  /** Asks to be the one tab that edits a draft; resolves with the first answer, which may change later. */
  claim(draftId: string): Promise<EditingClaim>
}

/** One tab's claim to edit a draft. While another tab holds the draft, it waits for that tab to let go. */
export interface EditingClaim {
  isHeld(): boolean
  /** Who is told of changes from now on; there is one listener. */
  listen(listener: ClaimListener): void
  /** Asks the other tab to write what it has, and then takes the draft, whether that tab has answered or not. */
  takeOver(): Promise<void>
  release(): void
}

/** What happens to a claim. */
export interface ClaimListener {
  granted(): void
  lost(): void
  /** Another tab is about to take over; it waits for the result, but not for long. */
  asked(): Promise<void>
}

/** The claim of a tab that shares its drafts with nobody, or cannot know. */
export const UNSHARED_CLAIM: EditingClaim = {
  isHeld: () => true,
  listen: () => {},
  takeOver: async () => {},
  release: () => {},
}
