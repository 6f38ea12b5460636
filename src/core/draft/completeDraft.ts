import type { Procedure, SopDraft } from './draft'
import { withoutLostGuesses } from './guesses'
import type { SchemaDraft } from './schema'
import { withoutLostRows } from './silencing'

type SchemaProcedure = SchemaDraft['procedures'][number]

/** A draft that lacks nothing, and what it lacked. */
export interface CompletedDraft {
  readonly draft: SopDraft
  readonly givenIds: number
  readonly droppedSilencings: number
}

/**
 * Gives a file's draft what the schema cannot: ids where the file has none (the first free `p1`, `a1`, `r1`, `s1`, `f1`, in the
 * order of the file), `step` as a row's kind, and an id for the draft that follows from its content, so that opening the same
 * file twice gives the same draft. Silenced rows and guesses that are not in the file are left out.
 */
export const completeDraft = (given: SchemaDraft): CompletedDraft => {
  let givenIds = 0
  const freeId = idSource(given)
  const nextId = (prefix: string): string => {
    givenIds++
    return freeId(prefix)
  }
  const procedures = given.procedures.map((procedure) => completeProcedure(procedure, nextId))
  const silenced = withoutLostRows(given.silenced, procedures)
  const { guessed: givenGuesses, ...rest } = given
  const guessed = withoutLostGuesses(givenGuesses, procedures)
  const draft = {
    ...rest,
    id: given.id ?? contentId(JSON.stringify(given)),
    procedures,
    silenced,
    ...(guessed !== undefined && { guessed }),
  }
  return { draft, givenIds, droppedSilencings: given.silenced.length - silenced.length }
}

const completeProcedure = (given: SchemaProcedure, nextId: (prefix: string) => string): Procedure => ({
  ...given,
  id: given.id ?? nextId('p'),
  actors: given.actors.map((actor) => ({ ...actor, id: actor.id ?? nextId('a') })),
  rows: given.rows.map((row) => {
    const id = row.id ?? nextId('r')
    if (row.kind === 'section') return { ...row, id }
    const symbols = row.symbols.map((symbol) => ({ ...symbol, id: symbol.id ?? nextId('s') }))
    return { ...row, kind: 'step' as const, id, symbols }
  }),
  flows: given.flows.map((flow) => ({ ...flow, id: flow.id ?? nextId('f') })),
})

const idSource = (given: SchemaDraft): ((prefix: string) => string) => {
  const taken = new Set<string | undefined>()
  for (const procedure of given.procedures) {
    taken.add(procedure.id)
    for (const actor of procedure.actors) taken.add(actor.id)
    for (const flow of procedure.flows) taken.add(flow.id)
    for (const row of procedure.rows) {
      taken.add(row.id)
      if (row.kind !== 'section') for (const symbol of row.symbols) taken.add(symbol.id)
    }
  }
  const counts = new Map<string, number>()
  return (prefix) => {
    let count = counts.get(prefix) ?? 0
    do count++
    while (taken.has(`${prefix}${count}`))
    counts.set(prefix, count)
    return `${prefix}${count}`
  }
}

/** A uuid whose last twelve digits are a hash of the content: FNV-1a in 32 bits, once forward and once backward. */
const contentId = (content: string): string => {
  let forward = 0x811c9dc5
  let backward = 0x811c9dc5
  for (let index = 0; index < content.length; index++) {
    forward = Math.imul(forward ^ content.charCodeAt(index), 0x01000193)
    backward = Math.imul(backward ^ content.charCodeAt(content.length - 1 - index), 0x01000193)
  }
  const digits = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0')
  return `00000000-0000-4000-8000-${(digits(forward) + digits(backward)).slice(-12)}`
}
