import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { draftFaults } from '../../../src/core/draft/invariants'
import { parseDraft } from '../../../src/core/draft/parse'
import { entityIds } from '../../../src/core/draft/query'
import { apply } from '../../../src/core/edit/apply'
import { isBlank } from '../../../src/editor/files/isBlank'
import { takeTemplate } from '../../../src/editor/files/takeTemplate'

const template = (() => {
  const parsed = parseDraft(
    readFileSync(new URL('../../../public/templates/koordinasi.sop.json', import.meta.url), 'utf8'),
  )
  if (!parsed.ok) throw new Error('the template is not sound')
  return parsed.value.draft
})()

const counter = () => {
  let next = 0
  return () => `n${++next}`
}

const taken = (draft: ReturnType<typeof createDraft>) => {
  const result = apply(draft, takeTemplate(draft, template, counter()))
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('a template in a blank draft', () => {
  it('takes the place of the empty table, under ids of its own', () => {
    const draft = taken(createDraft({ id: 'd', procedureId: 'p1' }))
    expect(draft.procedures).toHaveLength(1)
    expect(draft.procedures[0]?.rows.map((row) => row.kind === 'step' && row.activity)).toEqual(
      template.procedures[0]?.rows.map((row) => row.kind === 'step' && row.activity),
    )
    expect(draftFaults(draft)).toEqual([])
    expect([...entityIds(draft)].filter((id) => [...entityIds(template)].includes(id))).toEqual([])
  })

  it('leaves what is filled in of the identity page as it is', () => {
    const identity = { title: 'Judul saya', legalBasis: ['Peraturan saya'] }
    const draft = taken(createDraft({ id: 'd', procedureId: 'p1', identity }))
    expect(draft.identity).toMatchObject(identity)
    expect(draft.identity.institution).toEqual(template.identity.institution)
  })

  it('is only for drafts without lanes and rows', () => {
    expect(isBlank(createDraft({ id: 'd', procedureId: 'p1' }))).toBe(true)
    expect(isBlank(template)).toBe(false)
  })
})
