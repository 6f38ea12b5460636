/** How much one draft may hold (file format, version 1). Past a limit a file is refused and an edit is refused, both by name. */
export const LIMITS = {
  procedures: 100,
  /** In one procedure. */
  actors: 30,
  /** In one procedure. */
  rows: 1000,
  /** In one procedure. */
  flows: 3000,
  /** In one text, in UTF-16 units. */
  characters: 10_000,
  /** In one list of any kind, unknown keys included. */
  entries: 10_000,
} as const

/** Name of a limit; it says what is counted. */
export type LimitName = keyof typeof LIMITS

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Largest logo, in bytes of the picture itself. */
export const MAX_LOGO_BYTES = 1024 * 1024

/** How deep arrays and objects may stand in one another; the format itself needs 8, unknown keys may need more. */
export const MAX_DEPTH = 100
