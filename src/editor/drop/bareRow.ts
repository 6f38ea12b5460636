import type { StepRow } from '../../core/draft/draft'

/** True when a step holds no text and no symbol, `exceptSymbolId` not counted: nothing is lost when such a row goes. */
export const isBareRow = (row: StepRow, exceptSymbolId?: string): boolean =>
  [row.activity, row.requirements, row.duration, row.output, row.note].every((text) => text.trim() === '') &&
  row.symbols.every(({ id }) => id === exceptSymbolId)
