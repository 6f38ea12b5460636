import type { Procedure, StepRow } from '../../draft/draft'
import { procedureSource, rowSource } from '../../layout/sources'
import type { Source } from '../../page/item'
import { formatTotal, parseDuration, totalDuration } from '../../text/duration'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'

/**
 * A total of time that the draft states in its own words (a step called "Jumlah waktu", a note, the text under the table) is the
 * sum of the rows. The printed total row is always right, since the program adds it up.
 */
export const statedTotal: Rule = {
  id: 'stated-total',
  severity: 'warning',
  basis: 'practice',
  subject: 'procedure',
  check: ({ procedure, steps }) => {
    const totals = statedTotals(procedure, steps)
    if (totals.length === 0) return []
    const counted = steps.filter((step) => !isTotalRow(step))
    const sum = totalDuration(counted.map(({ duration }) => duration))
    if (sum.uncounted.length > 0) return []
    const right = formatTotal(sum)
    return totals.flatMap(({ text, source }) => {
      const stated = parseDuration(text)
      if (stated.kind !== 'amount' || formatTotal(stated) === right) return []
      return [{ source, values: { stated: formatTotal(stated), sum: right } }]
    })
  },
}

interface StatedTotal {
  readonly text: string
  readonly source: Source
}

const statedTotals = (procedure: Procedure, steps: readonly StepRow[]): readonly StatedTotal[] => [
  ...steps.filter(isTotalRow).map(({ id, duration }) => ({ text: duration, source: rowSource(id, 'duration') })),
  ...steps.flatMap(({ id, note }) => totalIn(note).map((text) => ({ text, source: rowSource(id, 'note') }))),
  ...totalIn(procedure.footnote).map((text) => ({ text, source: procedureSource(procedure.id, 'footnote') })),
]

const isTotalRow = ({ activity, symbols }: StepRow): boolean =>
  symbols.length === 0 && /^(?:jumlah|total)\b/i.test(plainText(activity).trim())

const totalIn = (text: string): readonly string[] => {
  const match =
    /\b(?:jumlah|total)\s+(?:keseluruhan\s+)?waktu(?:\s+(?:keseluruhan|seluruhnya|proses|penyelesaian))?\s*(?:[:=]|adalah|yaitu)?\s*([^.\n]*)/i.exec(
      plainText(text),
    )
  return match?.[1] ? [match[1]] : []
}
