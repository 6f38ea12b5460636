import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../../src/core/draft/parse'
import { layout } from '../../../../src/core/layout/layout'
import type { LayoutFault } from '../../../../src/core/layout/layoutFault'
import type { Layout, TablePart } from '../../../../src/core/layout/result'
import { verify } from '../../../../src/core/layout/verify/verify'
import type { Item, TextItem } from '../../../../src/core/page/item'

const parsed = parseDraft(readFileSync(join(import.meta.dirname, '../../../golden/dua-halaman/draft.sop.json'), 'utf8'))
if (!parsed.ok) throw new Error('the golden draft is broken')
const { draft } = parsed.value
const sound = layout(draft, { mode: 'paged', effort: 'draft' })

const changeTables = (change: (part: TablePart) => TablePart): Layout => ({
  ...sound,
  tables: sound.tables.map(change),
})
const changeItems = (change: (item: Item) => Item): Layout => ({
  ...sound,
  pages: sound.pages.map((page) => ({ ...page, items: page.items.map(change) })),
})
const codesOf = (layout: Layout): Set<LayoutFault['code']> => new Set(verify(draft, layout).map(({ code }) => code))
const isTextOf = (item: Item, part: string): item is TextItem =>
  item.kind === 'text' && item.source?.kind === 'row' && item.source.id === 'r4' && item.source.part === part

describe('verify', () => {
  it('finds nothing in a sound layout with arrows over the page break', () => {
    expect(verify(draft, sound)).toEqual([])
    expect(
      sound.tables.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'connector')).length,
    ).toBeGreaterThan(2)
  })

  it('finds a step that is missing or printed twice', () => {
    const without = changeTables((part) => ({
      ...part,
      texts: part.texts.filter(({ role, rowId }) => role !== 'number' || rowId !== 'r4'),
    }))
    const twice = changeTables((part) => ({
      ...part,
      texts: [...part.texts, ...part.texts.filter(({ rowId }) => rowId === 'r4')],
    }))
    expect(codesOf(without)).toEqual(new Set(['step-order']))
    expect(codesOf(twice)).toEqual(new Set(['step-order', 'text-lost']))
  })

  it('finds a word that is lost', () => {
    const shorter = changeTables((part) => ({
      ...part,
      texts: part.texts.map((text) => (text.role === 'activity' ? { ...text, lines: text.lines.slice(0, 1) } : text)),
    }))
    expect(codesOf(shorter)).toEqual(new Set(['text-lost']))
  })

  it('finds a symbol, an arrow, and a half of a pair that are missing', () => {
    const withoutSymbol = changeTables((part) => ({ ...part, nodes: part.nodes.filter(({ id }) => id !== 's9') }))
    const withoutArrow = changeTables((part) => ({ ...part, edges: part.edges.filter(({ id }) => id !== 'f2') }))
    const withoutHalf = changeTables((part) => ({ ...part, nodes: part.nodes.filter(({ id }) => id !== 'A masuk') }))
    expect(codesOf(withoutSymbol)).toContain('symbol-count')
    expect(codesOf(withoutArrow)).toEqual(new Set(['flow-count']))
    expect(codesOf(withoutHalf)).toContain('connector-pair')
  })

  it('finds an arrow that runs into its symbol', () => {
    const moved = changeTables((part) => ({
      ...part,
      edges: part.edges.map((edge) =>
        edge.id === 'f5' ? { ...edge, points: edge.points.map(({ x, y }) => ({ x, y: y + 3 })) } : edge,
      ),
    }))
    expect(codesOf(moved)).toEqual(new Set(['arrow-fault']))
  })

  it('finds what is printed in the signing strip', () => {
    const lower = changeItems((item) => (isTextOf(item, 'number') ? { ...item, y: 205 } : item))
    expect(codesOf(lower)).toContain('outside-content')
  })

  it('finds text outside its cell, on other text, and under an arrow', () => {
    const target = sound.pages.flatMap(({ items }) => items).find((item) => isTextOf(item, 'output'))
    const part = sound.tables.find(({ rows }) => rows.some(({ id }) => id === 'r4'))
    const arrow = part?.edges.find(({ id }) => id === 'f3')?.points[0]
    if (target?.kind !== 'text' || !arrow) throw new Error('nothing to move')
    const moveTo = (x: number, y: number) =>
      codesOf(changeItems((item) => (isTextOf(item, 'requirements') ? { ...item, x, y } : item)))
    expect(moveTo(target.x, target.y)).toEqual(new Set(['text-outside-cell', 'text-on-text']))
    expect(moveTo(arrow.x - 2, arrow.y + 0.5)).toContain('arrow-on-text')
  })
})
