import type { Flow, Procedure, Shape, SopDraft } from '../../core/draft/draft'
import { stepNumbers, symbolPlaces } from '../../core/draft/query'
import { plainText } from '../../core/text/inlineMarkup'

/** The flow of a draft as text for Mermaid: a flowchart a procedure, the lanes as subgraphs, each symbol with its step. */
export const mermaidOf = (draft: SopDraft): string => draft.procedures.map(flowchartOf).join('\n')

const flowchartOf = (procedure: Procedure): string => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const names = new Map([...places.keys()].map((id, index) => [id, `n${index + 1}`]))
  const lanes = procedure.actors.flatMap(({ id, name }, index) => {
    const nodes = [...places.values()]
      .filter(({ symbol }) => symbol.actorId === id)
      .map(({ symbol, row }) => {
        const words = `${numbers.get(row.id)}. ${plainText(symbol.text || row.activity)}`
        return `    ${names.get(symbol.id)}${inShape(symbol.shape, quoted(words))}`
      })
    return nodes.length === 0 ? [] : [`  subgraph l${index + 1}[${quoted(plainText(name))}]`, ...nodes, '  end']
  })
  const arrows = procedure.flows.map((flow) => {
    const label = flow.label === '' ? '' : `|${quoted(plainText(flow.label))}|`
    return `  ${names.get(flow.from)} ${lineOf(flow)}${label} ${names.get(flow.to)}`
  })
  const title = procedure.title === '' ? [] : [`  %% ${plainText(procedure.title).replace(/\s+/g, ' ')}`]
  return ['flowchart TD', ...title, ...lanes, ...arrows, ''].join('\n')
}

const inShape = (shape: Shape, words: string): string => {
  switch (shape) {
    case 'terminator':
      return `([${words}])`
    case 'process':
      return `[${words}]`
    case 'decision':
      return `{${words}}`
  }
}

const lineOf = ({ heads, dashed }: Flow): string => {
  const line = dashed ? '-.-' : '---'
  if (heads === 'none') return line
  const arrow = dashed ? '-.->' : '-->'
  return heads === 'both' ? `<${arrow}` : arrow
}

/** Mermaid reads `#quot;` as a quotation mark and `<br>` as a line break; everything else inside quotes is text. */
const quoted = (words: string): string =>
  `"${words
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('\n', '<br>')}"`
