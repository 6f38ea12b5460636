/** Why a foreign file or paste gives no tables at all. */
export type ReadFault =
  /** Locked with a password. */
  | { readonly code: 'password' }
  /** Word's or Excel's form of before 2007. */
  | { readonly code: 'old-form'; readonly program: 'word' | 'excel' | 'unknown' }
  /** Not the form that its name or beginning promises, or cut short. */
  | { readonly code: 'broken' }
  /** More bytes, or more once unpacked, than are read. */
  | { readonly code: 'too-large'; readonly limit: number }
  /** None of the forms that are read. */
  | { readonly code: 'unknown-form' }
  /** Readable, but without any table. */
  | { readonly code: 'no-table' }
  /** The reading took too long. */
  | { readonly code: 'too-slow' }
