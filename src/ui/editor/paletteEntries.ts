import type { SopDraft, StepRow } from '../../core/draft/draft'
import { stepNumbers } from '../../core/draft/query'
import type { Selection } from '../../core/edit/selection'
import { plainText } from '../../core/text/inlineMarkup'
import type { Action, ActionContext, ActionId, PanelName } from '../../editor/actions/action'
import { ACTIONS } from '../../editor/actions/actions'
import { folded } from '../drafts/search'
import { ACTION_TEXTS } from '../text/actions'
import { checkText } from '../text/check'
import { commandText } from '../text/commands'
import { editorText } from '../text/screens'
import { keysOf } from './keyNames'

/** Kinds of what the palette lists. */
export type PaletteGroup = 'actions' | 'steps' | 'places' | 'drafts'

/** One line of the palette: something to do or a place to go to. */
export interface PaletteEntry {
  /** Unique in the palette. */
  readonly id: string
  readonly group: PaletteGroup
  readonly name: string
  /** Other words by which it is found. */
  readonly words?: string
  readonly keys?: string
  run(): void
}

/** Entries of one kind, the best first. */
export interface PaletteSection {
  readonly group: PaletteGroup
  readonly entries: readonly PaletteEntry[]
}

/** Most entries of one kind that are shown; who looks for others types more. */
const MOST_SHOWN = 40

/** While nothing is typed, steps would fill the list, and so would drafts but for the latest ones. */
const SHOWN_UNTYPED: Readonly<Record<PaletteGroup, number>> = {
  actions: MOST_SHOWN,
  steps: 0,
  places: MOST_SHOWN,
  drafts: 5,
}

/**
 * The entries that hold every typed word, by kind. Names that begin with what was typed come first, then those with a word that
 * does; the kind with the best entry comes first.
 */
export const findEntries = (entries: readonly PaletteEntry[], typed: string): readonly PaletteSection[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const groups = new Map<PaletteGroup, { readonly entry: PaletteEntry; readonly rank: number }[]>()
  for (const entry of entries) {
    const rank = rankOf(entry, words)
    if (rank === null) continue
    const group = groups.get(entry.group) ?? []
    groups.set(entry.group, group)
    group.push({ entry, rank })
  }
  return [...groups]
    .map(([group, found]) => ({ group, found: found.sort((left, right) => left.rank - right.rank) }))
    .sort((left, right) => (left.found[0]?.rank ?? 0) - (right.found[0]?.rank ?? 0))
    .map(({ group, found }) => ({
      group,
      entries: found.slice(0, words.length === 0 ? SHOWN_UNTYPED[group] : MOST_SHOWN).map(({ entry }) => entry),
    }))
    .filter((section) => section.entries.length > 0)
}

/** 0 for the best; null where a word is missing. */
const rankOf = ({ name, words: others = '' }: PaletteEntry, words: readonly string[]): number | null => {
  const text = folded(name)
  const all = `${text} ${folded(others)}`
  if (!words.every((word) => all.includes(word))) return null
  const phrase = words.join(' ')
  if (text.startsWith(phrase)) return 0
  return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2
}

/** What the palette leaves out: itself, and what only means something where the focus is. */
const NOT_LISTED: ReadonlySet<ActionId> = new Set(['openPalette', 'clearSelection'])

/** The actions that would do something now. */
export const actionEntries = (context: ActionContext): readonly PaletteEntry[] => {
  const state = context.session.getState()
  return Object.values(ACTIONS)
    .filter((action) => !NOT_LISTED.has(action.id) && action.enabled(state))
    .map((action) => actionEntry(action, () => action.run(context)))
}

/** An action as a line of the palette; `run` does it. */
export const actionEntry = (action: Action, run: () => void): PaletteEntry => {
  const { name, words } = ACTION_TEXTS[action.id]
  const keys = keysOf(action)
  return {
    id: `action ${action.id}`,
    group: 'actions',
    name,
    ...(words !== undefined && { words }),
    ...(keys !== undefined && { keys }),
    run,
  }
}

/** The places of an open draft: its steps by number and words, its tables, the panels. `show` selects and focuses one. */
export const placeEntries = (
  draft: SopDraft,
  show: (selection: Selection) => void,
  openPanel: (panel: PanelName) => void,
): readonly PaletteEntry[] => [
  ...draft.procedures.flatMap((procedure): readonly PaletteEntry[] => {
    const numbers = stepNumbers(procedure)
    return procedure.rows
      .filter((row): row is StepRow => row.kind === 'step')
      .map((row) => ({
        id: `step ${row.id}`,
        group: 'steps',
        name: commandText.step(numbers.get(row.id) ?? 0, oneLine(row.activity)),
        run: () => {
          const [symbol] = row.symbols
          show({ procedureId: procedure.id, kind: symbol ? 'symbols' : 'rows', ids: [symbol?.id ?? row.id] })
        },
      }))
  }),
  ...draft.procedures.map(
    (procedure, index): PaletteEntry => ({
      id: `procedure ${procedure.id}`,
      group: 'places',
      name: commandText.procedure(index + 1, oneLine(procedure.title)),
      run: () => {
        const [first] = procedure.rows
        show(
          first === undefined
            ? { procedureId: procedure.id, kind: 'procedure', ids: [], field: 'title' }
            : { procedureId: procedure.id, kind: 'rows', ids: [first.id] },
        )
      },
    }),
  ),
  ...PANELS.map(
    ([panel, name]): PaletteEntry => ({
      id: `panel ${panel}`,
      group: 'places',
      name: commandText.panel(name),
      run: () => openPanel(panel),
    }),
  ),
]

const PANELS: readonly (readonly [PanelName, string])[] = [
  ['selection', editorText.selectionTab],
  ['identity', editorText.identityTab],
  ['print', editorText.printTab],
  ['check', checkText.tab],
]

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
