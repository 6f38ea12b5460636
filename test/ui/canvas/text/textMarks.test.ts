import { describe, expect, it } from 'vitest'
import { toggleStars } from '../../../../src/ui/canvas/text/textMarks'

describe('stars round selected text', () => {
  const word = { text: 'nota dinas baru', start: 5, end: 10 }

  it('are put round it, and the same words stay selected', () => {
    expect(toggleStars(word, '*')).toEqual({ text: 'nota *dinas* baru', start: 6, end: 11 })
    expect(toggleStars(word, '**')).toEqual({ text: 'nota **dinas** baru', start: 7, end: 12 })
  })

  it('are taken away by asking again', () => {
    for (const stars of ['*', '**'] as const) expect(toggleStars(toggleStars(word, stars), stars)).toEqual(word)
  })

  it('of italic are added to bold, not taken from it', () => {
    expect(toggleStars(toggleStars(word, '**'), '*').text).toBe('nota ***dinas*** baru')
  })
})
