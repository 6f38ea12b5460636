import type { jsPDF } from 'jspdf'
import type { Item, Source } from '../../core/page/item'
import type { StructureNode } from '../../core/page/structure'
import type { PageContent } from './content'
import { insideOf, type OnEvent } from './jspdfInside'
import type { PackedObjects } from './objectStreams'
import { compactTextString } from './pdfText'

/** Ties what is drawn to the document's structure (ISO 32000-1, 14.7 and 14.8). */
export interface StructureTags {
  /** Announces that this item of a page is drawn next. */
  begin(content: PageContent, page: number, item: Item): void
  /**
   * Draws part of an item as a piece of its own with these properties, since readers lose what follows a piece inside a piece.
   * False, and nothing is drawn, where the item is no part of the structure.
   */
  drawApart(content: PageContent, properties: string, draw: () => void): boolean
  /** Announces that a page is finished. */
  endPage(content: PageContent): void
}

/** A form field that belongs to the structure. */
export interface TaggedField {
  /** Index of its page. */
  readonly page: number
  /** Number of its object; known when resources are written. */
  objectId(): number
  readonly alternative: string
}

/** A node while the document is painted: where its marks ended up. */
interface Element {
  readonly node: StructureNode
  readonly children: readonly Element[]
  /** Pages, and the numbers of marked content on them. */
  readonly content: { readonly page: number; readonly id: number }[]
  objectId: number
}

/**
 * Writes a structure into a document. Items that no node claims become artifacts, which readers skip. The signature field takes
 * the key after the pages' in the tree of parents.
 */
export const addStructure = (
  document: jsPDF,
  on: OnEvent,
  root: StructureNode,
  pageCount: number,
  packed: PackedObjects,
  field: TaggedField | undefined,
): StructureTags => {
  const { newObjectDeferred, out, getPageInfo } = insideOf(document)
  const top = elementOf(root)
  const owners = ownersOf(top)
  /** For each page, the element of every piece of marked content, by its number. */
  const contents: Element[][] = Array.from({ length: pageCount }, () => [])
  let open: Element | 'artifact' | null = null
  let openSource: Source | undefined
  let openPage = 0

  on('putPage', ({ pageNumber }: { pageNumber: number }) => out(`/StructParents ${pageNumber - 1} /Tabs /S`))
  let rootId = 0
  on('postPutResources', () => {
    rootId = newObjectDeferred()
    number(top, newObjectDeferred)
    const pageRef = (page: number) => `${getPageInfo(page + 1).objId} 0 R`
    const write = (element: Element, parent: number): void => {
      packed.add(element.objectId, elementBody(element, parent, pageRef, fieldKids(element)))
      for (const child of element.children) if (child.objectId > 0) write(child, element.objectId)
    }
    const fieldId = field ? newObjectDeferred() : 0
    const fieldKids = (element: Element): string[] => (element === top && field ? [`${fieldId} 0 R`] : [])
    write(top, rootId)
    if (field) {
      const reference = `<</Type/OBJR/Obj ${field.objectId()} 0 R/Pg ${pageRef(field.page)}>>`
      const alternative = compactTextString(field.alternative)
      packed.add(fieldId, `<</S/Form/P ${top.objectId} 0 R/Alt${alternative}/K ${reference}>>`)
    }
    const parents = contents.map((of, page) => `${page}[${of.map(({ objectId }) => `${objectId} 0 R`).join(' ')}]`)
    if (field) parents.push(`${contents.length} ${fieldId} 0 R`)
    const parentTree = newObjectDeferred()
    packed.add(parentTree, `<</Nums[${parents.join('')}]>>`)
    packed.add(
      rootId,
      `<</Type/StructTreeRoot/K ${top.objectId} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${parents.length}>>`,
    )
  })
  on('putCatalog', () => out(`/StructTreeRoot ${rootId} 0 R /MarkInfo << /Marked true >>`))

  const close = (content: PageContent): void => {
    if (open === 'artifact') content.endPart()
    if (open !== null) content.write('EMC')
    open = null
  }
  const mark = (owner: Element, page: number): number => {
    const id = (contents[page]?.push(owner) ?? 1) - 1
    owner.content.push({ page, id })
    return id
  }
  return {
    begin: (content, page, item) => {
      if (open !== null && item.source === openSource) return
      openSource = item.source
      openPage = page
      const owner = (item.source && owners.get(keyOf(page, item.source))) ?? 'artifact'
      if (owner === open) return
      close(content)
      open = owner
      if (owner !== 'artifact') return content.write(`/${owner.node.role}<</MCID ${mark(owner, page)}>>BDC`)
      content.write('/Artifact BMC')
      content.beginPart()
    },
    drawApart: (content, properties, draw) => {
      if (open === null || open === 'artifact') return false
      const owner = open
      close(content)
      content.write(`/Span<</MCID ${mark(owner, openPage)}${properties}>>BDC`)
      draw()
      content.write('EMC')
      content.write(`/${owner.node.role}<</MCID ${mark(owner, openPage)}>>BDC`)
      open = owner
      return true
    },
    endPage: close,
  }
}

const elementOf = (node: StructureNode): Element => ({
  node,
  children: (node.children ?? []).map(elementOf),
  content: [],
  objectId: 0,
})

/** The element of every mark; where two nodes claim one, the first in reading order has it. */
const ownersOf = (top: Element): ReadonlyMap<string, Element> => {
  const owners = new Map<string, Element>()
  const visit = (element: Element): void => {
    for (const { page, source } of element.node.marks ?? []) {
      const key = keyOf(page, source)
      if (!owners.has(key)) owners.set(key, element)
    }
    element.children.forEach(visit)
  }
  visit(top)
  return owners
}

const keyOf = (page: number, { kind, id, part }: Source): string => `${page} ${kind} ${part ?? ''} ${id}`

/** Numbers the elements that are written, in the order of reading: all but paragraphs of which nothing was drawn. */
const number = (element: Element, newObject: () => number): void => {
  const { role, marks } = element.node
  const isParagraph = role === 'P' || role === 'H2'
  if (isParagraph && marks && element.content.length === 0 && element.children.length === 0) return
  element.objectId = newObject()
  for (const child of element.children) number(child, newObject)
}

const elementBody = (
  { node, children, content }: Element,
  parent: number,
  pageRef: (page: number) => string,
  moreKids: readonly string[],
): string => {
  const home = content[0]?.page
  const kids = [
    ...content.map(({ page, id }) => (page === home ? String(id) : `<</Type/MCR/Pg ${pageRef(page)}/MCID ${id}>>`)),
    ...children.filter(({ objectId }) => objectId > 0).map(({ objectId }) => `${objectId} 0 R`),
    ...moreKids,
  ]
  const k = kids.length > 1 ? `/K[${kids.join(' ')}]` : kids.length === 1 ? `/K ${kids[0]}` : ''
  const alternative = node.alternative === undefined ? '' : `/Alt${compactTextString(node.alternative)}`
  const pg = home === undefined ? '' : `/Pg ${pageRef(home)}`
  return `<</S/${node.role}/P ${parent} 0 R${pg}${k}${alternative}${attributesOf(node)}>>`
}

/** How a cell belongs to its table (ISO 32000-1, 14.8.5.7). */
const attributesOf = ({ scope, columnSpan = 1, rowSpan = 1 }: StructureNode): string => {
  const entries = [
    scope === undefined ? '' : `/Scope/${scope}`,
    columnSpan > 1 ? `/ColSpan ${columnSpan}` : '',
    rowSpan > 1 ? `/RowSpan ${rowSpan}` : '',
  ].join('')
  return entries === '' ? '' : `/A<</O/Table${entries}>>`
}
