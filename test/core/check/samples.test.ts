import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../../src/core/check/finding'
import { findFindings } from '../../../src/core/check/findings'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { layout } from '../../../src/core/layout/layout'

/**
 * The eight samples hold ten procedures of real offices. Each of their findings has been read against the procedure, and it is
 * noted whether it is right: true of the draft, and something that a reviewer would raise.
 */

interface Judgement {
  readonly finding: string
  readonly right: boolean
  readonly why: string
}

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const judgements: Readonly<Record<string, readonly Judgement[]>> = JSON.parse(read('./handChecked.json'))

const sample = (file: string): SopDraft => {
  const parsed = parseDraft(read(`../../../public/samples/${file}`))
  if (!parsed.ok) throw new Error(`${file} is no draft`)
  return parsed.value.draft
}

const findingsOf = (draft: SopDraft) =>
  findFindings(draft, { layout: layout(draft, { mode: 'paged', effort: 'draft' }) })

const findings = new Map(Object.keys(judgements).map((file) => [file, findingsOf(sample(file))]))

const found = (file: string) =>
  (findings.get(file) ?? []).map(({ ruleId, rowId, source }) => `${ruleId} ${rowId ?? source.id}`)

describe('the samples', () => {
  it.each([
    ['sanggau-perjanjian-kinerja.sop.json', 'end-before-last r8', 'an end before the last row'],
    ['sanggau-perjanjian-kinerja.sop.json', 'step-without-actor r9', 'a row that nothing reaches'],
    ['sanggau-perjanjian-kinerja.sop.json', 'mutu-buku standard', 'Mutu Buku'],
    ['sanggau-perjanjian-kinerja.sop.json', 'title-differs p1', 'a title that names another SOP'],
    ['tangerang-sosialisasi.sop.json', 'duration-outlier r12', '2 Menit beside days'],
    ['tapanuli-selatan-perencanaan.sop.json', 'decision-as-process r4', 'a decision drawn as a box'],
    ['tapanuli-selatan-perencanaan.sop.json', 'misspelt-unit r2', 'mrenit'],
    ['ketapang-d-sinergitas.sop.json', 'repeated-item legalBasis', 'a law named twice'],
  ])('%s yields its known fault: %s (%s)', (file, fault) => {
    expect(found(file)).toContain(fault)
  })

  it('contradict the total that Tangerang printed, once that total is stated', () => {
    const draft = sample('tangerang-sosialisasi.sop.json')
    const stated = {
      ...draft,
      procedures: draft.procedures.map((procedure) => ({ ...procedure, footnote: 'Jumlah waktu 5 hr 4 jam 45 Menit' })),
    }
    expect(findFindings(stated).find(({ ruleId }) => ruleId === 'stated-total')?.values).toEqual({
      stated: '5 hari 4 jam 45 menit',
      sum: '3 hari 4 jam 47 menit',
    })
  })

  it('have no finding that nobody has judged, and no judgement without a finding', () => {
    for (const [file, judged] of Object.entries(judgements)) {
      const ids = (findings.get(file) ?? []).map(({ id }) => id.trim())
      expect({ file, ids: judged.map(({ finding }) => finding).sort() }).toEqual({ file, ids: ids.sort() })
    }
  })

  it('are judged rightly: nine of ten errors and warnings, seven of ten hints', () => {
    const counts: Record<Severity, { right: number; all: number }> = {
      error: { right: 0, all: 0 },
      warning: { right: 0, all: 0 },
      hint: { right: 0, all: 0 },
    }
    for (const [file, judged] of Object.entries(judgements)) {
      for (const { id, severity } of findings.get(file) ?? []) {
        counts[severity].all++
        if (judged.find(({ finding }) => finding === id.trim())?.right) counts[severity].right++
      }
    }
    const { error, warning, hint } = counts
    const severe = (error.right + warning.right) / (error.all + warning.all)
    const mild = hint.right / hint.all
    console.info(
      `findings of the samples that are right: errors ${error.right}/${error.all}, warnings ${warning.right}/${warning.all}, hints ${hint.right}/${hint.all}`,
    )
    expect(severe).toBeGreaterThanOrEqual(0.9)
    expect(mild).toBeGreaterThanOrEqual(0.7)
  })
})
