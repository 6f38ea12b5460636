import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Procedure, SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import { readText } from '../../../src/core/exchange/readText'
import { tableTsv } from '../../../src/core/exchange/tableDelimited'
import { tableText } from '../../../src/core/exchange/tableText'
import { saysTheSame } from './closeness'
import { made } from './sources'

const folder = fileURLToPath(new URL('../../../public/samples', import.meta.url))
const WORDS = { start: 'Mulai', end: 'Selesai', process: 'Proses', decision: 'Keputusan' }

const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.sop.json'))
  .map((file): readonly [string, SopDraft] => {
    const parsed = parseDraft(readFileSync(`${folder}/${file}`, 'utf8'))
    if (!parsed.ok) throw new Error(`${file} is not sound`)
    return [file, parsed.value.draft]
  })

/** Symbols as row, lane and shape; arrows with words as the places of their ends. */
const drawing = ({ actors, rows, flows }: Procedure) => {
  const lanes = new Map(actors.map(({ id }, index) => [id, index]))
  const places = new Map<string, string>()
  const symbols = rows.flatMap((row, at) =>
    row.kind === 'section'
      ? []
      : row.symbols.map(({ id, actorId, shape }) => {
          places.set(id, `${at}.${lanes.get(actorId)}`)
          return `${at}.${lanes.get(actorId)} ${shape}`
        }),
  )
  const labelled = flows.filter(({ label }) => label !== '')
  return {
    symbols: symbols.toSorted(),
    arrows: labelled
      .map(({ from, to, label }) => `${places.get(from)} ${label} ${places.get(to)?.split('.')[0]}`)
      .toSorted(),
  }
}

describe.each(samples)('%s, copied as a table of words', (_, draft) => {
  it.each(draft.procedures.map(({ id }) => id))('comes back with lanes, rows, symbols and exits (%s)', (id) => {
    const procedure = draft.procedures.find((candidate) => candidate.id === id)
    if (procedure === undefined) throw new Error(id)
    const mapping = proposeMapping(readText(tableTsv(tableText(draft, procedure, WORDS))))
    const back = made(mapping)
    if (!back.ok) throw new Error(back.failure.code)
    const [own] = back.value.draft.procedures
    if (own === undefined) throw new Error('No procedure came back')
    expect(mapping.unplaced).toEqual([])
    expect(own.actors.map(({ name, group }) => [name, group])).toEqual(
      procedure.actors.map(({ name, group }) => [name, group]),
    )
    expect(own.rows.map(({ kind }) => kind)).toEqual(procedure.rows.map(({ kind }) => kind))
    procedure.rows.forEach((row, index) => {
      const read = own.rows[index]
      if (row.kind === 'section' || read?.kind !== 'step') return
      expect(saysTheSame(read.activity, row.activity)).toBe(true)
      for (const column of draft.print.columns) expect(saysTheSame(read[column], row[column])).toBe(true)
    })
    const [before, after] = [drawing(procedure), drawing(own)]
    expect(after.symbols).toEqual(before.symbols)
    for (const arrow of before.arrows) expect(after.arrows).toContain(arrow)
  })
})
