import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** One source file as the architecture sees it. Paths are relative to `src`, with slashes. */
export interface SourceModule {
  readonly path: string
  readonly source: string
  /** What it imports, in any way: types, values, re-exports, on demand, or as a worker's URL. */
  readonly imports: readonly Import[]
  /** True when the file does nothing but pass on what other files export. */
  readonly isBarrel: boolean
}

/** An import of another source file, or of a package. */
export type Import =
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }

/** Every TypeScript file under a folder, by its path relative to that folder. */
export function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.tsx?$/.test(name))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Parses source files and resolves what they import among themselves. */
export function toModules(sources: ReadonlyMap<string, string>): SourceModule[] {
  return [...sources].map(([path, source]) => {
    const { module, program, errors } = parseSync(path, source)
    if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
    const requests = [
      ...module.staticImports.map((statement) => statement.moduleRequest.value),
      ...module.staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest?.value)),
      ...module.dynamicImports.map(({ moduleRequest }) =>
        readLiteral(source.slice(moduleRequest.start, moduleRequest.end)),
      ),
      ...[...source.matchAll(/new URL\(\s*('[^']+'|"[^"]+")\s*,\s*import\.meta\.url/g)].map((match) =>
        readLiteral(match[1] ?? ''),
      ),
    ]
    const wanted = [...new Set(requests.filter((request) => request !== undefined))]
    return {
      path,
      source,
      imports: wanted.map((request) => resolve(request, path, sources)).filter((found) => found !== undefined),
      isBarrel:
        program.body.length > 0 &&
        program.body.every(
          (statement) =>
            statement.type === 'ExportAllDeclaration' ||
            (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
        ),
    }
  })
}

function readLiteral(text: string): string | undefined {
  return /^['"](.*)['"]$/.exec(text)?.[1]
}

/** Undefined for a relative request that is no source file, such as a style sheet. */
function resolve(request: string, from: string, sources: ReadonlyMap<string, string>): Import | undefined {
  if (!request.startsWith('.')) {
    const parts = request.split('/')
    return { kind: 'package', name: parts.slice(0, request.startsWith('@') ? 2 : 1).join('/') }
  }
  const base = posix.join(posix.dirname(from), request.replace(/\?.*$/, ''))
  const path = [base, `${base}.ts`, `${base}.tsx`].find((candidate) => sources.has(candidate))
  return path === undefined ? undefined : { kind: 'module', path }
}
