import type { Procedure, SopDraft } from '../../draft/draft'
import { plainText } from '../../text/inlineMarkup'
import { drawableText } from '../../text/metrics'
import { printedColumns } from '../columns/tableColumns'
import type { LayoutFault } from '../layoutFault'
import type { Layout, TablePart } from '../result'

/** Every step is printed once and in order, and of every text every character. */
export function verifyTexts(draft: SopDraft, layout: Layout): LayoutFault[] {
  return draft.procedures.flatMap((procedure) => {
    const parts = layout.tables.filter(({ kind, procedureId }) => kind === 'flow' && procedureId === procedure.id)
    return [...verifyOrder(procedure, parts), ...verifyRowTexts(draft, procedure, parts)]
  })
}

function verifyOrder({ rows }: Procedure, parts: readonly TablePart[]): LayoutFault[] {
  const expected = rows.filter(({ kind }) => kind === 'step').map(({ id }) => id)
  const printed = parts.flatMap(({ texts }) =>
    texts.filter(({ role }) => role === 'number').map(({ rowId }) => rowId ?? ''),
  )
  if (expected.join('\n') === printed.join('\n')) return []
  return [{ code: 'step-order', page: -1, detail: `${printed.join(' ')} instead of ${expected.join(' ')}` }]
}

function verifyRowTexts(draft: SopDraft, { rows }: Procedure, parts: readonly TablePart[]): LayoutFault[] {
  const printed = new Map<string, string>()
  for (const { texts } of parts) {
    for (const { role, rowId, lines } of texts) {
      if (rowId === undefined) continue
      const key = `${rowId} ${role}`
      printed.set(key, (printed.get(key) ?? '') + lines.join(''))
    }
  }
  const keys = ['activity', ...printedColumns(draft)] as const
  return rows.flatMap((row) => {
    const texts =
      row.kind === 'section' ? [['section', row.text] as const] : keys.map((key) => [key, row[key]] as const)
    return texts
      .filter(([key, text]) => inkOf(printed.get(`${row.id} ${key}`) ?? '') !== inkOf(drawn(text, draft)))
      .map(([key]): LayoutFault => ({ code: 'text-lost', page: -1, detail: `${row.id} ${key}` }))
  })
}

const drawn = (text: string, draft: SopDraft) => drawableText(plainText(text), draft.print.font)

/** The characters that leave ink. */
const inkOf = (text: string) => text.replace(/\s/g, '')
