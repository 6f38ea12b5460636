import type { jsPDF } from 'jspdf'
import { boundsOfItem, boxRound } from '../../core/page/bounds'
import type { Item, Source } from '../../core/page/item'
import type { Page } from '../../core/page/page'
import type { StructureNode } from '../../core/page/structure'
import type { PageContent } from './content'
import { insideOf, type OnEvent } from './jspdfInside'
import { filled, type PackedObjects } from './objectStreams'
import { compactTextString } from './pdfText'
import { CELL, type Element, elementBody, numbered, referenceTo } from './structureElements'

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

/**
 * Writes a structure into a document. Items that no node claims become artifacts, which readers skip. The signature field takes
 * the key after the pages' in the tree of parents.
 */
export const addStructure = (
  document: jsPDF,
  on: OnEvent,
  root: StructureNode,
  pages: readonly Page[],
  packed: PackedObjects,
  field: TaggedField | undefined,
): StructureTags => {
  const { newObjectDeferred, out, getPageInfo } = insideOf(document)
  const top = elementOf(root)
  const owners = ownersOf(top)
  /** For each page, the element of every piece of marked content, by its number. */
  const contents: Element[][] = pages.map(() => [])
  let open: Element | 'artifact' | null = null
  let openPage = 0
  /** The source asked for last, where all its marks on the page have one owner: texts of several lines ask once. */
  let onlySource: Source | undefined
  let onlyOwner: Element | 'artifact' = 'artifact'
  /** How many marks of a source with several owners have been drawn, by its key. */
  const drawn = new Map<string, number>()

  on('putPage', ({ pageNumber }: { pageNumber: number }) => out(`/StructParents ${pageNumber - 1} /Tabs /S`))
  let rootId = 0
  on('postPutResources', () => {
    rootId = newObjectDeferred()
    const elements = numbered(top, newObjectDeferred)
    const pageRef = (page: number) => referenceTo(getPageInfo(page + 1).objId)
    const fieldId = field ? newObjectDeferred() : 0
    /** The name of every set of attributes, by what it says. */
    const classes = new Map<string, string>()
    for (const element of elements) {
      const moreKids = element === top && field ? [referenceTo(fieldId)] : []
      packed.add(element.objectId, elementBody(element, rootId, pageRef, moreKids, classes, pages))
    }
    if (field) {
      const reference = `<</Type/OBJR/Obj ${field.objectId()} 0 R/Pg ${pageRef(field.page)}>>`
      const alternative = compactTextString(field.alternative)
      packed.add(fieldId, `<</S/Form/P ${top.objectId} 0 R/Alt${alternative}/K ${reference}>>`)
    }
    const cells = (texts: readonly string[]): string => texts.map((text) => filled(text, CELL)).join('')
    const parents = contents.map((of, page) =>
      cells([`${page}[`, ...of.map(({ objectId }) => referenceTo(objectId)), ']']),
    )
    if (field) parents.push(`${contents.length} ${fieldId} 0 R`)
    const parentTree = newObjectDeferred()
    packed.add(parentTree, `${cells(['<</Nums['])}${parents.join('')}]>>`, CELL)
    packed.add(
      rootId,
      `<</Type/StructTreeRoot/K ${top.objectId} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${parents.length}` +
        `/ClassMap<<${[...classes].map(([attributes, name]) => `/${name}${attributes}`).join('')}>>>>`,
    )
  })
  on('putCatalog', () => out(`/StructTreeRoot ${rootId} 0 R /MarkInfo << /Marked true >>`))

  const close = (content: PageContent): void => {
    if (open === 'artifact') content.endPart()
    if (open !== null) content.write('EMC')
    open = null
  }
  const ownerOf = (page: number, source: Source | undefined): Element | 'artifact' => {
    if (source === undefined) return 'artifact'
    if (source === onlySource && page === openPage) return onlyOwner
    const key = keyOf(page, source)
    const [first, ...others] = owners.get(key) ?? []
    if (others.length === 0 && (first?.from ?? 0) === 0) {
      onlySource = source
      onlyOwner = first?.element ?? 'artifact'
      return onlyOwner
    }
    const index = drawn.get(key) ?? 0
    drawn.set(key, index + 1)
    return (
      others.findLast(({ from }) => from <= index)?.element ??
      (first && first.from <= index ? first.element : 'artifact')
    )
  }
  const mark = (owner: Element, page: number): number => {
    const id = (contents[page]?.push(owner) ?? 1) - 1
    owner.content.push({ page, id })
    return id
  }
  return {
    begin: (content, page, item) => {
      const owner = ownerOf(page, item.source)
      openPage = page
      if (owner !== open) {
        close(content)
        open = owner
        if (owner === 'artifact') {
          content.write('/Artifact BMC')
          content.beginPart()
        } else content.write(`/${owner.node.role}<</MCID ${mark(owner, page)}>>BDC`)
      }
      if (owner === 'artifact' || owner.node.role !== 'Figure' || owner.content[0]?.page !== page) return
      owner.box = owner.box ? boxRound(owner.box, boundsOfItem(item)) : boundsOfItem(item)
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

const elementOf = (node: StructureNode, parent?: Element): Element => {
  const element: Element = { node, parent, children: [], content: [], box: undefined, objectId: 0 }
  for (const child of node.children ?? []) element.children.push(elementOf(child, element))
  return element
}

/** Whose the marks of one source on one page are, from one of them on. */
interface Owner {
  readonly element: Element
  readonly from: number
}

/** The owners of every source on every page, in the order of its marks; where two nodes claim one mark, the first has it. */
const ownersOf = (top: Element): ReadonlyMap<string, readonly Owner[]> => {
  const owners = new Map<string, Owner[]>()
  const visit = (element: Element): void => {
    for (const { page, source, from = 0 } of element.node.marks ?? []) {
      const key = keyOf(page, source)
      const known = owners.get(key) ?? []
      if (!known.some((owner) => owner.from === from)) known.push({ element, from })
      owners.set(
        key,
        known.toSorted((one, other) => one.from - other.from),
      )
    }
    element.children.forEach(visit)
  }
  visit(top)
  return owners
}

const keyOf = (page: number, { kind, id, part }: Source): string => `${page} ${kind} ${part ?? ''} ${id}`
