import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../src/core/draft/draft'
import { parseDraft } from '../../src/core/draft/parse'
import { draftFromMapping } from '../../src/core/exchange/draftFromMapping'
import { proposeMapping } from '../../src/core/exchange/proposeMapping'
import type { SourceDocument } from '../../src/core/exchange/sourceTable'
import { type TextTable, tableText } from '../../src/core/exchange/tableText'
import { readPaste, readTableFile } from '../../src/read/readTables'
import { documentOf } from './tableOf'
import { documentFileOf, excelHtml, googleDocsHtml, libreOfficeHtml, wordHtml, workbookFileOf } from './tableWriters'

const SIGNS = { start: '○', end: '○', process: '□', decision: '◇' }
const samples = join(import.meta.dirname, '../../public/samples')

const sampleDrafts = readdirSync(samples)
  .filter((name) => name.endsWith('.sop.json'))
  .map((name): SopDraft => {
    const parsed = parseDraft(readFileSync(join(samples, name), 'utf8'))
    if (!parsed.ok) throw new Error(name)
    return parsed.value.draft
  })

/** Each procedure of the samples as the table that other programs would hold. */
const tables = sampleDrafts.flatMap((draft) =>
  draft.procedures.map((procedure, index): [string, TextTable] => [
    `${draft.identity.title} ${index + 1}`,
    tableText(draft, procedure, SIGNS),
  ]),
)

/** What a document becomes by the mapping's defaults alone. Its ids are counted, so that equal drafts are equal. */
function draftOf(document: SourceDocument) {
  let count = 0
  const made = draftFromMapping(proposeMapping(document), 0, { draftId: 'd', nextId: () => `i${count++}` })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value.draft
}

const pasted = (html: string) => draftOf(documentOf(readPaste({ html, text: '' })))
const read = (name: string, bytes: Uint8Array) => draftOf(documentOf(readTableFile({ name, bytes })))

describe.each(tables)('the table of %s', (_, table) => {
  it('gives the same draft from Word, Excel, LibreOffice and Google Docs, and from files of other writers', async () => {
    const fromWord = pasted(wordHtml(table))
    expect(pasted(excelHtml(table))).toEqual(fromWord)
    expect(pasted(libreOfficeHtml(table))).toEqual(fromWord)
    expect(pasted(googleDocsHtml(table))).toEqual(fromWord)
    expect(read('sop.docx', await documentFileOf(table))).toEqual(fromWord)
    expect(read('sop.xlsx', await workbookFileOf(table))).toEqual(fromWord)
  })

  it('keeps every activity and every actor', () => {
    const [procedure] = pasted(wordHtml(table)).procedures
    const columns = table.rows.flat().filter(({ kind }) => kind === 'lane').length
    const steps = table.rows.filter((row) => row.some(({ kind }) => kind === 'number'))
    expect(procedure?.rows.filter(({ kind }) => kind === 'step')).toHaveLength(steps.length)
    expect((procedure?.actors.length ?? 0) * steps.length).toBe(columns)
  })
})
