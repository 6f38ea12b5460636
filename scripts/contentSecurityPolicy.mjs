/**
 * The Content-Security-Policy that the built page carries: scripts, workers and connections only from the page's own place, no
 * inline script, no eval. Inline styles are allowed, since the dialogs' scroll lock sets one; `data:` and `blob:` pictures are
 * logos and exports that never left the page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built index.html; the development server needs inline scripts of its own. */
export const contentSecurityPolicy = () => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
})
