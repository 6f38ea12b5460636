import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const template = new URL('viewer.html', import.meta.url)
const entry = fileURLToPath(new URL('../../src/viewer.tsx', import.meta.url))

/**
 * A Vite plug-in that provides `viewer.html`: the program of the read-only web page as one file, into which the running program
 * puts a draft, its pages and its fonts.
 *
 * @returns {import('vite').Plugin}
 */
export function viewer() {
  return {
    name: 'lajur-viewer',
    configureServer(server) {
      server.middlewares.use('/viewer.html', (_request, response, next) => {
        makeViewer().then((page) => response.setHeader('Content-Type', 'text/html').end(page), next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'viewer.html', source: await makeViewer() })
    },
  }
}

/** The page with its script and styles inside. */
async function makeViewer() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'LajurViewer', fileName: 'viewer', cssFileName: 'viewer' },
    },
  })
  const files = (Array.isArray(built) ? built : [built]).flatMap((result) => ('output' in result ? result.output : []))
  const script = files.find((file) => file.type === 'chunk')?.code ?? ''
  const styles = files.filter(({ fileName }) => fileName.endsWith('.css')).map((file) => String(file.source))
  const parts = { SCRIPT: script.replaceAll('</script', '<\\/script'), STYLES: styles.join('\n') }
  return readFileSync(template, 'utf8').replace(
    /\/\* __VIEWER_(STYLES)__ \*\/|__VIEWER_(SCRIPT)__/g,
    (_whole, css, js) => parts[css ?? js],
  )
}
