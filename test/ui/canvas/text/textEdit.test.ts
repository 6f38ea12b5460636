import { describe, expect, it } from 'vitest'
import { apply } from '../../../../src/core/edit/apply'
import { cleanText, textAt, textCommand } from '../../../../src/core/edit/textPlace'
import { textBox, textTargetOf } from '../../../../src/ui/canvas/text/textEdit'
import { canvasDraft, canvasLayout } from '../canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)

describe('text edited in place', () => {
  const targets = layout.regions.flatMap((region) => textTargetOf(draft, region.source) ?? [])

  it('is found for cells, sections, heads, labels, symbols, arrows and identity fields', () => {
    const kinds = new Set(targets.map(({ kind, part }) => (kind === 'row' && part === 'section' ? 'section' : kind)))
    expect(kinds).toEqual(new Set(['row', 'section', 'actor', 'actorGroup', 'label', 'symbol', 'flow', 'identity']))
  })

  it('is not found for numbers, empty lane cells and the logo', () => {
    expect(textTargetOf(draft, { kind: 'row', id: 'r1', part: 'number' })).toBeNull()
    expect(textTargetOf(draft, { kind: 'cell', id: 'r1', part: 'a1' })).toBeNull()
    expect(textTargetOf(draft, { kind: 'identity', id: 'logo' })).toBeNull()
    expect(textTargetOf(draft, { kind: 'label', id: 'toString' })).toBeNull()
  })

  it('reads back what it wrote, whatever the text', () => {
    for (const target of targets) {
      const command = textCommand(draft, target, 'Kata *baru*')
      if (command === null) throw new Error(`no command for ${target.kind}`)
      const result = apply(draft, command)
      if (!result.ok) throw new Error(result.failure.code)
      expect(textAt(result.value, target)).toBe('Kata *baru*')
    }
  })

  it('makes one item of every line of a box, and none of an empty one', () => {
    const target = { procedureId: null, kind: 'identity', id: 'legalBasis' }
    expect(textCommand(draft, target, 'UU 1\nUU 2')).toEqual({
      kind: 'setIdentityBox',
      box: 'legalBasis',
      items: ['UU 1', 'UU 2'],
    })
    expect(textCommand(draft, target, '')).toMatchObject({ items: [] })
    expect(cleanText(target, ' UU 1 \n\n  \nUU 2')).toBe('UU 1\nUU 2')
  })

  it('keeps the line breaks inside a cell but not the space round its text', () => {
    expect(cleanText({ procedureId: 'p1', kind: 'row', id: 'r1', part: 'activity' }, '  satu\n\ndua ')).toBe(
      'satu\n\ndua',
    )
  })

  it('renames all lanes of a group at once', () => {
    const command = textCommand(draft, { procedureId: 'p1', kind: 'actorGroup', id: 'a2' }, 'Atasan')
    const result = command && apply(draft, command)
    expect(result?.ok && result.value.procedures[0]?.actors.map((actor) => actor.group)).toEqual([
      '',
      'Atasan',
      'Atasan',
    ])
  })

  it('has no edit for what is gone', () => {
    expect(textCommand(draft, { procedureId: 'p1', kind: 'row', id: 'gone', part: 'activity' }, 'x')).toBeNull()
    expect(textCommand(draft, { procedureId: 'gone', kind: 'actor', id: 'a1' }, 'x')).toBeNull()
  })

  it('stands over its region, set as the region says', () => {
    const region = layout.regions.find(({ source }) => source.id === 'r1' && source.part === 'activity')
    const place = textBox(layout, { procedureId: 'p1', kind: 'row', id: 'r1', part: 'activity' })
    expect(place?.text).toBe(region?.text)
    expect(place?.box).toEqual({ x: region?.x, y: region?.y, w: region?.w, h: region?.h })
  })

  it('stands on the first stretch of an arrow that has no label yet', () => {
    const way = layout.regions.find(({ source }) => source.kind === 'flow' && source.id === 'f1')?.points ?? []
    const place = textBox(layout, { procedureId: 'p1', kind: 'flow', id: 'f1', part: 'label' })
    const [first, second] = way
    if (!first || !second || !place) throw new Error('no way or no place')
    expect(place.box.x + place.box.w / 2).toBeCloseTo((first.x + second.x) / 2)
    expect(place.box.y + place.box.h / 2).toBeCloseTo((first.y + second.y) / 2)
  })
})
