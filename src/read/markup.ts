import { Parser } from 'htmlparser2'

/**
 * A tree of what stands in HTML or XML, with nothing of a browser behind it: no script runs, no address is fetched, no entity of
 * a document type is expanded. What stands too deep is hung on the deepest element allowed.
 */

/** A text, or an element with its children. */
export type MarkupNode = string | MarkupElement

/** An element. Names of elements and attributes are without their namespace's prefix, HTML's in lower case. */
export interface MarkupElement {
  readonly name: string
  /** By local name and by name with prefix; where two share a local name, the one without a prefix or the first counts. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

/** How deep elements may stand in one another; office files need some thirty. */
const MAX_DEPTH = 256

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (string | OpenElement)[]
}

/** The tree of an HTML text; broken markup gives what a forgiving reader makes of it. */
export const parseHtml = (text: string): MarkupElement => parse(text, false)

/** The tree of an XML text, under a nameless root. */
export const parseXml = (text: string): MarkupElement => parse(text, true)

function parse(text: string, xmlMode: boolean): MarkupElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let tooDeep = 0
  const inner = (): OpenElement => open.at(-1) as OpenElement
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = {
          name: localName(name),
          attributes: withLocalNames(attributes),
          children: [],
        }
        inner().children.push(element)
        if (open.length < MAX_DEPTH) open.push(element)
        else tooDeep++
      },
      ontext(piece) {
        const { children } = inner()
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + piece
        else children.push(piece)
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--
        else if (open.length > 1) open.pop()
      },
    },
    { xmlMode, decodeEntities: true, recognizeSelfClosing: xmlMode },
  )
  parser.end(text)
  return root
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) named[name] = value
  for (const [name, value] of Object.entries(attributes)) named[localName(name)] ??= value
  return named
}

/** The children that are elements of this name. */
export const childrenNamed = (element: MarkupElement | undefined, name: string): readonly MarkupElement[] =>
  (element?.children ?? []).filter((child): child is MarkupElement => typeof child !== 'string' && child.name === name)

/** The first child of this name, then its first child of the next name, and so on. */
export function childAt(element: MarkupElement | undefined, ...names: readonly string[]): MarkupElement | undefined {
  return names.reduce<MarkupElement | undefined>((found, name) => childrenNamed(found, name)[0], element)
}

/** All elements below of this name, in the order of the text; those inside one another too. */
export function* descendantsNamed(element: MarkupElement | undefined, name: string): Generator<MarkupElement> {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* descendantsNamed(child, name)
  }
}

/** All text below, as it stands. */
export const textOf = (node: MarkupNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')
