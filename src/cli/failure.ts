/** Ends a command with a sentence for the user. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  /** 1: the draft or a file is at fault; 2: the command was called wrongly. */
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}

/** What went wrong, as far as it says so. */
export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
