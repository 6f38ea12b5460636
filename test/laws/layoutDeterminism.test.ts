import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Procedure, Row, SopDraft } from '../../src/core/draft/draft'
import { parseDraft } from '../../src/core/draft/parse'
import { entityIds } from '../../src/core/draft/query'
import { serializeDraft } from '../../src/core/draft/serialize'
import { layout } from '../../src/core/layout/layout'
import type { Layout, LayoutOptions } from '../../src/core/layout/result'
import { createDice } from '../support/arbitraryDice'
import { arbitraryDraft } from '../support/arbitraryDraft'
import { randomTable } from '../support/randomLayoutEdit'

const MODES: readonly LayoutOptions[] = [
  { mode: 'paged', effort: 'final' },
  { mode: 'continuous', effort: 'final' },
  { mode: 'continuous', effort: 'draft' },
]

const DRAFTS: readonly SopDraft[] = [
  ...fc.sample(arbitraryDraft({ actors: 6, rows: 10 }), { seed: 21, numRuns: 7 }),
  ...Array.from({ length: 3 }, (_, seed) => randomTable(createDice(seed + 1))),
]

/** New ids that sort the other way round and are of other lengths, by the old ones. */
const renamings = (draft: SopDraft): ReadonlyMap<string, string> => {
  const ids = [...entityIds(draft)]
  return new Map(ids.map((id, index) => [id, `${'z'.repeat(1 + (index % 3))}${ids.length - index}-${id.length}`]))
}

/** The same draft with every id replaced. */
const withNewIds = (draft: SopDraft, newIds: ReadonlyMap<string, string>): SopDraft => {
  const nameOf = (id: string): string => newIds.get(id) ?? id
  const renamedRow = (row: Row): Row =>
    row.kind === 'section'
      ? { ...row, id: nameOf(row.id) }
      : {
          ...row,
          id: nameOf(row.id),
          symbols: row.symbols.map((symbol) => ({ ...symbol, id: nameOf(symbol.id), actorId: nameOf(symbol.actorId) })),
        }
  const renamed = (procedure: Procedure): Procedure => ({
    ...procedure,
    id: nameOf(procedure.id),
    actors: procedure.actors.map((actor) => ({ ...actor, id: nameOf(actor.id) })),
    rows: procedure.rows.map(renamedRow),
    flows: procedure.flows.map((flow) => ({
      ...flow,
      id: nameOf(flow.id),
      from: nameOf(flow.from),
      to: nameOf(flow.to),
    })),
  })
  // The printed fingerprint is that of the file, ids included.
  const print = { ...draft.print, fingerprint: false }
  return { ...draft, print, procedures: draft.procedures.map(renamed) }
}

/** All that a layout draws and where, without the names of what it stands for. */
const drawn = ({ pages, tables, breaks, problems }: Layout): unknown => ({
  pages: pages.map((page) => ({ ...page, items: page.items.map(({ source: _source, ...item }) => item) })),
  ways: tables.map(({ edges, nodes }) => [edges.map(({ points, label }) => ({ points, label })), nodes.map(unnamed)]),
  breaks: breaks.map(({ pageNumber }) => pageNumber),
  problems: problems.map(({ code, values }) => ({ code, values })),
})

const unnamed = <Entry extends { readonly id: string }>({ id: _id, ...rest }: Entry): unknown => rest

describe.each(MODES)('a layout ($mode, $effort)', (options) => {
  it('is the same when it is made twice', () => {
    for (const draft of DRAFTS) expect(layout(draft, options)).toEqual(layout(structuredClone(draft), options))
  })

  it('is the same after the draft was written to its file and read back', () => {
    for (const draft of DRAFTS) {
      const read = parseDraft(serializeDraft(draft))
      if (!read.ok) throw new Error(JSON.stringify(read.failure))
      expect(layout(read.value.draft, options)).toEqual(layout(draft, options))
    }
  })

  it('draws the same picture whatever the ids', () => {
    for (const draft of DRAFTS) {
      const sameIds = withNewIds(draft, new Map())
      const newIds = withNewIds(draft, renamings(draft))
      expect(drawn(layout(newIds, options))).toEqual(drawn(layout(sameIds, options)))
    }
  })
})
