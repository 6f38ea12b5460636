/** The outcome of something that may be refused: a value, or the reason why there is none. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** Wraps a value as a success. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** Wraps a reason as a failure. */
export const failure = <Failure>(reason: Failure): Result<never, Failure> => ({
  ok: false,
  failure: reason,
})
