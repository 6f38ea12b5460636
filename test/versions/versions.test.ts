import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CURRENT_VERSION } from '../../src/core/draft/migrate'
import { parseDraft } from '../../src/core/draft/parse'
import { serializeDraft } from '../../src/core/draft/serialize'

/** One frozen file for every version of the format that was ever written. The files never change; reading them must not break. */
const FOLDER = new URL('.', import.meta.url)

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sop.json'))

describe('every version of the file format', () => {
  it('has its frozen file', () => {
    const versions = files.map((name) => Number.parseInt(name, 10)).sort((one, other) => one - other)
    expect(versions).toEqual(Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1))
  })

  it.each(files)('%s is read whole, and what is written of it reads back as the same', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    const parsed = parseDraft(text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    expect(parsed.value.version).toBe(Number.parseInt(name, 10))
    if (parsed.value.version === CURRENT_VERSION) expect(parsed.value.draft).toMatchObject(JSON.parse(text))
    const again = parseDraft(serializeDraft(parsed.value.draft))
    expect(again.ok && again.value.draft).toEqual(parsed.value.draft)
  })
})
