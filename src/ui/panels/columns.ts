import type { StandardColumn } from '../../core/draft/draft'
import { STANDARD_COLUMNS } from '../../core/draft/print'

/** Puts a column among the printed ones, before the first that usually follows it. */
export const withColumn = (columns: readonly StandardColumn[], column: StandardColumn): readonly StandardColumn[] => {
  if (columns.includes(column)) return columns
  const followers = STANDARD_COLUMNS.slice(STANDARD_COLUMNS.indexOf(column) + 1)
  const place = columns.findIndex((other) => followers.includes(other))
  return columns.toSpliced(place === -1 ? columns.length : place, 0, column)
}

/** Takes a column from the printed ones. */
export const withoutColumn = (columns: readonly StandardColumn[], column: StandardColumn): readonly StandardColumn[] =>
  columns.filter((other) => other !== column)

/** All columns as the panel lists them: the printed ones in their order, then the others in the usual order. */
export const listedColumns = (columns: readonly StandardColumn[]): readonly StandardColumn[] => [
  ...columns,
  ...STANDARD_COLUMNS.filter((column) => !columns.includes(column)),
]
