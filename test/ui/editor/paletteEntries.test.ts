import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/editor/actions/actions'
import { findEntries, type PaletteEntry, type PaletteGroup, placeEntries } from '../../../src/ui/editor/paletteEntries'
import { ACTION_TEXTS } from '../../../src/ui/text/actions'
import { draftWith, sampleProcedure } from '../../editor/drop/dropDrafts'

const entry = (name: string, group: PaletteGroup = 'actions', words = ''): PaletteEntry => ({
  id: `${group} ${name}`,
  group,
  name,
  words,
  run: () => undefined,
})

const namesFound = (entries: readonly PaletteEntry[], typed: string) =>
  findEntries(entries, typed).flatMap((section) => section.entries.map(({ name }) => name))

describe('the command palette', () => {
  it('finds what holds every typed word, in its name or its other words, in any case and without marks', () => {
    const entries = [entry('Ekspor PDF', 'actions', 'unduh'), entry('Ekspor gambar'), entry('Pratinjau')]
    expect(namesFound(entries, 'EKSPÓR pdf')).toEqual(['Ekspor PDF'])
    expect(namesFound(entries, 'unduh')).toEqual(['Ekspor PDF'])
    expect(namesFound(entries, 'ekspor kop')).toEqual([])
  })

  it('shows names that begin with what was typed before those that only hold it', () => {
    const entries = [
      entry('Buka riwayat'),
      entry('Simpan tayangan'),
      entry('Yang lain', 'actions', 'tayang'),
      entry('Tayang'),
    ]
    expect(namesFound(entries, 'tayang')).toEqual(['Tayang', 'Simpan tayangan', 'Yang lain'])
  })

  it('shows the kind with the best entry first', () => {
    const entries = [entry('Ke temuan 12'), entry('12. Memeriksa berkas', 'steps')]
    expect(findEntries(entries, '12').map(({ group }) => group)).toEqual(['steps', 'actions'])
  })

  it('lists no steps while nothing is typed', () => {
    expect(namesFound([entry('1. Memeriksa', 'steps'), entry('Beranda', 'places')], ' ')).toEqual(['Beranda'])
  })

  it('goes to every step by selecting its symbol, or its row where it has none', () => {
    const procedure = sampleProcedure()
    const shown: unknown[] = []
    const entries = placeEntries(
      draftWith(procedure),
      (selection) => shown.push(selection),
      () => undefined,
    )
    const steps = entries.filter(({ group }) => group === 'steps')
    for (const step of steps) step.run()
    const rows = procedure.rows.filter((row) => row.kind === 'step')
    expect(shown).toEqual(
      rows.map((row) => {
        const [symbol] = row.kind === 'step' ? row.symbols : []
        return { procedureId: procedure.id, kind: symbol ? 'symbols' : 'rows', ids: [symbol?.id ?? row.id] }
      }),
    )
  })

  it('calls no two actions the same', () => {
    const names = Object.keys(ACTIONS).map((id) => ACTION_TEXTS[id as keyof typeof ACTIONS].name)
    expect(new Set(names).size).toBe(names.length)
  })
})
