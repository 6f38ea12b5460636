import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { serializeDraft } from '../core/draft/serialize'
import { draftFromMapping, type ImportedDraft } from '../core/exchange/draftFromMapping'
import { proposeMapping } from '../core/exchange/proposeMapping'
import { readTableFile } from '../read/readTables'
import { commandLineText } from '../ui/text/commandLine'
import { describeImportFault } from '../ui/text/import'
import { describeReadFault } from '../ui/text/readTables'
import type { Command } from './command'
import { readBytes } from './draftFile'
import { CommandFailure } from './failure'
import { writeResult } from './result'

/**
 * Makes drafts of the tables in a text, spreadsheet or document, as the mapping screen proposes them; one file a draft. Says on
 * standard error what was guessed and what found no place.
 */
export const importTables: Command = async ({ file, output }) => {
  const read = readTableFile({ name: basename(file), bytes: readBytes(file) })
  if (!read.ok) throw new CommandFailure(`${file}: ${describeReadFault(read.failure)}`, 1)
  const mapping = proposeMapping(read.value)
  const taken = mapping.drafts.flatMap(({ isTaken }, index) => (isTaken ? [index] : []))
  const drafts = (taken.length === 0 ? [0] : taken).map((index): ImportedDraft => {
    let count = 0
    const made = draftFromMapping(mapping, index, { draftId: randomUUID(), nextId: () => `e${++count}` })
    if (!made.ok) throw new CommandFailure(`${file}: ${describeImportFault(made.failure)}`, 1)
    return made.value
  })
  if (output === undefined && drafts.length > 1)
    throw new CommandFailure(commandLineText.severalDrafts(drafts.length), 2)
  for (const [index, { draft, guessed, unplaced }] of drafts.entries()) {
    await writeResult(serializeDraft(draft), drafts.length === 1 ? output : numbered(output ?? '', index + 1))
    console.error(commandLineText.imported(draft.identity.title, guessed.length))
    for (const { text } of unplaced) console.error(commandLineText.unplaced(text))
  }
  return 0
}

/** The second of several files: `sop-2.sop.json` for `sop.sop.json`. */
const numbered = (path: string, number: number): string => {
  const ending = /(?:\.sop)?\.json$/i.exec(path)?.[0] ?? ''
  return `${path.slice(0, path.length - ending.length)}-${number}${ending}`
}
