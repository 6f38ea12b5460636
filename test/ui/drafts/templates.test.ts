import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../src/core/check/findings'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { toGeometryJson } from '../../../src/core/layout/geometryJson'
import { layout } from '../../../src/core/layout/layout'
import { readSamples } from '../../../src/ui/drafts/samples'

const folder = fileURLToPath(new URL('../../../public/templates/', import.meta.url))
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const templates = readSamples(JSON.parse(read('index.json')))
const judge = fileURLToPath(new URL('../../../../shared/tools/check-routing.mjs', import.meta.url))

const draftOf = (file: string): SopDraft => {
  const parsed = parseDraft(read(file))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value.draft
}

describe('the templates', () => {
  it('are the files of their folder, four beside the empty one', () => {
    const files = readdirSync(folder).filter((name) => name !== 'index.json')
    expect(templates.map(({ file }) => file).sort()).toEqual(files.sort())
    expect(templates).toHaveLength(4)
  })

  it.each(templates)('leave nothing to say but what only the office knows: $file', ({ file }) => {
    const said = findFindings(draftOf(file), { layout: layout(draftOf(file), { mode: 'continuous', effort: 'final' }) })
    expect(said.map(({ ruleId, source }) => `${ruleId} ${source.id}`)).toEqual([
      'empty-identity-field number',
      'empty-identity-field createdDate',
      'empty-identity-field effectiveDate',
    ])
  })

  it.each(templates)('name nobody: $file', ({ file }) => {
    const { approval, institution } = draftOf(file).identity
    expect([approval.name, approval.nip, institution[0]]).toEqual([
      'NAMA PEJABAT',
      '00000000 000000 0 000',
      'NAMA INSTANSI',
    ])
  })

  it.each(templates)('lie there as the program writes them: $file', ({ file }) => {
    expect(read(file)).toBe(serializeDraft(draftOf(file)))
  })

  describe.skipIf(!existsSync(judge))('are drawn', () => {
    it.each(templates)('without a fault on one page: $file', async ({ file }) => {
      const { check } = (await import(judge)) as { check(drawing: unknown): unknown }
      const paged = layout(draftOf(file), { mode: 'paged', effort: 'final' })
      expect(paged.problems).toEqual([])
      const flowPages = toGeometryJson(paged).pages.filter(({ kind }) => kind === 'flow')
      expect(flowPages).toHaveLength(1)
      expect(check(flowPages[0])).toMatchObject({ ok: true, crossings: 0, details: [] })
    })
  })
})
