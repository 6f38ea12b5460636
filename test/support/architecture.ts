import type { Import, SourceModule } from './modules'

/** A breach of the house's rules: in which file, and what is wrong, in a sentence. */
export interface Violation {
  readonly path: string
  readonly fault: string
}

const core = [
  'core/result.ts',
  'core/page',
  'core/draft',
  'core/text',
  'core/edit',
  'core/order',
  'core/check',
  'core/compare',
  'core/exchange',
  'core/clip',
  'core/layout',
  'core/find',
  'core/propose',
]

/** Which rooms each room may import from, besides itself. A path belongs to the room with the longest matching prefix. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/result.ts': [],
  'core/page': [],
  'core/draft': ['core/result.ts'],
  'core/text': ['core/page'],
  'core/edit': ['core/draft', 'core/result.ts'],
  'core/order': ['core/draft', 'core/result.ts'],
  'core/check': ['core/draft', 'core/text', 'core/edit', 'core/order', 'core/layout', 'core/page', 'core/result.ts'],
  'core/compare': ['core/draft'],
  'core/exchange': ['core/draft', 'core/text', 'core/result.ts'],
  'core/clip': ['core/draft', 'core/edit', 'core/exchange', 'core/result.ts'],
  'core/layout': ['core/draft', 'core/text', 'core/page', 'core/result.ts'],
  'core/find': ['core/draft', 'core/edit', 'core/text', 'core/result.ts'],
  'core/propose': ['core/draft', 'core/text', 'core/result.ts'],
  read: ['core/draft', 'core/exchange', 'core/result.ts'],
  paint: ['core/page', 'core/text'],
  'paint/svg': ['paint', 'core/page', 'core/text'],
  'paint/pdf': ['paint', 'core/page', 'core/text'],
  editor: [...core, 'editor/ports'],
  'editor/ports': [...core, 'editor'],
  platform: [...core, 'editor/ports', 'read'],
  ui: [...core, 'editor', 'editor/ports', 'paint/svg', 'ui/text'],
  'ui/text': [...core, 'editor', 'editor/ports'],
  cli: [...core, 'paint', 'paint/svg', 'paint/pdf', 'read', 'ui/text'],
  'cli.ts': [...core, 'paint', 'paint/svg', 'paint/pdf', 'ui/text', 'cli'],
  'face.ts': [...core, 'paint/svg'],
  'viewer.tsx': [...core, 'ui', 'ui/text', 'paint/svg'],
  'main.tsx': [...core, 'paint', 'paint/svg', 'paint/pdf', 'platform', 'editor', 'editor/ports', 'ui', 'ui/text'],
}

/** Packages that live in one room; the paths are prefixes. */
const homeOf: Readonly<Record<string, readonly string[]>> = {
  '@xyflow/react': ['ui/canvas/'],
  dexie: ['platform/draftStore/'],
  fflate: ['paint/pdf/', 'read/'],
  htmlparser2: ['read/'],
  papaparse: ['read/'],
  jspdf: ['paint/pdf/'],
  elkjs: ['platform/elkSolver', 'cli/'],
}

/** Packages that a room may use at all, where the room is to stay free of most; rooms not listed may use any. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core/draft': ['zod'],
  editor: [],
  read: ['fflate', 'htmlparser2', 'papaparse'],
  paint: [],
  'paint/pdf': ['jspdf', 'fflate'],
  'paint/svg': ['react', 'react-dom'],
}

const maximumLines = 400

const emptyWords = new Set([
  'util',
  'utils',
  'utility',
  'utilities',
  'helper',
  'helpers',
  'common',
  'manager',
  'service',
  'services',
])

/** Checks a whole tree of source files against every rule. */
export function findViolations(modules: readonly SourceModule[]): Violation[] {
  return [...modules.flatMap(checkModule), ...findCycles(modules)]
}

function checkModule(module: SourceModule): Violation[] {
  const faults = [...checkShape(module), ...module.imports.flatMap((found) => checkImport(module, found))]
  return faults.map((fault) => ({ path: module.path, fault }))
}

function checkShape({ path, source, isBarrel }: SourceModule): string[] {
  const faults: string[] = []
  if (longestPrefix(path, Object.keys(mayImport)) === undefined) faults.push('stands in no room of the house')
  const lines = source.trimEnd().split('\n').length
  if (lines > maximumLines && !path.endsWith('.generated.ts'))
    faults.push(`has ${lines} lines, more than ${maximumLines}`)
  if (isBarrel || /(^|\/)index\.tsx?$/.test(path)) faults.push('is a barrel: import from where the thing is')
  const emptyName = path.split('/').find((name) => emptyWords.has(lastWord(name)))
  if (emptyName !== undefined) faults.push(`'${emptyName}' says nothing about what is inside`)
  if (
    path.startsWith('core/') &&
    /\bMath\.random\b|\bnew Date\b|\bDate\.\w|\bperformance\.now\b/.test(withoutComments(source))
  ) {
    faults.push('asks the clock or chance; core is told')
  }
  if (MARKUP_FROM_TEXT.test(withoutComments(source))) faults.push('makes markup or code out of text')
  return faults
}

/** Every way in which a text could become elements or code of the page; React's escaping is the only way to show a text. */
const MARKUP_FROM_TEXT =
  /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\s*=[^=]|\b(?:insertAdjacentHTML|createContextualFragment|srcdoc)\b|\bdocument\.write|\beval\(|\bnew Function\b/

/** 'dragManager.ts' ends in 'manager'; 'serviceWorker.ts' in 'worker'. */
function lastWord(name: string): string {
  const base = name.replace(/\..*$/, '')
  return (base.match(/[A-Z]?[a-z]+/g)?.at(-1) ?? base).toLowerCase()
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function checkImport(module: SourceModule, found: Import): string[] {
  return found.kind === 'package' ? checkPackage(module.path, found.name) : checkRoom(module.path, found.path)
}

function checkPackage(path: string, name: string): string[] {
  const homes = homeOf[name]
  if (homes && !homes.some((home) => path.startsWith(home)))
    return [`imports ${name}, which lives in ${homes.join(' and ')}`]
  const room = longestPrefix(path, Object.keys(packagesOf))
  const allowed = room === undefined ? undefined : packagesOf[room]
  return allowed && !allowed.includes(name) ? [`imports the package ${name}, which ${room} is to stay free of`] : []
}

function checkRoom(from: string, to: string): string[] {
  const room = longestPrefix(from, Object.keys(mayImport))
  const target = longestPrefix(to, Object.keys(mayImport))
  if (room === undefined || target === undefined || target === room) return []
  const allowed = mayImport[room] ?? []
  return allowed.includes(target) ? [] : [`imports ${to}, but ${room} may only import from ${allowed.join(', ')}`]
}

function longestPrefix(path: string, places: readonly string[]): string | undefined {
  return places.filter((place) => isInside(path, place)).sort((a, b) => b.length - a.length)[0]
}

function isInside(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}

/** One violation for each import that closes a circle, naming the circle. */
function findCycles(modules: readonly SourceModule[]): Violation[] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const done = new Set<string>()
  const violations: Violation[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      violations.push({ path, fault: `imports itself: ${[...trail.slice(start), path].join(' -> ')}` })
      return
    }
    if (done.has(path)) return
    for (const found of byPath.get(path)?.imports ?? [])
      if (found.kind === 'module') visit(found.path, [...trail, path])
    done.add(path)
  }
  for (const module of modules) visit(module.path, [])
  return violations
}
