import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findViolations } from './support/architecture'
import { readSources, toModules } from './support/modules'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The faults of a made-up tree, as lines. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  return findViolations(toModules(new Map(Object.entries(files)))).map(({ path, fault }) => `${path} ${fault}`)
}

describe('the architecture of src', () => {
  const modules = toModules(readSources(source))

  it('is kept: rooms, homes of libraries, no circles, no barrels, no empty names, no long files', () => {
    expect(findViolations(modules)).toEqual([])
  })

  it('is really looked at: files of core are found with their imports', () => {
    const metrics = modules.find((module) => module.path === 'core/text/metrics.ts')
    expect(metrics?.imports).toContainEqual({ kind: 'module', path: 'core/page/item.ts' })
  })
})

describe('the rules of the architecture', () => {
  it('accept what is allowed', () => {
    const faults = faultsOf({
      'core/page/item.ts': 'export type Item = 1',
      'core/text/metrics.ts': "import type { Item } from '../page/item'\nexport const item: Item = 1",
      'core/draft/schema.ts': "import * as z from 'zod/mini'\nexport const schema = z.string()",
      'ui/canvas/Canvas.tsx':
        "import { ReactFlow } from '@xyflow/react'\nimport './canvas.css'\nexport const Canvas = () => <ReactFlow />",
      'platform/draftStore/draftStore.ts': "import Dexie from 'dexie'\nexport const store = new Dexie('drafts')",
      'platform/serviceWorker.ts': 'export const version = 1',
      'main.tsx':
        "import { Canvas } from './ui/canvas/Canvas'\nimport('./platform/draftStore')\nexport const App = Canvas",
    })
    expect(faults).toEqual([])
  })

  const anything = 'export const it = 1'

  it.each([
    ['core', 'editor', 'core/draft/a.ts'],
    ['core/page', 'core/draft', 'core/page/a.ts'],
    ['core/text', 'core/draft', 'core/text/a.ts'],
    ['core/edit', 'core/layout', 'core/edit/a.ts'],
    ['core/order', 'core/layout', 'core/order/a.ts'],
    ['core/layout', 'core/edit', 'core/layout/deep/a.ts'],
    ['paint/svg', 'core/layout', 'paint/svg/a.ts'],
    ['paint/svg', 'paint/pdf', 'paint/svg/a.ts'],
    ['paint', 'paint/pdf', 'paint/a.ts'],
    ['paint/pdf', 'core/draft', 'paint/pdf/a.ts'],
    ['editor', 'ui', 'editor/a.ts'],
    ['editor', 'platform', 'editor/a.ts'],
    ['platform', 'ui', 'platform/a.ts'],
    ['ui', 'paint/pdf', 'ui/a.ts'],
    ['ui', 'platform', 'ui/a.ts'],
    ['cli', 'editor', 'cli/a.ts'],
  ])('refuse that %s imports %s', (_, target, path) => {
    const up = '../'.repeat(path.split('/').length - 1)
    const faults = faultsOf({
      [path]: `import { it } from '${up}${target}/b'\nexport const a = it`,
      [`${target}/b.ts`]: anything,
    })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`${path} imports ${target}/b.ts`)
  })

  it('let platform see the editor\u2019s ports and nothing else of it', () => {
    const files = { 'editor/ports/clock.ts': 'export type Port = 1', 'editor/session.ts': 'export type Session = 1' }
    const use = (name: string) => `import type * as all from '../editor/${name}'\nexport type All = typeof all`
    expect(faultsOf({ ...files, 'platform/a.ts': use('ports/clock') })).toEqual([])
    expect(faultsOf({ ...files, 'platform/a.ts': use('session') })).toHaveLength(1)
  })

  it.each([
    ['types', "import type { it } from '../ui/b'\nexport type A = typeof it"],
    ['re-exports', "export { it } from '../ui/b'\nexport const a = 1"],
    ['imports on demand', "export const load = () => import('../ui/b')"],
    ['workers', "export const worker = new Worker(new URL('../ui/b.ts', import.meta.url))"],
  ])('count %s as imports too', (_, text) => {
    expect(faultsOf({ 'editor/a.ts': text, 'ui/b.ts': anything })).toHaveLength(1)
  })

  it.each([
    ['@xyflow/react', 'ui/panels/a.ts'],
    ['dexie', 'editor/a.ts'],
    ['dexie', 'platform/files.ts'],
    ['jspdf', 'paint/svg/a.ts'],
    ['elkjs', 'core/order/a.ts'],
    ['elkjs', 'platform/files.ts'],
    ['react', 'editor/a.ts'],
    ['react', 'core/layout/a.ts'],
    ['zod', 'core/edit/a.ts'],
  ])('refuse %s in %s', (name, path) => {
    expect(faultsOf({ [path]: `import it from '${name}/deep'\nexport const a = it` })).toHaveLength(1)
  })

  it('refuse circles, however long, and name them', () => {
    const faults = faultsOf({
      'ui/a.ts': "import { b } from './b'\nexport const a = b",
      'ui/b.ts': "import { c } from './c'\nexport const b = c",
      'ui/c.ts': "import type { a } from './a'\nexport type C = typeof a\nexport const c = 1",
    })
    expect(faults).toEqual(['ui/a.ts imports itself: ui/a.ts -> ui/b.ts -> ui/c.ts -> ui/a.ts'])
  })

  it.each(['ui/parts/index.ts', 'ui/parts/all.ts'])('refuse the barrel %s', (path) => {
    expect(
      faultsOf({ [path]: "export * from './b'\nexport { it } from './b'", 'ui/parts/b.ts': anything }),
    ).toHaveLength(1)
  })

  it.each([
    'ui/utils/a.ts',
    'core/draft/helpers.ts',
    'ui/dragManager.ts',
    'editor/common/a.ts',
    'platform/draftService.ts',
  ])('refuse the empty name %s', (path) => {
    expect(faultsOf({ [path]: anything })).toHaveLength(1)
  })

  it('refuse a file over 400 lines, but not a generated one', () => {
    const long = 'export const a = 1\n// more\n'.repeat(1) + '\n'.repeat(400) + anything
    expect(faultsOf({ 'ui/a.ts': long })).toHaveLength(1)
    expect(faultsOf({ 'core/text/a.generated.ts': long })).toEqual([])
  })

  it.each(['Math.random()', 'new Date()', 'Date.now()', 'performance.now()'])(
    'refuse %s in core, save in comments',
    (call) => {
      expect(faultsOf({ 'core/draft/a.ts': `export const a = ${call}` })).toHaveLength(1)
      expect(faultsOf({ 'core/draft/a.ts': `/** Not ${call}. */\nexport const a = 1` })).toEqual([])
      expect(faultsOf({ 'platform/a.ts': `export const a = ${call}` })).toEqual([])
    },
  )

  it.each([
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'element.innerHTML = text',
    'element.outerHTML= text',
    "element.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    '<iframe srcdoc={text} />',
  ])('refuse %s anywhere, save in comments', (code) => {
    expect(faultsOf({ 'ui/a.tsx': `export const a = () => ${code}` })).toHaveLength(1)
    expect(faultsOf({ 'ui/a.tsx': `/** Never ${code}. */\nexport const a = 1` })).toEqual([])
  })

  it('refuse a file outside every room', () => {
    expect(
      faultsOf({ 'stray/a.ts': "import { it } from '../ui/b'\nexport const a = it", 'ui/b.ts': anything }),
    ).toHaveLength(1)
  })
})
