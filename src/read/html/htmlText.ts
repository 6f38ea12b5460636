import type { Losses } from '../losses'
import type { MarkupElement, MarkupNode } from '../markup'

/** The text of HTML as a reader sees it: blocks and breaks as lines, lists with their numbers, nothing of what is hidden. */

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

const NEVER_SHOWN = new Set(
  'applet audio base button canvas embed frame frameset head iframe input link map meta noscript object script select style svg template textarea title video xml'.split(
    ' ',
  ),
)

/** Whether an element stands on lines of its own. */
export const isBlock = (element: MarkupElement): boolean => BLOCKS.has(element.name)

/** Whether nothing of an element shows. */
export const isHidden = ({ name, attributes }: MarkupElement): boolean =>
  NEVER_SHOWN.has(name) ||
  attributes.hidden !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '')

/** The text of some nodes, lines parted by `\n`; blanks are not tidied yet. Counts pictures and deleted text as lost. */
export function linesOf(nodes: readonly MarkupNode[], losses: Losses): string {
  const pieces: string[] = []
  const breakLine = (): void => {
    if (pieces.length > 0 && !pieces.at(-1)?.endsWith('\n')) pieces.push('\n')
  }

  const walk = (node: MarkupNode, marker: string): void => {
    if (typeof node === 'string') {
      pieces.push(node.replace(/[\t\n\r ]+/g, ' '))
      return
    }
    if (isHidden(node)) return
    if (node.name === 'del') {
      losses.add('deleted-text')
      return
    }
    if (node.name === 'img') losses.add('picture')
    if (node.name === 'br') {
      pieces.push('\n')
      return
    }
    const isOnItsOwn = isBlock(node)
    if (isOnItsOwn) breakLine()
    if (marker !== '') pieces.push(marker)
    walkChildren(node)
    if (node.name === 'td' || node.name === 'th') pieces.push(' ')
    else if (isOnItsOwn) breakLine()
  }

  const walkChildren = (element: MarkupElement): void => {
    let number = Number.parseInt(element.attributes.start ?? '1', 10) || 1
    for (const child of element.children) {
      const isItem = typeof child !== 'string' && child.name === 'li'
      if (!isItem) walk(child, '')
      else if (element.name === 'ol') walk(child, `${numeral(number++, element.attributes.type)}. `)
      else walk(child, '- ')
    }
  }

  for (const node of nodes) walk(node, '')
  return pieces.join('')
}

/** A number of a list as its kind writes it. */
function numeral(number: number, kind: string | undefined): string {
  if ((kind === 'a' || kind === 'A') && number <= 26) {
    const letter = String.fromCharCode(96 + number)
    return kind === 'a' ? letter : letter.toUpperCase()
  }
  return String(number)
}
