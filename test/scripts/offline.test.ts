import { describe, expect, it } from 'vitest'
import { writeWorker } from '../../scripts/offline/plugin.mjs'

const files = [
  { name: 'index.html', content: '<p>' },
  { name: 'assets/a.js', content: 'a' },
  { name: 'assets/a.js.map', content: '{}' },
]

const versionOf = (worker: string): string | undefined => /lajur-([0-9a-f]+)/.exec(worker)?.[1]

describe('the service worker', () => {
  it('keeps every file, the page under the address of its folder, and no source maps', () => {
    const list = /const FILES = (\[[^\]]*\])/.exec(writeWorker(files))?.[1] ?? ''
    expect(JSON.parse(list)).toEqual(['./', './assets/a.js'])
  })

  it('has another version as soon as any file changes, and the same for the same files in any order', () => {
    const changed = files.map((file) => (file.name === 'index.html' ? { ...file, content: '<b>' } : file))
    expect(versionOf(writeWorker(changed))).not.toBe(versionOf(writeWorker(files)))
    expect(versionOf(writeWorker(files.toReversed()))).toBe(versionOf(writeWorker(files)))
  })
})
