import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

const moduleAt = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

const MAIN = moduleAt('main.tsx')
const EDITOR = moduleAt('ui/editor/EditorScreen.tsx')
const HOME = moduleAt('ui/drafts/Home.tsx')

/**
 * A Vite plug-in that has what a screen needs before it stands come in few files. Left to itself the bundler makes a file of each little
 * thing that two screens share, and on a slow network the editor waits for forty answers in place of four. One file holds what every
 * page begins with, one what home page and editor share besides, one the rest of the editor. On a
 * draft's address a tiny script asks for the editor's files at once, not only when the first has come and found that it needs them.
 *
 * @returns {import('vite').Plugin}
 */
export const startChunks = () => {
  /** What each module imports other than on demand. */
  const imports = new Map()
  let chunks = null
  let early = ''

  const nameOf = (id) => {
    chunks ??= assign(imports)
    return chunks.get(id) ?? null
  }

  return {
    name: 'lajur-start-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          // What a module needs is in the same file or in one that comes before it.
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: nameOf }] } },
        },
      },
    }),
    moduleParsed: ({ id, code, importedIds }) => void imports.set(id, neededOf(code ?? '', importedIds)),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const begun = filesOf(bundle, MAIN)
        const source = earlyScript([...filesOf(bundle, EDITOR)].filter((file) => !begun.has(file)))
        early = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
        this.emitFile({ type: 'asset', fileName: early, source })
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { async: true, src: `./${early}` }, injectTo: 'head' }],
    },
  }
}

/** Addresses of drafts, as `editor/route.ts` writes them. */
const DRAFT_ADDRESS = '#/draf/'

/**
 * The script that asks early for what a draft's address will need.
 *
 * @param {readonly string[]} files
 */
export const earlyScript = (files) =>
  `if (location.hash.startsWith(${JSON.stringify(DRAFT_ADDRESS)}))
  for (const file of ${JSON.stringify(files)}) {
    const link = document.createElement('link')
    const isStyle = file.endsWith('.css')
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    link.crossOrigin = ''
    link.href = './' + file
    document.head.append(link)
  }
`

/** The files that a module's chunk cannot do without, its styles among them. */
const filesOf = (bundle, id) => {
  const outputs = Object.values(bundle)
  // The program itself begins in the page.
  const begin = outputs.find(({ facadeModuleId, isEntry }) => (id === MAIN ? isEntry : facadeModuleId === id))
  const files = new Set()
  const take = (chunk) => {
    if (chunk === undefined || files.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
    for (const name of chunk.imports) take(bundle[name])
  }
  take(begin)
  return files
}

const ICONS = /[\\/]lucide-react\.mjs$/

/** What a module imports; of the list of all icons only those that it names. */
const neededOf = (code, importedIds) =>
  importedIds.flatMap((id) => (ICONS.test(id) ? iconNames(code).map((name) => iconModule(id, name)) : [id]))

const iconNames = (code) =>
  [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]lucide-react['"]/g)].flatMap(([, names]) =>
    names.split(',').flatMap((name) => name.trim().split(/\s+as\s+/)[0] || []),
  )

/** `CircleAlert` stands in `circle-alert.mjs`, `FilePlus2` in `file-plus-2.mjs`. */
const iconModule = (list, name) => {
  const file = name.replace(/(?<!^)(?=[A-Z]|(?<=[a-z])\d)/g, '-').toLowerCase()
  return list.replace(ICONS, `/icons/${file}.mjs`)
}

const assign = (imports) => {
  const [main, editor, home] = [MAIN, EDITOR, HOME].map((id) => reach(imports, id))
  const chunks = new Map()
  for (const id of editor) chunks.set(id, home.has(id) ? 'screens' : 'editor')
  for (const id of main) chunks.set(id, 'start')
  // Where a screen or the program begins is a file of its own, which exports just that.
  for (const id of [MAIN, EDITOR, HOME]) chunks.delete(id)
  return chunks
}

/** A module and all that it cannot do without. */
const reach = (imports, id, seen = new Set()) => {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const next of imports.get(id) ?? []) reach(imports, next, seen)
  return seen
}
