import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDARD_COLUMNS } from '../../../src/core/draft/print'
import { listedColumns, withColumn, withoutColumn } from '../../../src/ui/panels/columns'

const someColumns = fc.shuffledSubarray([...STANDARD_COLUMNS])
const oneColumn = fc.constantFrom(...STANDARD_COLUMNS)

describe('the columns that are printed', () => {
  it('come back to their usual place', () => {
    expect(withColumn(['requirements', 'output', 'note'], 'duration')).toEqual(STANDARD_COLUMNS)
    expect(withColumn([], 'note')).toEqual(['note'])
  })

  it('never stand twice, and keep the order of the others', () => {
    fc.assert(
      fc.property(someColumns, oneColumn, (columns, column) => {
        const next = withColumn(columns, column)
        expect(next.filter((name) => name === column)).toHaveLength(1)
        expect(withoutColumn(next, column)).toEqual(withoutColumn(columns, column))
      }),
      { seed: 38 },
    )
  })

  it('are all listed, the printed ones first and in their order', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const listed = listedColumns(columns)
        expect(listed.slice(0, columns.length)).toEqual(columns)
        expect([...listed].sort()).toEqual([...STANDARD_COLUMNS].sort())
      }),
      { seed: 39 },
    )
  })
})
