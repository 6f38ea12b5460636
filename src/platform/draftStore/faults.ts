import { StoreError, type StoreFault } from '../../editor/ports/draftStore'

/** Turns whatever the browser's store threw into a fault that can be shown. */
export const toStoreError = (error: unknown): StoreError =>
  error instanceof StoreError ? error : new StoreError(faultOf(error))

const faultOf = (error: unknown): StoreFault => {
  const names = errorsWithin(error).map(({ name }) => name)
  if (names.includes('QuotaExceededError')) return { code: 'quota' }
  if (names.includes('VersionError')) return { code: 'newer-version' }
  return { code: 'unavailable', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}

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
