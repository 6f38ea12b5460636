import { fileURLToPath } from 'node:url'

const moduleAt = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

const MAIN = moduleAt('main.tsx')
const EDITOR = moduleAt('ui/editor/EditorScreen.tsx')
const HOME = moduleAt('ui/drafts/Home.tsx')

/**
 * A Vite plug-in that has what a screen needs before it stands come in few files. Left to itself the bundler makes a file of each little
 * thing that two screens share, and on a slow network the editor waits for forty answers in place of four. One file holds what every
 * page begins with, one what home page and editor share besides, one the rest of the editor.
 *
 * @returns {import('vite').Plugin}
 */
export const startChunks = () => {
  /** What each module imports other than on demand. */
  const imports = new Map()
  let chunks = null

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
  }
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
