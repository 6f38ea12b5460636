/**
 * The built folder inside the page: there is no neighbouring file to fetch, to start a worker from or to show as a picture, so
 * all three are served from the page itself. Everything else goes the browser's own way.
 */
;(() => {
  const files = JSON.parse(document.getElementById('folder').textContent)
  const here = new URL('./', document.baseURI).href

  const find = (address) => {
    const { href } = new URL(address, document.baseURI)
    return href.startsWith(here) ? files[decodeURIComponent(href.slice(here.length))] : undefined
  }
  const blobOf = ({ type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return new Blob([bytes], { type })
  }

  const browserFetch = window.fetch.bind(window)
  window.fetch = (request, options) => {
    const file = find(request instanceof Request ? request.url : request)
    return file ? Promise.resolve(new Response(blobOf(file))) : browserFetch(request, options)
  }

  const BrowserWorker = window.Worker
  window.Worker = class extends BrowserWorker {
    constructor(address, options) {
      const file = find(address)
      if (file) super(URL.createObjectURL(blobOf(file)), { name: options?.name })
      else super(address, options)
    }
  }

  const { prototype } = HTMLImageElement
  const setAttribute = prototype.setAttribute
  prototype.setAttribute = function (name, value) {
    const file = name === 'src' ? find(value) : undefined
    setAttribute.call(this, name, file ? `data:${file.type};base64,${file.base64}` : value)
  }
  Object.defineProperty(prototype, 'src', {
    ...Object.getOwnPropertyDescriptor(prototype, 'src'),
    set(value) {
      this.setAttribute('src', value)
    },
  })
})()
