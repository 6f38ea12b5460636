import { createActor, createFlow, createProcedure, createStepRow, createSymbol } from '../../src/core/draft/create'
import type { Flow, Procedure, Shape, StepRow } from '../../src/core/draft/draft'
import type { Dice } from './arbitraryDice'

/** A procedure as its author meant it: rows in the right order, and which arrows are loops. */
export interface BranchyProcedure {
  readonly procedure: Procedure
  /** Ids of the arrows that lead back. */
  readonly loops: ReadonlySet<string>
}

/** A loose end: the arrow that leads to whatever comes next. */
interface LooseEnd {
  readonly from: string
  readonly label: string
}

/**
 * Writes a procedure of about `stepCount` steps with nested decisions of two forward branches and with rework loops, the way
 * procedures are structured: a loop returns to a step that every way to its decision has passed.
 */
export const branchyProcedure = (dice: Dice, stepCount: number): BranchyProcedure => {
  const actors = Array.from({ length: 4 }, (_, index) =>
    createActor({ id: `a${index + 1}`, name: `Pelaksana ${index + 1}` }),
  )
  const rows: StepRow[] = []
  const flows: Flow[] = []
  const loops = new Set<string>()

  const addStep = (shape: Shape, ends: readonly LooseEnd[]): string => {
    const number = rows.length + 1
    const id = `s${number}`
    const symbol = createSymbol({ id, actorId: dice.pick(actors).id, shape })
    rows.push(createStepRow({ id: `r${number}`, activity: `Langkah ${number}`, symbols: [symbol] }))
    for (const { from, label } of ends) addFlow(from, id, label)
    return id
  }

  const addFlow = (from: string, to: string, label: string): string => {
    const flow = createFlow({ id: `f${flows.length + 1}`, from, to, label })
    flows.push(flow)
    return flow.id
  }

  const addSequence = (
    ends: readonly LooseEnd[],
    size: number,
    depth: number,
    passed: readonly string[],
  ): LooseEnd[] => {
    let open = [...ends]
    let left = size
    const path = [...passed]
    while (left > 0) {
      if (depth < 3 && left >= 4 && dice.chance(0.25)) {
        const branchSize = 1 + dice.int(Math.min(left - 2, 8))
        const decision = addStep('decision', open)
        path.push(decision)
        const yes = addSequence([{ from: decision, label: 'Ya' }], branchSize, depth + 1, path)
        const noSize = dice.chance(0.3) ? 0 : 1 + dice.int(Math.max(1, left - 1 - branchSize))
        open = [...yes, ...addSequence([{ from: decision, label: 'Tidak' }], noSize, depth + 1, path)]
        left -= 1 + branchSize + noSize
      } else if (path.length > 1 && dice.chance(0.25)) {
        const decision = addStep('decision', open)
        loops.add(addFlow(decision, dice.pick(path.slice(-5)), 'Tidak'))
        path.push(decision)
        open = [{ from: decision, label: 'Ya' }]
        left--
      } else {
        const step = addStep('process', open)
        path.push(step)
        open = [{ from: step, label: '' }]
        left--
      }
    }
    return open
  }

  const start = addStep('terminator', [])
  addStep('terminator', addSequence([{ from: start, label: '' }], stepCount - 2, 0, [start]))
  return { procedure: createProcedure({ id: 'p1', actors, rows, flows }), loops }
}

/** The same procedure with its rows in any order, as steps that were dropped anywhere. */
export const withShuffledRows = (procedure: Procedure, dice: Dice): Procedure => ({
  ...procedure,
  rows: dice.shuffled(procedure.rows),
})
