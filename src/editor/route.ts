/** Which screen the address names. It stands behind the hash, so that the app works from any static folder. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'storage' }
  | { readonly kind: 'draft'; readonly id: string }
  /** A draft that came inside the address itself, compressed; see `share/link.ts`. */
  | { readonly kind: 'shared'; readonly payload: string }
  /** A file of a newer program, which this page has just read and keeps nowhere. */
  | { readonly kind: 'newer' }
  /** Tables that this page has just read and that nobody has made a draft of yet. */
  | { readonly kind: 'table' }

const DRAFT_PREFIX = '#/draf/'
const STORAGE_HASH = '#/penyimpanan'
const SHARED_PREFIX = '#/kiriman/'
const NEWER_HASH = '#/berkas-baru'
const TABLE_HASH = '#/impor-tabel'

/** Reads the address's hash; whatever it does not know is the home page. */
export const parseRoute = (hash: string): Route => {
  if (hash.startsWith(SHARED_PREFIX)) return { kind: 'shared', payload: hash.slice(SHARED_PREFIX.length) }
  if (hash === STORAGE_HASH) return { kind: 'storage' }
  if (hash === NEWER_HASH) return { kind: 'newer' }
  if (hash === TABLE_HASH) return { kind: 'table' }
  if (!hash.startsWith(DRAFT_PREFIX)) return { kind: 'home' }
  const id = decode(hash.slice(DRAFT_PREFIX.length))
  return id === '' ? { kind: 'home' } : { kind: 'draft', id }
}

/** The hash that names a screen; `parseRoute` reads it back. */
export const formatRoute = (route: Route): string => {
  switch (route.kind) {
    case 'home':
      return '#/'
    case 'storage':
      return STORAGE_HASH
    case 'newer':
      return NEWER_HASH
    case 'table':
      return TABLE_HASH
    case 'draft':
      return DRAFT_PREFIX + encodeURIComponent(route.id)
    case 'shared':
      return SHARED_PREFIX + route.payload
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
