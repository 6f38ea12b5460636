import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/core/draft/parse'
import { toGeometryJson } from '../../../src/core/layout/geometryJson'
import { layout } from '../../../src/core/layout/layout'
import { verify } from '../../../src/core/layout/verify/verify'

const shared = join(import.meta.dirname, '../../../../shared')
const samples = join(import.meta.dirname, '../../../public/samples')
const drafts = [join(shared, 'drafts'), samples].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.sop.json') ? [join(folder, name)] : []))
    : [],
)

/** What the judge of drawn arrows counts that must be nought on every page. */
const hardMetrics = [
  'unrouted',
  'diagonal',
  'nodeHits',
  'endpointErrors',
  'overlapBad',
  'touches',
  'plusJunctions',
  'outside',
  'ruling',
  'tight',
  'labelMissing',
  'labelHits',
] as const

describe.skipIf(!existsSync(shared))('real procedures', () => {
  it.each(drafts)('%s is laid out without a fault', async (file) => {
    const judge = (await import(join(shared, 'tools/check-routing.mjs'))) as {
      check(page: unknown): Record<(typeof hardMetrics)[number], number>
    }
    const parsed = parseDraft(readFileSync(file, 'utf8'))
    if (!parsed.ok) throw new Error(`${file} is broken`)
    const { draft } = parsed.value
    for (const mode of ['paged', 'continuous'] as const) {
      const result = layout(draft, { mode, effort: 'final' })
      expect(verify(draft, result)).toEqual([])
      expect(result.problems).toEqual([])
      for (const page of toGeometryJson(result).pages.filter(({ kind }) => kind === 'flow')) {
        const found = judge.check(JSON.parse(JSON.stringify(page)))
        expect(Object.fromEntries(hardMetrics.map((metric) => [metric, found[metric]]))).toEqual(
          Object.fromEntries(hardMetrics.map((metric) => [metric, 0])),
        )
      }
    }
  })
})
