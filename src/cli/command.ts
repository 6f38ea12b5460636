/** One command: works on a draft file, gives the exit code. */
export type Command = (call: CommandCall) => number | Promise<number>

/** How a command was called. */
export interface CommandCall {
  /** Path of the draft. */
  readonly file: string
  /** Where the result goes; standard output when absent. */
  readonly output: string | undefined
  /** Whether a list is printed as JSON. */
  readonly asJson: boolean
}
