/** Lists what the layout could not make good, with the entity that it concerns. */

import type { Identity, Labels, SopDraft } from '../draft/draft'
import { APPROVAL_TEXTS, IDENTITY_BOXES, IDENTITY_TEXTS, STEP_TEXTS } from '../draft/textFields'
import type { Source } from '../page/item'
import { plainText } from '../text/inlineMarkup'
import { drawableText, missingGlyphs, resolveFont } from '../text/metrics'
import { labelSizeOf } from './measure/labelBlocks'
import type { MeasuredTable } from './measure/measureTable'
import { hasCutWord, isShortened, type TextBlock } from './measure/textBlock'
import type { PlannedPage } from './pages/planPages'
import type { Problem, TablePart } from './result'
import { misplacedLabels } from './route/auditLabels'
import type { RoutedTable } from './routeArrows'
import {
  actorGroupSource,
  actorSource,
  flowSource,
  identitySource,
  labelSource,
  printSource,
  procedureSource,
  rowSource,
  symbolSource,
} from './sources'

/** What is wrong with one table: its width, its words, its arrows, and the rows that no page holds. */
export function tableProblems(
  table: MeasuredTable,
  parts: readonly RoutedTable[],
  printedPages: readonly PlannedPage[],
): Problem[] {
  const problems: Problem[] = []
  const { procedure, isTooWide, head, title } = table
  if (isTooWide) {
    const values = { actors: procedure.actors.length }
    problems.push({ code: 'table-too-wide', source: procedureSource(procedure.id), values })
  }
  for (const cell of head.cells) {
    if (cell.source) problems.push(...textProblems(cell.block, cell.source))
  }
  if (title && isShortened(title.block)) {
    problems.push({ code: 'text-left-out', source: procedureSource(procedure.id, 'title'), values: {} })
  }
  const carriedOn = printedPages.flatMap(({ page }) => page.slices.filter(({ isFirst }) => !isFirst))
  for (const rowId of new Set(carriedOn.map(({ row }) => row.id))) {
    problems.push({ code: 'row-taller-than-page', source: rowSource(rowId, 'activity'), values: {} })
  }
  for (const part of parts) problems.push(...partProblems(part))
  return problems
}

/** What is wrong with a text that must do with the room there is. */
function textProblems(block: TextBlock, source: Source): Problem[] {
  const problems: Problem[] = []
  if (hasCutWord(block)) problems.push({ code: 'text-too-wide', source, values: {} })
  if (isShortened(block)) problems.push({ code: 'text-left-out', source, values: {} })
  return problems
}

/** The texts in the upper part of the identity page, and of who signs, that are too long for it. */
export function identityProblems({ identity, print }: SopDraft, parts: readonly TablePart[]): Problem[] {
  const inkOf = (text: string) => text.replace(/\s/g, '')
  const texts = parts.flatMap((part) => (part.kind === 'identity' ? part.texts : []))
  return [...identityTextsOf(identity)].flatMap(({ text, source }): Problem[] => {
    const printed = texts.filter(({ role }) => role === source.id)
    if (printed.length === 0 || flowsOn.has(source.id)) return []
    const drawn = inkOf(printed.flatMap(({ lines }) => lines).join(''))
    const whole = drawn.endsWith(inkOf(drawableText(plainText(text), print.font)))
    return whole ? [] : [{ code: 'text-left-out', source, values: {} }]
  })
}

function partProblems({ symbols, arrows, problem, result }: RoutedTable): Problem[] {
  const problems: Problem[] = []
  for (const { id, text } of symbols) {
    problems.push(...textProblems(text, symbolSource(id)))
  }
  const conflicts = new Set(result.conflicts)
  const misplaced = new Set(misplacedLabels(problem, result.edges).map(({ edgeId }) => edgeId))
  for (const { arrow, label } of arrows) {
    const source = flowSource(arrow.flow.id, 'label')
    if (label) problems.push(...textProblems(label, source))
    if (misplaced.has(arrow.id) || (label && labelSizeOf(label).tiny)) {
      problems.push({ code: 'label-without-room', source, values: {} })
    }
    if (conflicts.has(arrow.id)) {
      problems.push({ code: 'arrow-conflict', source: flowSource(arrow.flow.id), values: {} })
    }
  }
  return problems
}

/** The font that the draft names, where it is not shipped and another stands in for it. */
export function fontProblems({ print }: SopDraft): Problem[] {
  const drawn = resolveFont(print.font)
  if (drawn === print.font) return []
  return [{ code: 'font-missing', source: printSource('font'), values: { font: print.font, drawn } }]
}

/** Every text with characters that the font lacks; they are printed as replacement marks. */
export function glyphProblems(draft: SopDraft): Problem[] {
  const { font } = draft.print
  return [...textsOf(draft)].flatMap(({ text, source }): Problem[] => {
    if (plainLatin.test(text)) return []
    const missing = missingGlyphs(text, font)
    return missing.length > 0 ? [{ code: 'glyph-missing', source, values: { characters: missing.join(' ') } }] : []
  })
}

/** Printable ASCII: every font has it. */
const plainLatin = /^[\n\x20-\x7e]*$/

interface SourcedText {
  readonly text: string
  readonly source: Source
}

/** Lists that go on to a further page rather than lose their end. */
const flowsOn: ReadonlySet<string> = new Set(IDENTITY_BOXES)

function* textsOf({ identity, labels, procedures }: SopDraft): Generator<SourcedText> {
  yield* identityTextsOf(identity)
  for (const [key, text] of Object.entries(labels)) yield { text, source: labelSource(key as keyof Labels) }
  for (const { id, title, footnote, actors, rows, flows } of procedures) {
    yield { text: title, source: procedureSource(id, 'title') }
    for (const actor of actors) {
      yield { text: actor.name, source: actorSource(actor.id) }
      yield { text: actor.group, source: actorGroupSource(actor.id) }
    }
    for (const row of rows) {
      if (row.kind === 'section') {
        yield { text: row.text, source: rowSource(row.id, 'section') }
        continue
      }
      for (const key of STEP_TEXTS) {
        yield { text: row[key], source: rowSource(row.id, key) }
      }
      for (const symbol of row.symbols) yield { text: symbol.text, source: symbolSource(symbol.id) }
    }
    for (const flow of flows) yield { text: flow.label, source: flowSource(flow.id, 'label') }
    yield { text: footnote, source: procedureSource(id, 'footnote') }
  }
}

function* identityTextsOf(identity: Identity): Generator<SourcedText> {
  yield { text: identity.institution.join('\n'), source: identitySource('institution') }
  for (const key of IDENTITY_TEXTS) yield { text: identity[key], source: identitySource(key) }
  for (const key of APPROVAL_TEXTS) {
    yield { text: identity.approval[key], source: identitySource(key) }
  }
  for (const key of IDENTITY_BOXES) yield { text: identity[key].join('\n'), source: identitySource(key) }
}
