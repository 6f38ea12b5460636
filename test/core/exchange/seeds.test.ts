import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Identity, Procedure, Row, SopDraft, StepRow } from '../../../src/core/draft/draft'
import { draftFromMapping } from '../../../src/core/exchange/draftFromMapping'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import { readText } from '../../../src/core/exchange/readText'
import { plainText } from '../../../src/core/text/inlineMarkup'
import { saysTheSame } from './closeness'

/** The raw texts of the source documents are compared with the drafts that drafters typed of them. */
const seeds = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const cases = fileURLToPath(new URL('../../../../shared/cases', import.meta.url))
const samples = fileURLToPath(new URL('../../../public/samples', import.meta.url))

/** The samples of each source document, in its order. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '000': ['tapanuli-selatan-perencanaan'],
  '001': ['sanggau-perjanjian-kinerja'],
  '002': ['karanganyar-fasilitasi'],
  '003': ['tangerang-sosialisasi'],
  '004': ['ketapang-a-asistensi', 'ketapang-b-monitoring', 'ketapang-c-koordinasi', 'ketapang-d-sinergitas'],
}

interface Pair {
  readonly name: string
  readonly read: SopDraft
  readonly typed: SopDraft
  /** Ids of the symbols that were guessed, not read. */
  readonly guessed: ReadonlySet<string>
}

const pairs = (): readonly Pair[] =>
  readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const document = readText(readFileSync(`${seeds}/${file}`, 'utf8'))
      const mapping = proposeMapping(document)
      const names = SAMPLES[file.slice(0, 3)] ?? []
      expect(mapping.drafts).toHaveLength(names.length)
      return names.map((name, index): Pair => {
        let count = 0
        const ids = { draftId: name, nextId: () => `e${++count}` }
        const made = draftFromMapping(mapping, index, ids)
        if (!made.ok) throw new Error(`${name}: ${made.failure.code}`)
        const typed = JSON.parse(readFileSync(`${samples}/${name}.sop.json`, 'utf8')) as SopDraft
        return { name, read: made.value.draft, typed, guessed: new Set(made.value.guessed) }
      })
    })

/** Counts what was read and what should have been. */
class Score {
  hits = 0
  read = 0
  typed = 0

  add(read: string, typed: string, isSame: (one: string, other: string) => boolean = saysTheSame): void {
    if (read !== '') this.read++
    if (typed !== '') this.typed++
    if (read !== '' && typed !== '' && isSame(read, typed)) this.hits++
  }

  get precision(): number {
    return this.read === 0 ? 1 : this.hits / this.read
  }

  get recall(): number {
    return this.typed === 0 ? 1 : this.hits / this.typed
  }
}

class Scores {
  readonly byField = new Map<string, Score>()
  readonly misses: string[] = []

  of(field: string): Score {
    const score = this.byField.get(field) ?? new Score()
    this.byField.set(field, score)
    return score
  }

  add(name: string, field: string, read: string, typed: string): void {
    const score = this.of(field)
    const before = score.hits
    const [left, right] = [plainText(read), plainText(typed)]
    score.add(left, right)
    if (score.hits === before && (left !== '' || right !== ''))
      this.misses.push(`${name} ${field}: ${left} <> ${right}`)
  }

  table(): string {
    const lines = [...this.byField].map(([field, { precision, recall, read, typed }]) => {
      const figures = [precision, recall].map((share) => share.toFixed(3)).join('  ')
      return `${field.padEnd(18)} ${figures}  (${read} read, ${typed} typed)`
    })
    return [
      'field              precision  recall',
      ...lines,
      ...this.misses.map((miss) => `  miss: ${miss.slice(0, 300)}`),
    ].join('\n')
  }
}

const IDENTITY_TEXTS = ['unit', 'title', 'number', 'createdDate', 'revisedDate', 'effectiveDate'] as const
const IDENTITY_BOXES = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records'] as const
const STEP_TEXTS = ['activity', 'requirements', 'duration', 'output', 'note'] as const

const compareIdentity = (scores: Scores, name: string, read: Identity, typed: Identity): void => {
  const add = (field: string, one: string, other: string) => scores.add(name, field, one, other)
  add('institution', read.institution.join('\n'), typed.institution.join('\n'))
  for (const field of IDENTITY_TEXTS) add(field, read[field], typed[field])
  add('position', read.approval.position, typed.approval.position)
  add('rank', read.approval.rank, typed.approval.rank)
  // Persons are placeholders in the samples: only whether there is one can be compared.
  const person = (text: string) => (text === '' ? '' : 'there')
  add('name', person(read.approval.name), person(typed.approval.name))
  add('nip', person(read.approval.nip), person(typed.approval.nip))
  // Where a box's items begin cannot be told in every source: its text counts.
  for (const box of IDENTITY_BOXES) add(box, read[box].join('\n'), typed[box].join('\n'))
}

const compareProcedure = (scores: Scores, name: string, read: Procedure, typed: Procedure): void => {
  const add = (field: string, one: string, other: string) => scores.add(name, field, one, other)
  add('title above table', read.title, typed.title)
  const actors = Math.max(read.actors.length, typed.actors.length)
  for (let index = 0; index < actors; index++) {
    add('actors', read.actors[index]?.name ?? '', typed.actors[index]?.name ?? '')
  }
  const rows = Math.max(read.rows.length, typed.rows.length)
  for (let index = 0; index < rows; index++) {
    const [one, other] = [read.rows[index], typed.rows[index]]
    add('section', sectionText(one), sectionText(other))
    for (const field of STEP_TEXTS) add(field, stepText(one, field), stepText(other, field))
  }
}

const sectionText = (row: Row | undefined): string => (row?.kind === 'section' ? row.text : '')
const stepText = (row: Row | undefined, field: (typeof STEP_TEXTS)[number]): string =>
  row?.kind === 'step' ? row[field] : ''

describe.skipIf(!existsSync(seeds))('the raw text of the source documents', () => {
  it('gives actors, every row with every cell, and the identity page, by the defaults alone', () => {
    const scores = new Scores()
    for (const { name, read, typed } of pairs()) {
      compareIdentity(scores, name, read.identity, typed.identity)
      expect(read.procedures).toHaveLength(typed.procedures.length)
      typed.procedures.forEach((procedure, index) => {
        const own = read.procedures[index]
        if (own !== undefined) compareProcedure(scores, `${name} ${index + 1}`, own, procedure)
      })
    }
    console.log(scores.table())
    for (const [field, { precision, recall }] of scores.byField) {
      // A box is one text of a document: of seven such texts a single one that the scan has jumbled is a seventh.
      const least = (IDENTITY_BOXES as readonly string[]).includes(field) ? 0.85 : 0.95
      expect(precision, `precision of ${field}`).toBeGreaterThanOrEqual(least)
      expect(recall, `recall of ${field}`).toBeGreaterThanOrEqual(least)
    }
    const all = [...scores.byField.values()]
    const sum = (of: (score: Score) => number) => all.reduce((total, score) => total + of(score), 0)
    expect(sum(({ hits }) => hits) / sum(({ read }) => read)).toBeGreaterThanOrEqual(0.95)
    expect(sum(({ hits }) => hits) / sum(({ typed }) => typed)).toBeGreaterThanOrEqual(0.95)
  })

  it('loses no text without saying so', () => {
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const mapping = proposeMapping(readText(readFileSync(`${seeds}/${file}`, 'utf8')))
      expect(mapping.unplaced).toEqual([])
    }
  })

  it('has its lost symbols guessed as another reading of the same sources places them', () => {
    const doers = new Score()
    const files = readdirSync(cases)
      .filter((file) => /^seed\d+-/.test(file))
      .sort()
    const procedures = pairs().flatMap(({ read, guessed }) =>
      read.procedures.map((procedure) => ({ procedure, guessed })),
    )
    expect(files).toHaveLength(procedures.length)
    procedures.forEach(({ procedure: { actors, rows }, guessed }, index) => {
      const { nodes } = JSON.parse(readFileSync(`${cases}/${files[index]}`, 'utf8')) as { nodes: readonly Node[] }
      const places = new Set(nodes.map(({ row, lane }) => `${row}.${lane}`))
      const steps = rows.filter((row) => row.kind === 'step')
      steps.forEach(({ symbols }, row) => {
        for (const { actorId } of symbols.filter((symbol) => guessed.has(symbol.id))) {
          doers.read++
          if (places.has(`${row}.${actors.findIndex((actor) => actor.id === actorId)}`)) doers.hits++
        }
      })
    })
    console.log(`guessed symbols where the other reading has one: ${doers.precision.toFixed(3)} of ${doers.read}`)
    expect(doers.precision).toBeGreaterThanOrEqual(0.75)
  })

  it('has its lost symbols guessed as drafters placed them, more often than not', () => {
    const doers = new Score()
    const shapes = new Score()
    const steps = new Score()
    const arrows = new Score()
    for (const { read, typed, guessed } of pairs()) {
      typed.procedures.forEach((procedure, index) => {
        const own = read.procedures[index]
        if (own === undefined) return
        const [ours, theirs] = [placesOf(own), placesOf(procedure)]
        for (const [place, { id, shape }] of ours.byPlace) {
          if (!guessed.has(id)) continue
          doers.read++
          const other = theirs.byPlace.get(place)
          if (other === undefined) continue
          doers.hits++
          shapes.read++
          if (other.shape === shape) shapes.hits++
        }
        doers.typed += theirs.byPlace.size
        compareSets(arrows, ours.arrows, theirs.arrows)
        compareSets(steps, ours.stepArrows, theirs.stepArrows)
      })
    }
    const share = (score: Score) => `${score.precision.toFixed(3)} of ${score.read}`
    console.log(
      [
        `guessed symbols where the drafter has one: ${share(doers)}`,
        `of these with the drafter's shape: ${share(shapes)}`,
        `arrows between the same cells: ${share(arrows)}, recall ${arrows.recall.toFixed(3)}`,
        `arrows between the same steps: ${share(steps)}, recall ${steps.recall.toFixed(3)}`,
      ].join('\n'),
    )
    expect(doers.precision).toBeGreaterThanOrEqual(0.75)
    expect(shapes.precision).toBeGreaterThanOrEqual(0.9)
    expect(steps.precision).toBeGreaterThanOrEqual(0.9)
    expect(arrows.precision).toBeGreaterThanOrEqual(0.5)
  })
})

/** A symbol of the other reading: its step and lane, counted from 0. */
interface Node {
  readonly row: number
  readonly lane: number
}

interface Places {
  /** Symbols by row and lane; the first where a cell has several. */
  readonly byPlace: ReadonlyMap<string, { readonly id: string; readonly shape: string }>
  readonly arrows: ReadonlySet<string>
  readonly stepArrows: ReadonlySet<string>
}

const placesOf = ({ actors, rows, flows }: Procedure): Places => {
  const lanes = new Map(actors.map(({ id }, index) => [id, index]))
  const byPlace = new Map<string, { id: string; shape: string }>()
  const placeOf = new Map<string, { place: string; row: number }>()
  rows.forEach((row, index) => {
    for (const { id, actorId, shape } of row.kind === 'step' ? (row as StepRow).symbols : []) {
      const place = `${index}.${lanes.get(actorId)}`
      if (!byPlace.has(place)) byPlace.set(place, { id, shape })
      placeOf.set(id, { place, row: index })
    }
  })
  const ends = flows.flatMap(({ from, to }) => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
  return {
    byPlace,
    arrows: new Set(ends.map(({ start, end }) => `${start.place}>${end.place}`)),
    stepArrows: new Set(ends.flatMap(({ start, end }) => (start.row === end.row ? [] : [`${start.row}>${end.row}`]))),
  }
}

const compareSets = (score: Score, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void => {
  score.read += ours.size
  score.typed += theirs.size
  for (const entry of ours) if (theirs.has(entry)) score.hits++
}
