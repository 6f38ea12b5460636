import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/core/draft/parse'
import { readSamples } from '../../../src/ui/drafts/samples'

const folder = new URL('../../../public/samples/', import.meta.url)
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')

const sample = { file: 'a.sop.json', title: 'A', institution: 'B', note: 'C' }

describe('the list of samples', () => {
  it('keeps what is a sample', () => {
    expect(readSamples([sample])).toEqual([sample])
  })

  it.each([
    null,
    {},
    [null, 1, 'a'],
    [{ ...sample, title: 3 }],
    [{ ...sample, file: '../../secret.json' }],
    [{ ...sample, file: 'https://example.org/a.json' }],
    [{ ...sample, file: 'sub/a.json' }],
  ])('drops what is none, such as files outside its folder: %j', (value) => {
    expect(readSamples(value)).toEqual([])
  })

  const shipped = readSamples(JSON.parse(read('index.json')))

  it('ships at least one', () => {
    expect(shipped.length).toBeGreaterThan(0)
  })

  it.each(shipped)('names files that are sound drafts: $file', ({ file }) => {
    const parsed = parseDraft(read(file))
    expect(parsed.ok ? [] : parsed.failure).toEqual([])
  })
})
