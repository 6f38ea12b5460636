import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** A plain file server that a test can take away, as a network that fails. */
export interface StaticServer {
  readonly origin: string
  /** The files that are served from now on. */
  serve(folder: string): void
  stop(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
}

/** What README tells administrators to set beside the policy that the page carries itself. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Serves a folder under `/lajur/` on a free port, as README tells administrators to. */
export const startServer = async (folder: string): Promise<StaticServer> => {
  let root = folder
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/lajur\//, '/')
    const name = path.endsWith('/') ? `${path}index.html` : path
    readFile(join(root, normalize(decodeURIComponent(name)))).then(
      (content) => {
        const type = TYPES[extname(name)] ?? 'application/octet-stream'
        response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}/lajur/`,
    serve: (next) => {
      root = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
