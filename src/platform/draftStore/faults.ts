import { StoreError, type StoreFault } from '../../editor/ports/draftStore'

/** Turns whatever the browser's store threw into a fault that can be shown. */
export const toStoreError = (error: unknown): StoreError =>
  error instanceof StoreError ? error : new StoreError(faultOf(error))

const faultOf = (error: unknown): StoreFault => {
  const errors = errorsWithin(error)
  const names = errors.map(({ name }) => name)
  if (names.includes('QuotaExceededError')) return { code: 'quota' }
  if (names.includes('VersionError')) return { code: 'newer-version' }
  // What wraps an error repeats its words.
  const cause = errors.at(-1) ?? error
  return { code: 'unavailable', reason: isNamed(cause) ? `${cause.name}: ${cause.message}` : String(cause) }
}

const isNamed = (error: unknown): error is Pick<Error, 'name' | 'message'> =>
  error instanceof Error || error instanceof DOMException

/** An error and those that it wraps: Dexie hides a full disk inside an AbortError. */
const errorsWithin = (error: unknown): readonly { readonly name?: unknown }[] => {
  const errors: { readonly name?: unknown }[] = []
  let current = error
  while (typeof current === 'object' && current !== null && !errors.includes(current)) {
    errors.push(current)
    current = (current as { readonly inner?: unknown }).inner
  }
  return errors
}
