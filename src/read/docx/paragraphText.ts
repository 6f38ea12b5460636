import type { Losses } from '../losses'
import { childAt, descendantsNamed, type MarkupElement, textOf } from '../markup'
import type { Numbering } from './numbering'

/** What reading paragraphs needs of the document, and what it finds on the way. */
export interface Reading {
  readonly losses: Losses
  readonly numbering: Numbering
  /** List and level of paragraph styles that number their paragraphs, by the style's id. */
  readonly numberedStyles: ReadonlyMap<string, MarkupElement>
  /** Told of every drawing and picture that is anchored in a paragraph. */
  onDrawing(drawing: MarkupElement): void
}

/** Elements that hold no text of their own, or text that is not shown. */
const SKIPPED = new Set('instrText delInstrText delText rPr pPr sectPr fldData bookmarkStart bookmarkEnd'.split(' '))

/** The text of a paragraph with its number; tracked insertions count as text, deletions and moved originals are lost. */
export function paragraphText(paragraph: MarkupElement, reading: Reading): string {
  const pieces: string[] = []

  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || SKIPPED.has(child.name)) continue
      if (child.name === 't') pieces.push(textOf(child))
      else if (child.name === 'tab') pieces.push('\t')
      else if (child.name === 'br' || child.name === 'cr') pieces.push('\n')
      else if (child.name === 'noBreakHyphen') pieces.push('-')
      else if (child.name === 'del' || child.name === 'moveFrom') reading.losses.add('deleted-text')
      else if (child.name === 'drawing' || child.name === 'pict') reading.onDrawing(child)
      else if (child.name === 'object') reading.losses.add('picture')
      else if (child.name === 'AlternateContent') {
        const chosen = childAt(child, 'Choice') ?? childAt(child, 'Fallback')
        if (chosen) walk(chosen)
      } else if (!isHiddenRun(child)) walk(child)
    }
  }

  walk(paragraph)
  const text = pieces.join('')
  const number = text.trim() === '' ? '' : numberOf(paragraph, reading)
  return number === '' ? text : `${number} ${text}`
}

const isHiddenRun = (run: MarkupElement): boolean => {
  const vanish = run.name === 'r' ? childAt(run, 'rPr', 'vanish') : undefined
  return vanish !== undefined && vanish.attributes.val !== '0' && vanish.attributes.val !== 'false'
}

function numberOf(paragraph: MarkupElement, { numbering, numberedStyles }: Reading): string {
  const style = childAt(paragraph, 'pPr', 'pStyle')?.attributes.val ?? ''
  const list = childAt(paragraph, 'pPr', 'numPr') ?? numberedStyles.get(style)
  const listId = childAt(list, 'numId')?.attributes.val
  if (listId === undefined || listId === '0') return ''
  return numbering.next(listId, Number(childAt(list, 'ilvl')?.attributes.val ?? 0))
}

/** Text of all paragraphs below an element, as in a shape's own box. */
export const boxedText = (element: MarkupElement | undefined): string =>
  [...descendantsNamed(element, 'p')].map((p) => [...descendantsNamed(p, 't')].map(textOf).join('')).join('\n')
