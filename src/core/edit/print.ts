import type { PrintSettings, SopDraft } from '../draft/draft'
import { PRINT_BOUNDS } from '../draft/print'
import { type Result, success } from '../result'
import { type Edited, patched, plainValue } from './change'
import type { PrintCommand } from './command'
import { type Refusal, refuse } from './refusal'

/** Applies an edit of the printed wording or of the print settings. */
export const applyPrint = (draft: SopDraft, command: PrintCommand): Edited<SopDraft> => {
  if (command.kind === 'setPrint') return setPrint(draft, command.patch)
  const plain = plainValue(command.value)
  if (!plain.ok) return plain
  return success(patched(draft, { labels: patched(draft.labels, { [command.key]: plain.value }) }))
}

const setPrint = (draft: SopDraft, patch: Partial<PrintSettings>): Edited<SopDraft> => {
  const plain = plainValue(patch)
  if (!plain.ok) return plain
  const margins = patched(draft.print.margins, plain.value.margins ?? {})
  const print = patched(draft.print, { ...plain.value, margins })
  return printRefusal(print) ?? success(patched(draft, { print }))
}

const printRefusal = (print: PrintSettings): Result<never, Refusal> | null => {
  if (new Set(print.columns).size < print.columns.length) return refuse('bad-columns')
  if (print.font === '') return refuse('bad-print', { field: 'font' })
  const { top, right, bottom, left } = print.margins
  const numbers = [
    ...Object.entries({ top, right, bottom, left }).map(([field, value]) => [field, value, 'margin'] as const),
    ['signingStrip', print.signingStrip, 'signingStrip'] as const,
    ['sizePt', print.sizePt, 'sizePt'] as const,
    ['workingDayHours', print.workingDayHours ?? 0, 'workingDayHours'] as const,
  ]
  for (const [field, value, bounds] of numbers) {
    const { minimum, maximum } = PRINT_BOUNDS[bounds]
    if (!(value >= minimum && value <= maximum)) return refuse('bad-print', { field, minimum, maximum })
  }
  return null
}
