import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../../src/core/draft/draft'
import { parseDraft, parseDraftValue } from '../../../../src/core/draft/parse'
import { layout } from '../../../../src/core/layout/layout'
import { structureOf } from '../../../../src/core/layout/structure/structure'
import type { StructureNode } from '../../../../src/core/page/structure'
import { arbitraryDraft } from '../../../support/arbitraryDraft'
import { smallDraft } from '../../../support/smallDraft'

const structured = (draft: SopDraft) => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  return { result, root: structureOf(draft, result) }
}

const small = (): SopDraft => {
  const parsed = parseDraftValue(smallDraft)
  if (!parsed.ok) throw new Error('The draft is not sound')
  return parsed.value.draft
}

function* all(node: StructureNode): Generator<StructureNode> {
  yield node
  for (const child of node.children ?? []) yield* all(child)
}

const tablesOf = (root: StructureNode) => [...all(root)].filter(({ role }) => role === 'Table')

describe('the structure of a document', () => {
  it('says every symbol and every arrow in words, at the step where it begins', () => {
    const [table] = tablesOf(structured(small()).root)
    const said = (table?.children ?? []).map((row) =>
      [...all(row)].flatMap(({ alternative }) => (alternative === undefined ? [] : [alternative])),
    )
    expect(said.filter((words) => words.length > 0)).toEqual([
      ['Mulai, langkah 1, Pemohon; panah ke langkah 3 (Petugas)'],
      ['Selesai, langkah 2, Pemohon'],
      ['Keputusan, langkah 3, Petugas; panah ke langkah 2 (Pemohon), Ya; panah ke langkah 1 (Pemohon), Tidak'],
    ])
  })

  it('names the head cells with the columns and rows that they span', () => {
    const [table] = tablesOf(structured(small()).root)
    const spans = (table?.children?.[0]?.children ?? []).map(({ role, scope, columnSpan, rowSpan }) => ({
      role,
      scope,
      columnSpan,
      rowSpan,
    }))
    const head = { role: 'TH', scope: 'Column', columnSpan: 1, rowSpan: 1 }
    expect(spans).toEqual([
      { ...head, rowSpan: 2 },
      { ...head, rowSpan: 2 },
      { ...head, columnSpan: 2 },
      { ...head, columnSpan: 3 },
      { ...head, rowSpan: 2 },
    ])
  })

  it('has tables whose rows all span the same columns, and one row for every row of the draft', () => {
    fc.assert(
      fc.property(arbitraryDraft({ procedures: 2, actors: 5, rows: 8 }), (draft) => {
        const tables = tablesOf(structured(draft).root)
        expect(tables).toHaveLength(draft.procedures.length)
        draft.procedures.forEach((procedure, index) => {
          const columns = 2 + Math.max(1, procedure.actors.length) + draft.print.columns.length
          const widths = widthsOf(tables[index]?.children ?? [])
          expect(new Set(widths)).toEqual(new Set([columns]))
          const isHead = (row: StructureNode) => row.children?.every(({ scope }) => scope === 'Column')
          const body = (tables[index]?.children ?? []).filter((row) => !isHead(row))
          expect(body.length).toBeGreaterThanOrEqual(procedure.rows.length)
        })
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('claims every text of the pages once, but for page numbers, column numbers and what pages repeat', () => {
    const parsed = parseDraft(readFileSync('test/golden/dua-halaman/draft.sop.json', 'utf8'))
    if (!parsed.ok) throw new Error('The draft is not sound')
    const { result, root } = structured(parsed.value.draft)
    const keyOf = (page: number, source: object) => `${page} ${JSON.stringify(source)}`
    const marks = [...all(root)].flatMap((node) => node.marks ?? [])
    expect(new Set(marks.map(({ page, source, from = 0 }) => `${keyOf(page, source)} ${from}`)).size).toBe(marks.length)
    const claims = marks.map(({ page, source }) => keyOf(page, source))
    const unclaimed = result.pages.flatMap(({ items }, page) =>
      items.flatMap((item) =>
        item.kind === 'text' && item.source && !claims.includes(keyOf(page, item.source))
          ? [`${page} ${item.source.kind}`]
          : [],
      ),
    )
    const repeated = unclaimed.filter((place) => !place.endsWith(' page'))
    expect(repeated.length).toBeGreaterThan(0)
    for (const place of repeated) expect(place).toMatch(/^[1-9]\d* (label|actor|actorGroup|procedure)$/)
  })
})

/** How many columns each row spans, cells that reach down from rows above counted. */
function widthsOf(rows: readonly StructureNode[]): number[] {
  const below: number[] = []
  return rows.map(({ children = [] }, index) => {
    const own = children.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
    for (const { columnSpan = 1, rowSpan = 1 } of children) {
      for (let down = 1; down < rowSpan; down++) below[index + down] = (below[index + down] ?? 0) + columnSpan
    }
    return own + (below[index] ?? 0)
  })
}
