import type { PdfDictionary, PdfObjects } from './pdfObjects'
import { pdfTokens, tokenFaults } from './pdfSyntax'

/** The operators of ISO 32000-1, annex A, that our painter writes; anything else would be one that nobody has thought of. */
const OPERATORS = new Set('q Q cm w d g G rg RG m l c h re S f B BT ET Tf Td Tm Tj BMC BDC EMC Do'.split(' '))
/** Those of them that leave a mark on the page. */
const PAINTING = new Set('S f B Tj Do'.split(' '))

/** A stream of operators and what its names mean. */
interface Content {
  readonly operators: string
  readonly resources: PdfDictionary
  readonly isPage: boolean
}

/** The streams of operators of a file: its pages, and the forms that they show. */
const contentsOf = ({ all, pages, dictionary, data }: PdfObjects): readonly Content[] => [
  ...pages.map((page) => ({
    operators: Buffer.from(data(page['/Contents']) ?? []).toString('latin1'),
    resources: dictionary(page['/Resources']),
    isPage: true,
  })),
  ...all
    .filter(({ value }) => dictionary(value)['/Subtype'] === '/Form')
    .map(({ value, data: bytes }) => ({
      operators: Buffer.from(bytes ?? []).toString('latin1'),
      resources: dictionary(dictionary(value)['/Resources']),
      isPage: false,
    })),
]

/** What the pages' and forms' operators break: unknown ones, deep nesting, missing resources, marks that have no meaning. */
export const contentFaults = (objects: PdfObjects): readonly string[] =>
  contentsOf(objects).flatMap(({ operators, resources, isPage }) => {
    const faults: string[] = []
    const fonts = objects.dictionary(resources['/Font'])
    const forms = objects.dictionary(resources['/XObject'])
    let nested = 0
    let marks = 0
    let name = ''
    let isOperand = 0
    for (const token of pdfTokens(operators)) {
      faults.push(...tokenFaults(token))
      const { kind, text } = token
      if (kind === 'name') name = text
      if (text === '<<' || text === '[') isOperand++
      if (text === '>>' || text === ']') isOperand--
      if (kind !== 'word' || isOperand > 0 || '[]<<>>'.includes(text)) continue
      if (!OPERATORS.has(text)) faults.push(`6.2.2 the operator ${text}`)
      nested += text === 'q' ? 1 : text === 'Q' ? -1 : 0
      marks += text === 'BMC' || text === 'BDC' ? 1 : text === 'EMC' ? -1 : 0
      if (nested > 28 || nested < 0) faults.push('6.1.13 nested graphics states')
      if (text === 'Tf' && !(`/${name}` in fonts)) faults.push(`6.2.2 the font ${name}`)
      if (text === 'Do' && !(`/${name}` in forms)) faults.push(`6.2.2 the object ${name}`)
      if (isPage && PAINTING.has(text) && marks !== 1) faults.push(`6.7.3 ${text} neither tagged nor an artifact`)
    }
    return nested === 0 && marks === 0 ? faults : [...faults, '6.2.2 operators that do not close']
  })

/** The glyphs that a file shows, by the object of their font. */
export const shownGlyphs = (objects: PdfObjects): ReadonlyMap<string, ReadonlySet<number>> => {
  const shown = new Map<string, Set<number>>()
  for (const { operators, resources } of contentsOf(objects)) {
    const fonts = objects.dictionary(resources['/Font'])
    let name = ''
    let font = ''
    for (const { kind, text } of pdfTokens(operators)) {
      if (kind === 'name') name = text
      if (kind === 'word' && text === 'Tf') font = String(fonts[`/${name}`])
      if (kind !== 'string' || font === '') continue
      const glyphs = shown.get(font) ?? new Set()
      shown.set(font, glyphs)
      for (let at = 0; at < text.length; at += 2) glyphs.add(text.charCodeAt(at) * 256 + text.charCodeAt(at + 1))
    }
  }
  return shown
}
