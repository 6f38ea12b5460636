import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { earlyScript, startChunks } from '../../scripts/startChunks.mjs'
import { formatRoute } from '../../src/editor/route'

const at = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
const MAIN = at('main.tsx')
const EDITOR = at('ui/editor/EditorScreen.tsx')
const HOME = at('ui/drafts/Home.tsx')
const ICONS = '/node_modules/lucide-react/dist/esm/lucide-react.mjs'

interface Parsed {
  readonly id: string
  readonly code?: string
  readonly importedIds: readonly string[]
}

const chunkNames = (modules: readonly Parsed[]): ((id: string) => string | null) => {
  const plugin = startChunks() as unknown as {
    moduleParsed(module: Parsed): void
    config(): {
      build: { rolldownOptions: { output: { codeSplitting: { groups: { name(id: string): string | null }[] } } } }
    }
  }
  for (const module of modules) plugin.moduleParsed(module)
  const [group] = plugin.config().build.rolldownOptions.output.codeSplitting.groups
  if (group === undefined) throw new Error('there is no group')
  return (id) => group.name(id)
}

describe('the files that a screen waits for', () => {
  const chunkOf = chunkNames([
    { id: MAIN, importedIds: ['/frame'] },
    { id: '/frame', importedIds: ['/draft'] },
    { id: '/draft', importedIds: [] },
    { id: EDITOR, importedIds: ['/draft', '/canvas', '/button'] },
    { id: '/canvas', importedIds: ['/svg'] },
    { id: '/svg', importedIds: ['/canvas'] },
    {
      id: '/button',
      code: 'import { CircleAlert, FilePlus2 as Plus } from "lucide-react"',
      importedIds: [ICONS],
    },
    { id: HOME, importedIds: ['/button'] },
    { id: '/panel', importedIds: ['/canvas'] },
  ])

  it('are one for what every page begins with, one for what home page and editor share, one for the rest of the editor', () => {
    expect(['/frame', '/draft', '/button', '/canvas', '/svg'].map(chunkOf)).toEqual([
      'start',
      'start',
      'screens',
      'editor',
      'editor',
    ])
  })

  it('leave alone what nobody waits for, and the modules where program and screens begin', () => {
    expect([MAIN, EDITOR, HOME, '/panel'].map(chunkOf)).toEqual([null, null, null, null])
  })

  it('hold of all icons only those that are named', () => {
    const icon = (file: string): string => `/node_modules/lucide-react/dist/esm/icons/${file}.mjs`
    expect(['circle-alert', 'file-plus-2', 'x'].map((file) => chunkOf(icon(file)))).toEqual([
      'screens',
      'screens',
      null,
    ])
    expect(chunkOf(ICONS)).toBeNull()
  })
})

describe('the script that asks early for the editor', () => {
  const askedFor = (hash: string): unknown[] => {
    const links: unknown[] = []
    const document = { createElement: () => ({}), head: { append: (link: unknown) => links.push(link) } }
    runInNewContext(earlyScript(['assets/editor.js', 'assets/editor.css']), { location: { hash }, document })
    return links
  }

  it("asks for its files on a draft's address, as the page itself will ask for them", () => {
    expect(askedFor(formatRoute({ kind: 'draft', id: 'd1' }))).toEqual([
      { rel: 'modulepreload', href: './assets/editor.js', crossOrigin: '' },
      { rel: 'preload', as: 'style', href: './assets/editor.css', crossOrigin: '' },
    ])
  })

  it('asks for nothing elsewhere', () => {
    expect(askedFor('')).toEqual([])
    expect(askedFor(formatRoute({ kind: 'storage' }))).toEqual([])
  })
})
