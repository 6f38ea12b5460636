import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { folderFiles } from '../folderFiles.mjs'

const entry = fileURLToPath(new URL('../../src/face.ts', import.meta.url))

/** The drafts that have a face, by their names below the public folder. */
const SHIPPED = /^((?:samples|templates)\/[\w.-]+)\.sop\.json$/

/**
 * A Vite plug-in that gives every shipped draft its face: `samples/x.svg` beside `samples/x.sop.json`, laid out and drawn by the
 * program's own core, so that the home page has nothing to lay out.
 *
 * @returns {import('vite').Plugin}
 */
export function faces() {
  let publicFolder = ''
  const drafts = () =>
    folderFiles(publicFolder).flatMap(({ name, path }) => {
      const [, face] = SHIPPED.exec(name) ?? []
      return face === undefined ? [] : [{ fileName: `${face}.svg`, path }]
    })
  return {
    name: 'lajur-faces',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const draft = drafts().find(({ fileName }) => pathname === `/${fileName}`)
        if (draft === undefined) return next()
        server
          .ssrLoadModule(entry)
          .then(({ drawFace }) => drawFace(readFileSync(draft.path, 'utf8')))
          .then((face) => response.setHeader('Content-Type', 'image/svg+xml').end(face), next)
      })
    },
    async generateBundle() {
      const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' })
      for (const { fileName, path } of drafts()) {
        this.emitFile({ type: 'asset', fileName, source: module.drawFace(readFileSync(path, 'utf8')) })
      }
    },
  }
}
