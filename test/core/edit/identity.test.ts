import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/core/draft/limits'
import { TINY_LOGO } from '../../support/arbitraryDraft'
import { applied, draft, refusal } from './example'

describe('editing the identity page and the print settings', () => {
  it('sets texts, lists and logo', () => {
    expect(applied({ kind: 'setIdentityText', field: 'title', value: 'Cuti' }).identity.title).toBe('Cuti')
    expect(applied({ kind: 'setApproval', field: 'rank', value: 'IV/b' }).identity.approval.rank).toBe('IV/b')
    expect(applied({ kind: 'setInstitution', lines: ['A', 'B'] }).identity.institution).toEqual(['A', 'B'])
    expect(applied({ kind: 'setIdentityBox', box: 'records', items: ['x'] }).identity.records).toEqual(['x'])
    const withLogo = applied({ kind: 'setLogo', logo: TINY_LOGO })
    expect(withLogo.identity.logo).toEqual(TINY_LOGO)
    expect(applied({ kind: 'setLogo', logo: { ...TINY_LOGO } }, withLogo)).toBe(withLogo)
    expect(applied({ kind: 'setLogo', logo: null }, withLogo)).toEqual(draft)
    expect(applied({ kind: 'setLabel', key: 'actors', value: '' }).labels.actors).toBe('')
  })

  it('sets print settings within their bounds', () => {
    const margins = { top: 1, right: 2, bottom: 3, left: 4 }
    expect(applied({ kind: 'setPrint', patch: { margins, paper: 'F4' } }).print).toEqual({
      ...draft.print,
      margins,
      paper: 'F4',
    })
    expect(refusal({ kind: 'setPrint', patch: { sizePt: 1000 } })).toEqual({
      code: 'bad-print',
      values: { field: 'sizePt', minimum: 4, maximum: 24 },
    })
    expect(refusal({ kind: 'setPrint', patch: { signingStrip: Number.NaN } })?.code).toBe('bad-print')
    expect(refusal({ kind: 'setPrint', patch: { margins: { ...margins, left: -1 } } })?.values.field).toBe('left')
    expect(refusal({ kind: 'setPrint', patch: { font: '' } })?.values.field).toBe('font')
    expect(refusal({ kind: 'setPrint', patch: { columns: ['note', 'note'] } })?.code).toBe('bad-columns')
  })

  it('refuses a logo that is no picture, and texts over the limit', () => {
    expect(refusal({ kind: 'setLogo', logo: { mediaType: 'image/png', base64: '?' } })).toEqual({
      code: 'bad-logo',
      values: { reason: 'not-base64' },
    })
    const value = 'x'.repeat(LIMITS.characters + 1)
    expect(refusal({ kind: 'setIdentityText', field: 'unit', value })).toEqual({
      code: 'limit',
      values: { what: 'characters', limit: LIMITS.characters, count: LIMITS.characters + 1 },
    })
  })

  it('refuses a list that no file may hold, so that the draft can be opened again', () => {
    const items = Array.from({ length: LIMITS.entries + 1 }, () => 'x')
    for (const command of [
      { kind: 'setIdentityBox', box: 'legalBasis', items },
      { kind: 'setInstitution', lines: items },
    ] as const) {
      expect(refusal(command)?.values).toEqual({ what: 'entries', limit: LIMITS.entries, count: LIMITS.entries + 1 })
    }
  })

  it('keeps texts in plain form, keys that it does not know, and shares what it does not change', () => {
    expect(applied({ kind: 'setIdentityText', field: 'unit', value: 'e\u0301\r\n\u0000' }).identity.unit).toBe('é\n')
    const extended = { ...draft, identity: { ...draft.identity, 'x-note': 1 } }
    const changed = applied({ kind: 'setIdentityText', field: 'unit', value: 'x' }, extended)
    expect(changed.identity).toMatchObject({ 'x-note': 1, unit: 'x' })
    expect(changed.procedures).toBe(draft.procedures)
    expect(changed.print).toBe(draft.print)
  })
})
