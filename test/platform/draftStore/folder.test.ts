import { describe, expect, it } from 'vitest'
import type { DraftDatabase } from '../../../src/platform/draftStore/database'
import { createFolder, type PermittedFolder } from '../../../src/platform/draftStore/folder'

/** A folder of the browser that holds texts by their names; its permission as given. */
const folderOf = (files: Map<string, string>, permission: PermissionState = 'granted') =>
  ({
    kind: 'directory',
    name: 'sop',
    queryPermission: async () => permission,
    getFileHandle: async (name: string, options?: { readonly create?: boolean }) => {
      if (!files.has(name) && options?.create !== true) throw new DOMException('', 'NotFoundError')
      if (!files.has(name)) files.set(name, '')
      return {
        getFile: async () => new File([files.get(name) ?? ''], name),
        createWritable: async () => {
          let text = ''
          return {
            write: async (part: string) => {
              text += part
            },
            close: async () => void files.set(name, text),
            abort: async () => {},
          }
        },
      }
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new DOMException('', 'NotFoundError')
    },
  }) as unknown as PermittedFolder

/** A database that remembers this folder, and nothing else. */
const remembering = (folder: PermittedFolder | null) =>
  ({
    ensureOpen: async () => {},
    facts: { get: async () => (folder ? { key: 'folder', value: folder } : undefined) },
  }) as unknown as DraftDatabase

const portOf = (files: Map<string, string>, permission?: PermissionState) =>
  createFolder(remembering(folderOf(files, permission)), () => undefined)

describe('the folder that the user has chosen', () => {
  it('gets a file whole, in place of the one that was there, and nothing beside it', async () => {
    const files = new Map([['lama.sop.json', 'a']])
    const folder = portOf(files)
    expect(await folder.write('lama.sop.json', 'b')).toBe(true)
    expect(await folder.write('baru.sop.json', 'c')).toBe(true)
    expect([...files]).toEqual([
      ['lama.sop.json', 'b'],
      ['baru.sop.json', 'c'],
    ])
  })

  it('loses a file only if its content is ours', async () => {
    const files = new Map([
      ['a.sop.json', 'milik kita'],
      ['b.sop.json', 'milik orang'],
    ])
    const folder = portOf(files)
    const isOurs = (content: string) => content === 'milik kita'
    expect(await folder.remove('a.sop.json', isOurs)).toBe(true)
    expect(await folder.remove('b.sop.json', isOurs)).toBe(true)
    expect(await folder.remove('tidak-ada.sop.json', isOurs)).toBe(true)
    expect([...files.keys()]).toEqual(['b.sop.json'])
  })

  it('is left alone without leave, and where none is chosen', async () => {
    const files = new Map([['a.sop.json', 'x']])
    const without = portOf(files, 'prompt')
    expect(await without.write('a.sop.json', 'y')).toBe(false)
    expect(await without.remove('a.sop.json', () => true)).toBe(false)
    expect([...files]).toEqual([['a.sop.json', 'x']])
    expect(await createFolder(remembering(null), () => undefined).remove('a.sop.json', () => true)).toBe(false)
  })
})
