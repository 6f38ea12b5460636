import type { Procedure, Row } from '../core/draft/draft'
import { serializeDraft } from '../core/draft/serialize'
import { orderRows } from '../core/order/order'
import { commandLineText } from '../ui/text/commandLine'
import type { Command } from './command'
import { readDraft } from './draftFile'
import { solveWithElk } from './elkSolver'
import { CommandFailure, reasonOf } from './failure'
import { writeResult } from './result'

/** Writes the draft with the rows of every procedure in the order of the work. */
export const order: Command = async ({ file, output }) => {
  const draft = await readDraft(file)
  const procedures: Procedure[] = []
  for (const procedure of draft.procedures) procedures.push(await inOrder(procedure))
  await writeResult(serializeDraft({ ...draft, procedures }), output)
  return 0
}

const inOrder = async (procedure: Procedure): Promise<Procedure> => {
  const rows = new Map(procedure.rows.map((row) => [row.id, row]))
  const ids = await orderRows(procedure, solveWithElk).catch((fault: unknown) => {
    throw new CommandFailure(commandLineText.cannotOrder(reasonOf(fault)), 1)
  })
  return { ...procedure, rows: ids.map((id) => rows.get(id)).filter((row): row is Row => row !== undefined) }
}
