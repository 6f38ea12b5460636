/** What the browser says about the place where drafts are kept; null where it says nothing. */
export interface StorageState {
  readonly usedBytes: number | null
  readonly roomBytes: number | null
  /** Whether the browser has promised not to clean up by itself. */
  readonly isPersistent: boolean | null
}

/** One record of the store as it lies there, sound or not. */
export interface RawRecord {
  readonly table: string
  readonly key: string
  readonly title: string
  /** JSON. */
  readonly content: string
}

/** The browser's storage as a whole. */
export interface StoragePort {
  describe(): Promise<StorageState>
  /** Asks the browser not to clean up by itself; gives its answer, or null where it cannot be asked. */
  askToPersist(): Promise<boolean | null>
  /** Everything that lies in the store, for someone who looks for lost work. Tables that cannot be read are left out. */
  rawRecords(): Promise<readonly RawRecord[]>
  /** When the last backup was made and how often each draft had been written then; null when none was made. */
  lastBackup(): Promise<BackupMark | null>
  markBackup(mark: BackupMark): Promise<void>
  /** Up to which revision each draft has gone out as a file that can be opened again, by draft id. */
  handedOut(): Promise<Readonly<Record<string, number>>>
  markHandedOut(draftId: string, revision: number): Promise<void>
}

/** A folder of this computer that gets a file of every draft as it is saved; only some browsers can write into folders. */
export interface FolderPort {
  isAvailable(): boolean
  state(): Promise<FolderState>
  /** Lets the user choose the folder; an old choice stays when nothing is chosen. */
  choose(): Promise<FolderState>
  /** Asks for leave again, as browsers want it in every visit. */
  allow(): Promise<FolderState>
  forget(): Promise<void>
  /** Gives whether the file was written. Never rejects: the store holds the draft all the same. */
  write(name: string, content: string): Promise<boolean>
  /** Removes a file if `isOurs` knows its content. Gives whether no such file of ours is left. Never rejects. */
  remove(name: string, isOurs: (content: string) => boolean): Promise<boolean>
}

/** Which folder is chosen, and whether it may be written into at present. */
export type FolderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'chosen'; readonly name: string; readonly mayWrite: boolean }

/** What tells how much work a backup does not hold. */
export interface BackupMark {
  readonly at: number
  /** Revision numbers by draft id. */
  readonly revisions: Readonly<Record<string, number>>
}
