import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFaults } from '../../src/core/draft/invariants'
import { parseDraftValue } from '../../src/core/draft/parse'
import { arbitraryDraft } from '../support/arbitraryDraft'

describe('random drafts', () => {
  it('are sound, and reading them changes nothing', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        expect(draftFaults(draft)).toEqual([])
        expect(parseDraftValue(draft)).toEqual({ ok: true, value: { draft, version: 1, repairs: [] } })
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('show every feature of the format', () => {
    const drafts = fc.sample(arbitraryDraft(), { seed: 2, numRuns: 200 })
    const procedures = drafts.flatMap((draft) => draft.procedures)
    const steps = procedures.flatMap(({ rows }) => rows.filter((row) => row.kind === 'step'))
    const flows = procedures.flatMap((procedure) => procedure.flows)
    const features = {
      section: procedures.some(({ rows }) => rows.some((row) => row.kind === 'section')),
      emptyStep: steps.some(({ symbols }) => symbols.length === 0),
      stack: steps.some(({ symbols }) => new Set(symbols.map((symbol) => symbol.actorId)).size < symbols.length),
      loop: procedures.some((procedure) => {
        const order = procedure.rows.flatMap((row) => (row.kind === 'step' ? row.symbols.map(({ id }) => id) : []))
        return procedure.flows.some(({ from, to }) => order.indexOf(from) > order.indexOf(to))
      }),
      label: flows.some(({ label }) => label !== ''),
      dashed: flows.some(({ dashed }) => dashed),
      headless: flows.some(({ heads }) => heads === 'none'),
      group: procedures.some(({ actors }) => actors.some(({ group }) => group !== '')),
      hiddenColumn: drafts.some(({ print }) => print.columns.length < 4),
      severalProcedures: drafts.some((draft) => draft.procedures.length > 1),
    }
    expect(Object.entries(features).filter(([, isShown]) => !isShown)).toEqual([])
  })
})
