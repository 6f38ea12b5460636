import type { ChosenFlow, FlowMapping, Guess, GuessReason, StepMapping, SymbolMapping } from '../mapping'
import type { DrawnFlow } from '../steps/drawn'
import { stepNumberOf } from '../tables/cellKinds'
import type { StepsWithSymbols } from './guessSymbols'
import type { Told } from './readActivity'
import { mends } from './verbs'

/** Words beside the exits of a decision where the source has none. */
const APPROVED = 'Ya'
const RETURNED = 'Tidak'

/** What the arrows of a procedure are made of. */
export interface FlowSources extends Omit<StepsWithSymbols, 'steps'> {
  readonly drawn: readonly DrawnFlow[]
  readonly told: ReadonlyMap<string, Told>
  readonly chosen: readonly ChosenFlow[]
  readonly dropped: ReadonlySet<string>
  isAccepted(key: string): boolean
}

/** A name for an arrow: its ends and its words. */
export const flowKeyOf = (from: string, to: string, label: string): string =>
  `${from}>${to}${label === '' ? '' : ` ${label}`}`

/**
 * The arrows of a procedure: those that are drawn or told in words, and guesses where none are. Steps follow one another; of a decision one exit goes
 * on, the other back to who made what is looked at, or to whom the words send it.
 */
export const flowsOf = (steps: readonly StepMapping[], sources: FlowSources): readonly FlowMapping[] => {
  const line = symbolLine(steps, sources.orderedSteps)
  const drawn = drawnFlowsOf(line, sources)
  const said = saidFlowsOf(line, sources)
  const flows = new Map([...drawn, ...said].map((flow) => [flow.key, flow]))
  const leaves = new Set([...drawn, ...said].map(({ from }) => from))
  const enters = new Set(drawn.map(({ to }) => to))
  const add = (from: string, to: string, label: string, reason: GuessReason) => {
    const key = flowKeyOf(from, to, label)
    if (from === to || flows.has(key)) return
    flows.set(key, {
      key,
      from,
      to,
      label,
      heads: 'end',
      dashed: false,
      origin: 'guessed',
      guess: guessOf(key, reason, sources),
    })
  }
  const above = new SymbolsAbove()
  line.forEach(({ symbol, step }, index) => {
    const next = line[index + 1]
    const returnsTo = sources.told.get(step.key)?.returnsTo ?? null
    const back = symbol.shape === 'decision' ? above.makerFor(symbol, returnsTo) : null
    above.add(symbol)
    if (next === undefined || leaves.has(symbol.key) || sources.ends.has(symbol.key)) return
    const isFree = drawn.length === 0 || !enters.has(next.symbol.key)
    const behind = symbol.shape === 'decision' && drawn.length === 0 ? behindMending(line, index) : null
    if (behind !== null) {
      add(symbol.key, next.symbol.key, RETURNED, 'returned')
      add(symbol.key, behind, APPROVED, 'approved')
      return
    }
    const reason = next.step === step ? 'inside-row' : 'sequence'
    if (isFree) add(symbol.key, next.symbol.key, back === null ? '' : APPROVED, back === null ? reason : 'approved')
    if (back !== null) add(symbol.key, back, RETURNED, 'returned')
  })
  return withChosen([...flows.values()], line, sources)
}

/** Where the work goes on when the step below a decision only mends what was found wanting; null where it does not. */
const behindMending = (line: readonly OnLine[], index: number): string | null => {
  const [here, next] = [line[index], line[index + 1]]
  if (next === undefined || next.step === here?.step || !mends(next.step.texts.activity)) return null
  return line.slice(index + 1, index + 9).find(({ step }) => step !== next.step)?.symbol.key ?? null
}

interface OnLine {
  readonly symbol: SymbolMapping
  readonly step: StepMapping
}

/** All symbols in the order in which the work passes through them. */
const symbolLine = (steps: readonly StepMapping[], ordered: ReadonlySet<string>): readonly OnLine[] => {
  const line: OnLine[] = []
  const busy = steps.filter(({ symbols }) => symbols.length > 0)
  busy.forEach((step, index) => {
    const before = line.at(-1)?.symbol.actorIndex ?? null
    const after = new Set(busy[index + 1]?.symbols.map(({ actorIndex }) => actorIndex) ?? [])
    const passed = ordered.has(step.key) ? step.symbols : inPassing(step.symbols, before, after)
    line.push(...passed.map((symbol) => ({ symbol, step })))
  })
  return line
}

/** A row's symbols: the work enters where it comes from and leaves where it goes to, so that it need not cross the row. */
const inPassing = (
  symbols: readonly SymbolMapping[],
  before: number | null,
  after: ReadonlySet<number>,
): readonly SymbolMapping[] => {
  if (symbols.length < 2) return symbols
  const first = symbols.find(({ actorIndex }) => actorIndex === before)
  const last = symbols.findLast((symbol) => symbol !== first && after.has(symbol.actorIndex))
  const inner = symbols.filter((symbol) => symbol !== first && symbol !== last)
  return [...(first === undefined ? [] : [first]), ...inner, ...(last === undefined ? [] : [last])]
}

/** Who made what a decision looks at, among the symbols above it. */
class SymbolsAbove {
  readonly #lastOfLane = new Map<number, string>()
  /** The last symbol that is no decision, and the last one before it in another lane. */
  #maker: SymbolMapping | null = null
  #otherMaker: SymbolMapping | null = null

  add(symbol: SymbolMapping): void {
    this.#lastOfLane.set(symbol.actorIndex, symbol.key)
    if (symbol.shape === 'decision') return
    if (this.#maker !== null && this.#maker.actorIndex !== symbol.actorIndex) this.#otherMaker = this.#maker
    this.#maker = symbol
  }

  /** To whom a decision sends back what is not good: whom its words name, else who made it; null where nobody did. */
  makerFor({ actorIndex }: SymbolMapping, named: number | null): string | null {
    const byName = named === null ? undefined : this.#lastOfLane.get(named)
    const isOther = this.#maker !== null && this.#maker.actorIndex !== actorIndex
    const maker = isOther ? this.#maker : (this.#otherMaker ?? this.#maker)
    return byName ?? maker?.key ?? null
  }
}

const guessOf = (key: string, reason: GuessReason, { isAccepted }: FlowSources): Guess => ({
  reason,
  isAccepted: isAccepted(key),
})

/** The arrows that cells tell in words: to the first symbol of the nearest step with that number. */
const saidFlowsOf = (line: readonly OnLine[], { exits }: FlowSources): readonly FlowMapping[] => {
  if (exits.size === 0) return []
  const targets = new Map<number, { readonly key: string; readonly at: number }[]>()
  line.forEach(({ symbol, step }, at) => {
    const number = stepNumberOf(step.number)
    if (number === null || line[at - 1]?.step === step) return
    const list = targets.get(number) ?? []
    targets.set(number, list)
    list.push({ key: symbol.key, at })
  })
  return line.flatMap(({ symbol }, at) =>
    (exits.get(symbol.key) ?? []).flatMap(({ label, step }): readonly FlowMapping[] => {
      const [nearest] = (targets.get(step) ?? []).toSorted(
        (one, other) => Math.abs(one.at - at) - Math.abs(other.at - at),
      )
      if (nearest === undefined || nearest.key === symbol.key) return []
      const [from, to] = [symbol.key, nearest.key]
      return [
        { key: flowKeyOf(from, to, label), from, to, label, heads: 'end', dashed: false, origin: 'read', guess: null },
      ]
    }),
  )
}

const drawnFlowsOf = (line: readonly OnLine[], sources: FlowSources): readonly FlowMapping[] => {
  const order = new Map(line.map(({ symbol }, index) => [symbol.key, index]))
  const flows = new Map<string, FlowMapping>()
  for (const { from: fromShape, to: toShape, head, isDashed, text, isJoined } of sources.drawn) {
    const from = sources.symbolOfShape.get(fromShape)
    const to = sources.symbolOfShape.get(toShape)
    if (from === undefined || to === undefined || from === to) continue
    const key = flowKeyOf(from, to, text)
    const guess = isJoined ? guessOf(key, 'page-break', sources) : null
    flows.set(key, { key, from, to, label: text, heads: head, dashed: isDashed, origin: 'drawn', guess })
  }
  const decisions = line.filter(({ symbol }) => symbol.shape === 'decision')
  for (const { symbol } of decisions)
    labelExits(
      [...flows.values()].filter(({ from }) => from === symbol.key),
      order,
      flows,
      sources,
    )
  return [...flows.values()]
}

/** Of a decision's two drawn exits without words the one that leads on is the approval, the other the return. */
const labelExits = (
  exits: readonly FlowMapping[],
  order: ReadonlyMap<string, number>,
  flows: Map<string, FlowMapping>,
  sources: FlowSources,
): void => {
  const isBack = ({ from, to }: FlowMapping) => (order.get(to) ?? 0) < (order.get(from) ?? 0)
  if (exits.length !== 2 || exits.some(({ label }) => label !== '') || exits.filter(isBack).length !== 1) return
  for (const exit of exits) {
    const label = isBack(exit) ? RETURNED : APPROVED
    const key = flowKeyOf(exit.from, exit.to, label)
    flows.delete(exit.key)
    flows.set(key, { ...exit, key, label, guess: guessOf(key, isBack(exit) ? 'returned' : 'approved', sources) })
  }
}

/** The arrows with the drafter's own in place of those between the same symbols, and without the ones taken out. */
const withChosen = (
  flows: readonly FlowMapping[],
  line: readonly OnLine[],
  { chosen, dropped }: FlowSources,
): readonly FlowMapping[] => {
  const keys = new Set(line.map(({ symbol }) => symbol.key))
  const own = chosen
    .filter(({ from, to }) => keys.has(from) && keys.has(to) && from !== to)
    .map(({ from, to, label, heads, dashed }): FlowMapping => {
      const key = flowKeyOf(from, to, label)
      return { key, from, to, label, heads, dashed, origin: 'set', guess: null }
    })
  const replaced = new Set(own.map(({ from, to }) => `${from}>${to}`))
  const kept = flows.filter(({ key, from, to }) => !replaced.has(`${from}>${to}`) && !dropped.has(key))
  return [...kept, ...own.filter(({ key }) => !dropped.has(key))]
}
