/**
 * The service worker: keeps every file of the built folder, so that the program works without a network after the first visit.
 * The build fills in FILES and VERSION. A new version waits until the user agrees and until no other window uses the old one.
 */
const FILES = __FILES__
const CACHE = 'lajur-__VERSION__'

self.addEventListener('install', (event) => {
  const requests = FILES.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldVersions().then(() => self.clients.claim()))
})

const forgetOldVersions = async () => {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('lajur-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope)
  if (isOurs) event.respondWith(answer(request))
})

const answer = async (request) => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.mode === 'navigate' && !isFile(request.url) ? './' : request, {
    ignoreSearch: true,
  })
  return kept ?? fetch(request)
}

/** Whether the address names a kept file other than the program's own page. */
const isFile = (url) => FILES.some((file) => file !== './' && new URL(file, self.registration.scope).href === url)

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.source))
})

const takeOver = async (asking) => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const others = windows.filter(({ id }) => id !== asking.id)
  if (others.length > 0) asking.postMessage('others-open')
  else await self.skipWaiting()
}
