import { exportFileName } from '../../editor/files/exporters'
import type { FilePort } from '../../editor/ports/output'
import type { Session } from '../../editor/session'
import { SYMBOL_WORDS } from '../text/id'

/** Hands the draft's tables over as a file for spreadsheets; what writes it is fetched when first needed. */
export const saveTables = async (session: Session, files: FilePort): Promise<void> => {
  const [{ tableText }, { tablesCsv }] = await Promise.all([
    import('../../core/exchange/tableText'),
    import('../../core/exchange/tableDelimited'),
  ])
  const { draft } = session.getState()
  const fileName = exportFileName(draft.identity.title, 'csv')
  const tables = draft.procedures.map((procedure) => tableText(draft, procedure, SYMBOL_WORDS))
  files.save(fileName, 'text/csv;charset=utf-8', tablesCsv(tables))
  session.keepExported()
  session.notify({ kind: 'exported', fileName })
}
