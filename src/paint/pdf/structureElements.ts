/** The elements of a document's structure as objects: their order, their numbers, and what each says (ISO 32000-1, 14.7.2). */
import type { Box } from '../../core/page/geometry'
import type { Page } from '../../core/page/page'
import type { StructureNode } from '../../core/page/structure'
import { compactTextString, points } from './pdfText'

/** A node while the document is painted: where its marks ended up. */
export interface Element {
  readonly node: StructureNode
  /** The element that it is part of; none for the whole document. */
  readonly parent: Element | undefined
  readonly children: Element[]
  /** Pages, and the numbers of marked content on them. */
  readonly content: { readonly page: number; readonly id: number }[]
  /** What a figure covers, in mm on the page of its first mark. */
  box: Box | undefined
  objectId: number
}

/**
 * The elements that are written, all but paragraphs of which nothing was drawn, in the order of their numbers: those of one kind
 * one after another, because they differ in nothing but numbers that then count up.
 */
export const numbered = (top: Element, newObject: () => number): readonly Element[] => {
  const kinds = new Map<string, Element[]>()
  const visit = (element: Element, place: number): void => {
    const { role, marks, scope, columnSpan } = element.node
    const isParagraph = role === 'P' || role === 'H2'
    if (isParagraph && marks && element.content.length === 0 && element.children.length === 0) return
    const kind = [role, place, scope, columnSpan, element.content.length].join(' ')
    const known = kinds.get(kind)
    if (known) known.push(element)
    else kinds.set(kind, [element])
    element.children.forEach(visit)
  }
  visit(top, 0)
  const elements = [...kinds.values()].flat()
  for (const element of elements) element.objectId = newObject()
  return elements
}

/** References and numbers take the same room however many digits they have, so that alike elements stand alike in their rows. */
export const referenceTo = (objectId: number): string => `${String(objectId).padStart(5)} 0 R`

/** Room for a reference in the tree of parents. */
export const CELL = 12

const numberOfContent = (id: number): string => String(id).padStart(3)

/**
 * One element as an object. `pageRef` refers to a page by its index, `moreKids` are written after the element's own, and `classes`
 * collects the sets of attributes that elements share.
 */
export const elementBody = (
  { node, children, content, parent, box }: Element,
  rootId: number,
  pageRef: (page: number) => string,
  moreKids: readonly string[],
  classes: Map<string, string>,
  pages: readonly Page[],
): string => {
  const home = content[0]?.page
  const kids = [
    ...content.map(({ page, id }) =>
      page === home ? numberOfContent(id) : `<</Type/MCR/Pg ${pageRef(page)}/MCID ${numberOfContent(id)}>>`,
    ),
    ...children.filter(({ objectId }) => objectId > 0).map(({ objectId }) => referenceTo(objectId)),
    ...moreKids,
  ]
  const k = kids.length > 1 ? `/K[${kids.join(' ')}]` : kids.length === 1 ? `/K ${kids[0]}` : ''
  const alternative = node.alternative === undefined ? '' : `/Alt${compactTextString(node.alternative)}`
  const place = box && home !== undefined ? placeOf(box, pages[home]?.height ?? 0) : ''
  const pg = home === undefined ? '' : `/Pg ${pageRef(home)}`
  return `<</S/${node.role}/P ${referenceTo(parent?.objectId ?? rootId)}${pg}${k}${classOf(attributesOf(node), classes)}${place}${alternative}>>`
}

/** Where a figure stands, in whole points that hold all of it (ISO 32000-1, 14.8.5.4.3). */
const placeOf = ({ x, y, w, h }: Box, height: number): string => {
  const corners = [Math.floor(points(x)), Math.floor(points(height - y - h))]
  corners.push(Math.ceil(points(x + w)), Math.ceil(points(height - y)))
  return `/A<</O/Layout/BBox[${corners.join(' ')}]>>`
}

/** The entry that gives an element these attributes, by the name of a class: whole, they would not fit an element's row. */
const classOf = (attributes: string, classes: Map<string, string>): string => {
  if (attributes === '') return ''
  const name = classes.get(attributes) ?? `C${classes.size + 1}`
  classes.set(attributes, name)
  return `/C/${name}`
}

/** How a list counts, and how a cell belongs to its table (ISO 32000-1, 14.8.5.5 and 14.8.5.7). */
const attributesOf = ({ role, scope, columnSpan = 1, rowSpan = 1 }: StructureNode): string => {
  if (role === 'L') return '<</O/List/ListNumbering/Decimal>>'
  const entries = [
    scope === undefined ? '' : `/Scope/${scope}`,
    columnSpan > 1 ? `/ColSpan ${columnSpan}` : '',
    rowSpan > 1 ? `/RowSpan ${rowSpan}` : '',
  ].join('')
  return entries === '' ? '' : `<</O/Table${entries}>>`
}
