import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import type { SourceCell, SourceDocument } from '../../../src/core/exchange/sourceTable'
import { comesUnordered, namedSteps, roleOfKind } from '../../../src/ui/import/choices'

/** A table of two steps by a drafter who has drawn the symbols, and perhaps an arrow from the lower to the upper one. */
const documentOf = (numbers: readonly [string, string], isJoined: boolean): SourceDocument => {
  const line = (...texts: readonly string[]): SourceCell[] => texts.map((text) => ({ text, rowSpan: 1, columnSpan: 1 }))
  return {
    blocks: [
      {
        kind: 'table',
        name: null,
        rows: [
          line('No', 'Kegiatan', 'Staf', 'Kasi', 'Kelengkapan', 'Waktu', 'Output'),
          line(numbers[0], 'Mengarsipkan surat', '', '', 'Surat', '1 Jam', 'Arsip'),
          line(numbers[1], 'Menerima surat', '', '', 'Surat', '1 Jam', 'Agenda'),
        ],
        shapes: [
          { id: 'a', kind: 'terminator', row: 1, column: 2, text: '' },
          { id: 'b', kind: 'terminator', row: 2, column: 3, text: '' },
        ],
        connectors: isJoined ? [{ fromShapeId: 'b', toShapeId: 'a', head: 'end', isDashed: false, text: '' }] : [],
      },
    ],
    losses: [],
  }
}

describe('a source', () => {
  it('comes unordered when its numbers run backward and arrows were drawn', () => {
    expect(comesUnordered(proposeMapping(documentOf(['2', '1'], true)))).toBe(true)
  })

  it('comes in order when its numbers say so', () => {
    expect(comesUnordered(proposeMapping(documentOf(['1', '2'], true)))).toBe(false)
  })

  it('keeps its order where no arrows tell another', () => {
    expect(comesUnordered(proposeMapping(documentOf(['2', '1'], false)))).toBe(false)
  })
})

describe('the choices of the mapping screen', () => {
  it('call steps by the numbers of the source', () => {
    const [draft] = proposeMapping(documentOf(['5', '6'], true)).drafts
    const [procedure] = draft?.procedures ?? []
    if (procedure === undefined) throw new Error('no procedure')
    expect([...namedSteps(procedure).values()]).toEqual(['5', '6'])
  })

  it('name a lane after its head', () => {
    expect(roleOfKind('actor', ' Kasi ')).toEqual({ kind: 'actor', name: 'Kasi', group: '' })
    expect(roleOfKind('note', 'Ket')).toEqual({ kind: 'note' })
  })
})
