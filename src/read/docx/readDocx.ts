import type { SourceBlock, SourceDocument } from '../../core/exchange/sourceTable'
import { toTable } from '../grid'
import { createLosses } from '../losses'
import { childAt, childrenNamed, type MarkupElement } from '../markup'
import { plainLines } from '../plainLines'
import { type Parts, relationsOf } from '../zip'
import { type DocumentTable, readTable } from './documentTable'
import { drawnOver } from './drawnOver'
import { readNumbering } from './numbering'
import { paragraphText, type Reading } from './paragraphText'

/** Reads a text document: its paragraphs and tables in order, with what is drawn over the tables. */
export function readDocx(parts: Parts, documentName: string): SourceDocument {
  const losses = createLosses()
  if (parts.names.some((name) => name.endsWith('vbaProject.bin'))) losses.add('macro')
  const related = [...relationsOf(parts, documentName).values()]
  const partEnding = (ending: string): MarkupElement | undefined => {
    const name = related.find((one) => one.endsWith(ending))
    return name === undefined ? undefined : parts.xml(name)
  }
  /** Drawings of paragraphs outside tables: they mostly lie over the next table. */
  const loose: MarkupElement[] = []
  const reading: Reading = {
    losses,
    numbering: readNumbering(childAt(partEnding('numbering.xml'), 'numbering')),
    numberedStyles: readNumberedStyles(childAt(partEnding('styles.xml'), 'styles')),
    onDrawing: (drawing) => loose.push(drawing),
  }
  const found: (SourceBlock | DocumentTable)[] = []

  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') {
        const text = plainLines(paragraphText(child, reading))
        if (text !== '') found.push({ kind: 'paragraph', text })
      } else if (child.name === 'tbl') {
        found.push(readTable(child, reading, loose.splice(0)))
      } else if (child.name === 'del' || child.name === 'moveFrom') losses.add('deleted-text')
      else if (['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'].includes(child.name)) walk(child)
    }
  }

  const body = childAt(parts.xml(documentName), 'document', 'body')
  if (body) walk(body)
  const lastTable = found.findLast((block) => block.kind === 'document-table')
  if (lastTable) lastTable.looseDrawings.push(...loose)
  const margin = Number(childAt(body, 'sectPr', 'pgMar')?.attributes.left ?? 1440)
  const blocks = found
    .map((block) =>
      block.kind === 'document-table' ? toTable(null, block.cells, drawnOver(block, margin, losses), losses) : block,
    )
    .filter((block) => block.kind === 'paragraph' || block.rows.length > 0)
  return { blocks, losses: losses.list() }
}

const readNumberedStyles = (styles: MarkupElement | undefined): ReadonlyMap<string, MarkupElement> =>
  new Map(
    childrenNamed(styles, 'style').flatMap((style) => {
      const list = childAt(style, 'pPr', 'numPr')
      return list && childAt(list, 'numId') ? [[style.attributes.styleId ?? '', list] as const] : []
    }),
  )
