import { readFileSync } from 'node:fs'
import { folderFiles } from '../folderFiles.mjs'

const prelude = new URL('folder.js', import.meta.url)

/** What the page may do by its own policy: everything it needs stands inside it, and nothing goes out. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; font-src data:; " +
  "img-src data: blob:; connect-src data: blob:; base-uri 'none'; form-action 'none'"

const MEDIA_TYPES = {
  js: 'text/javascript',
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain',
}

/**
 * A Vite plug-in that makes one page of the whole build, which works by a double click: script and styles inline, workers,
 * fonts, samples and the rest as a folder inside the page.
 *
 * @returns {import('vite').Plugin}
 */
export function single() {
  let publicFolder = ''
  return {
    name: 'lajur-single',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
        const files = new Map(
          folderFiles(publicFolder)
            .filter(({ name }) => !/\.(png|webmanifest)$/.test(name))
            .map(({ name, path }) => [name, readFileSync(path)]),
        )
        const styles = []
        for (const [key, file] of Object.entries(bundle)) {
          if (file.fileName.endsWith('.css')) styles.push(String(file.source))
          else if (file !== page && file !== entry) files.set(file.fileName, contentOf(file))
          delete bundle[key]
        }
        const source = writePage({ page: String(page.source), script: entry.code, styles: styles.join('\n'), files })
        this.emitFile({ type: 'asset', fileName: 'lajur.html', source })
      },
    },
  }
}

/**
 * The page with everything inside.
 *
 * @param {{ page: string, script: string, styles: string, files: ReadonlyMap<string, string | Uint8Array> }} parts
 * @returns {string}
 */
export function writePage({ page, script, styles, files }) {
  const folder = Object.fromEntries(
    [...files].map(([name, content]) => [
      name,
      { type: mediaTypeOf(name), base64: Buffer.from(content).toString('base64') },
    ]),
  )
  const inPage = (text) => text.replaceAll('./favicon.svg', dataAddress('favicon.svg', files.get('favicon.svg') ?? ''))
  const css = styles.replace(/url\(["']?(?:\.{0,2}\/)*(fonts\/[\w.-]+)["']?\)/g, (_whole, name) => {
    return `url(${dataAddress(name, files.get(name) ?? '')})`
  })
  const head = page
    .replace(/<script\b[^>]*\ssrc=[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/gi, '')
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
    .replace('</head>', () => `<style>${css}</style>\n  </head>`)
  const body = [
    `<script type="application/json" id="folder">${JSON.stringify(folder)}</script>`,
    `<script>${readFileSync(prelude, 'utf8')}</script>`,
    `<script type="module">${inPage(script).replaceAll('</script', '<\\/script')}</script>`,
  ].join('\n    ')
  return inPage(head).replace('</body>', () => `${body}\n  </body>`)
}

const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source)

const mediaTypeOf = (name) => MEDIA_TYPES[name.split('.').at(-1)] ?? 'application/octet-stream'

const dataAddress = (name, content) => `data:${mediaTypeOf(name)};base64,${Buffer.from(content).toString('base64')}`
