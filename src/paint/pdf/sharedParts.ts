import type { jsPDF } from 'jspdf'
import type { Page } from '../../core/page/page'
import { boxInUnits, type ContentPart, framed } from './content'
import { insideOf, type OnEvent } from './jspdfInside'

/** Fewest characters of a part that are worth an object of its own. */
const SHORTEST = 200

/**
 * Gives the operators of every page. What several pages draw alike, such as a table's repeated head, is stored once, as a form
 * that each of them shows (ISO 32000-1, 8.10).
 */
export const withSharedParts = (
  document: jsPDF,
  on: OnEvent,
  pages: readonly Page[],
  contents: readonly (readonly ContentPart[])[],
): readonly string[] => {
  const { newObjectDeferred, newObjectDeferredBegin, out, putStream } = insideOf(document)
  const shared = repeatedParts(contents)
  const ids = new Map<string, number>()
  on('putXobjectDict', () => {
    for (const [name] of shared.values()) {
      ids.set(name, newObjectDeferred())
      out(`/${name} ${ids.get(name)} 0 R`)
    }
  })
  const box = boxInUnits(Math.max(...pages.map(({ width }) => width)), Math.max(...pages.map(({ height }) => height)))
  on('postPutResources', () => {
    for (const [name, { operators, faces }] of shared.values()) {
      const objectId = ids.get(name) ?? 0
      const fonts = [...faces].map(({ font }) => `/${font.id} ${font.objectNumber} 0 R`).join('')
      newObjectDeferredBegin(objectId, true)
      putStream({
        data: operators,
        objectId,
        additionalKeyValues: [
          { key: 'Type', value: '/XObject' },
          { key: 'Subtype', value: '/Form' },
          { key: 'BBox', value: box },
          { key: 'Resources', value: `<</Font<<${fonts}>>>>` },
        ],
      })
      out('endobj')
    }
  })
  const operatorsOf = (part: ContentPart): string => {
    const known = part.canBeShared ? shared.get(part.operators) : undefined
    return known ? `/${known[0]} Do` : part.operators
  }
  return contents.map((parts) => framed(parts.map(operatorsOf).join('\n')))
}

/** The parts that stand more than once, by their operators, each with the name by which pages show it. */
const repeatedParts = (
  contents: readonly (readonly ContentPart[])[],
): ReadonlyMap<string, readonly [name: string, part: ContentPart]> => {
  const seen = new Set<string>()
  const repeated = new Map<string, readonly [string, ContentPart]>()
  for (const part of contents.flat()) {
    const { operators, canBeShared } = part
    if (!canBeShared || operators.length < SHORTEST || repeated.has(operators)) continue
    if (seen.has(operators)) repeated.set(operators, [`P${repeated.size + 1}`, part])
    seen.add(operators)
  }
  return repeated
}
