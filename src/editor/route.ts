/** Which screen the address names. It stands behind the hash, so that the app works from any static folder. */
export type Route = { readonly kind: 'home' } | { readonly kind: 'draft'; readonly id: string }

const DRAFT_PREFIX = '#/draf/'

/** Reads the address's hash; whatever it does not know is the home page. */
export const parseRoute = (hash: string): Route => {
  if (!hash.startsWith(DRAFT_PREFIX)) return { kind: 'home' }
  const id = decode(hash.slice(DRAFT_PREFIX.length))
  return id === '' ? { kind: 'home' } : { kind: 'draft', id }
}

/** The hash that names a screen; `parseRoute` reads it back. */
export const formatRoute = (route: Route): string =>
  route.kind === 'home' ? '#/' : DRAFT_PREFIX + encodeURIComponent(route.id)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
