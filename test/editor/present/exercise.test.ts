import { describe, expect, it } from 'vitest'
import type { Page } from '../../../src/core/page/page'
import {
  answerArrow,
  answerSymbol,
  beginExercise,
  exerciseSize,
  hideAnswers,
} from '../../../src/editor/present/exercise'
import { procedureOf } from './example'

const procedure = procedureOf(['terminator', 'decision', 'terminator'], ['s1>s2', 's2>s1:Tidak', 's2>s3:Ya'])

const line = (kind: string, id: string) => ({
  kind: 'line' as const,
  from: { x: 0, y: 0 },
  to: { x: 1, y: 0 },
  stroke: { width: 1, color: '#000000' },
  source: { kind, id },
})
const page: Page = {
  width: 10,
  height: 10,
  items: [
    line('row', 'r1'),
    line('symbol', 's1'),
    line('symbol', 's2'),
    ...procedure.flows.map(({ id }) => line('flow', id)),
  ],
}
const shown = (exercise: ReturnType<typeof beginExercise>) =>
  hideAnswers(page, procedure, exercise).items.map(({ source }) => source?.id)

describe('an exercise on arrows', () => {
  const begun = beginExercise('arrows')

  it('hides all arrows and nothing else', () => {
    expect(shown(begun)).toEqual(['r1', 's1', 's2'])
    expect(exerciseSize(procedure, begun)).toBe(3)
  })

  it('brings an arrow back that is put where it was, in its direction', () => {
    const { exercise, verdict } = answerArrow(procedure, begun, 's1', 's2')
    expect(verdict).toBe('right')
    expect(shown(exercise)).toContain('s1>s2')
    expect(shown(exercise)).not.toContain('s2>s1:Tidak')
  })

  it('counts a mistake where there is no such arrow, and none for an arrow that is back', () => {
    expect(answerArrow(procedure, begun, 's3', 's2')).toMatchObject({ verdict: 'wrong', exercise: { mistakes: 1 } })
    const { exercise } = answerArrow(procedure, begun, 's1', 's2')
    expect(answerArrow(procedure, exercise, 's1', 's2')).toEqual({ verdict: 'known', exercise })
  })
})

describe('an exercise on symbols', () => {
  const begun = beginExercise('symbols')

  it('hides all symbols, and arrows until both their ends are back', () => {
    expect(shown(begun)).toEqual(['r1'])
    const first = answerSymbol(procedure, begun, 'r1', 'a1', 'terminator').exercise
    expect(shown(first)).toEqual(['r1', 's1'])
    const second = answerSymbol(procedure, first, 'r2', 'a1', 'decision').exercise
    expect(shown(second)).toEqual(['r1', 's1', 's2', 's1>s2', 's2>s1:Tidak'])
  })

  it('wants the right shape in the right cell', () => {
    expect(answerSymbol(procedure, begun, 'r1', 'a1', 'process').verdict).toBe('wrong')
    expect(answerSymbol(procedure, begun, 'r2', 'a1', 'terminator').verdict).toBe('wrong')
  })
})
