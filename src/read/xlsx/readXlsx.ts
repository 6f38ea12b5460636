import type { SourceBlock, SourceDocument } from '../../core/exchange/sourceTable'
import { createLosses } from '../losses'
import { childAt, childrenNamed } from '../markup'
import { type Parts, relationsOf } from '../zip'
import { readFormats } from './cellValue'
import { readSheet, type Workbook } from './readSheet'
import { richText } from './richText'

/** Reads a workbook: each visible sheet as a table, formulas by the value that was last stored, never worked out. */
export function readXlsx(parts: Parts, workbookName: string): SourceDocument {
  const losses = createLosses()
  if (parts.names.some((name) => name.endsWith('vbaProject.bin'))) losses.add('macro')

  const root = childAt(parts.xml(workbookName), 'workbook')
  const relations = relationsOf(parts, workbookName)
  const styles = [...relations.values()].find((name) => name.endsWith('styles.xml'))
  const workbook: Workbook = {
    parts,
    losses,
    texts: readSharedTexts(parts, [...relations.values()]),
    formats: readFormats(childAt(styles === undefined ? undefined : parts.xml(styles), 'styleSheet')),
    countsFrom1904: isTrue(childAt(root, 'workbookPr')?.attributes.date1904),
  }
  const blocks: SourceBlock[] = []
  for (const sheet of childrenNamed(childAt(root, 'sheets'), 'sheet')) {
    const { name = '', state } = sheet.attributes
    const part = relations.get(sheet.attributes['r:id'] ?? sheet.attributes.id ?? '')
    if (part === undefined || !part.includes('worksheets/')) continue
    if (state === 'hidden' || state === 'veryHidden') {
      losses.add('hidden-part')
      continue
    }
    const table = readSheet(workbook, part, name)
    if (table.rows.length > 0) blocks.push(table)
  }
  return { blocks, losses: losses.list() }
}

function readSharedTexts(parts: Parts, names: readonly string[]): readonly string[] {
  const part = names.find((name) => name.endsWith('sharedStrings.xml'))
  if (part === undefined) return []
  return childrenNamed(childAt(parts.xml(part), 'sst'), 'si').map(richText)
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
