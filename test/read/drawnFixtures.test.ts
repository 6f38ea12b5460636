import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTableFile } from '../../src/read/readTables'
import { documentOf, tableOf, textsOf } from './tableOf'

const tableIn = (name: string) =>
  tableOf(
    documentOf(
      readTableFile({ name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))) }),
    ),
  )

describe.each(['drawn.xlsx', 'drawn.docx'])('the symbols drawn over the table of %s', (name) => {
  const table = tableIn(name)

  it('stand in the cells of their steps and actors', () => {
    expect(table.shapes.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['terminator', 2, 2],
      ['decision', 3, 3],
      ['terminator', 4, 4],
    ])
  })

  it('are joined as drawn', () => {
    const place = (id: string | null) => table.shapes.findIndex((shape) => shape.id === id)
    expect(
      table.connectors.map(({ fromShapeId, toShapeId, head }) => [place(fromShapeId), place(toShapeId), head]),
    ).toEqual([
      [0, 1, 'end'],
      [1, 2, 'end'],
      [1, 0, 'end'],
    ])
  })

  it('leave the table\u2019s words alone', () => {
    expect(textsOf(table)[1]).toEqual([
      null,
      null,
      'Staf',
      'Kepala Seksi',
      'Kepala Dinas',
      'Kelengkapan',
      'Waktu',
      'Output',
      null,
    ])
    expect(textsOf(table)[3]?.[1]).toBe('Memeriksa konsep laporan, jika tidak sesuai dikembalikan kepada Staf')
  })
})
