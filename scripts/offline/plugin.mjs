import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { folderFiles } from '../folderFiles.mjs'

/** The service worker's source, with the places that the build fills in. */
const template = new URL('serviceWorker.js', import.meta.url)

/**
 * A Vite plug-in that writes `sw.js` beside the built page: the service worker with the list of all files and a version that
 * changes when any of them does.
 *
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let publicFolder = ''
  return {
    name: 'lajur-offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }))
        const given = folderFiles(publicFolder).map(({ name, path }) => ({ name, content: readFileSync(path) }))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: writeWorker([...built, ...given]) })
      },
    },
  }
}

/**
 * The service worker for these files.
 *
 * @param {readonly { readonly name: string, readonly content: string | Uint8Array }[]} files
 * @returns {string}
 */
export function writeWorker(files) {
  const sorted = files.filter(({ name }) => !name.endsWith('.map')).sort((a, b) => (a.name < b.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { name, content } of sorted) hash.update(name).update(content)
  const names = ['./', ...sorted.map(({ name }) => `./${name}`).filter((name) => name !== './index.html')]
  const source = readFileSync(template, 'utf8')
  hash.update(source)
  return source
    .replace('__FILES__', JSON.stringify(names, null, 2))
    .replace('__VERSION__', hash.digest('hex').slice(0, 12))
}
