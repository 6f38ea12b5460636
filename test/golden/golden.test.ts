import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toGeometryJson } from '../../src/core/layout/geometryJson'
import { layout } from '../../src/core/layout/layout'
import type { LayoutOptions } from '../../src/core/layout/result'
import { verify } from '../../src/core/layout/verify/verify'
import { goldenDrafts } from '../support/goldenDrafts'
import { formatGeometry } from './formatGeometry'

/**
 * Every folder beside this file is a case: a draft and its geometry to 0.01 mm. UPDATE_GOLDEN=1 writes the geometry anew; the
 * difference then shows in version control what a change of the layout does.
 */
const folder = import.meta.dirname

describe.each([...goldenDrafts()])('the golden case %s', (name, draft) => {
  it.each<LayoutOptions['mode']>(['paged', 'continuous'])('keeps its geometry when %s', (mode) => {
    const result = layout(draft, { mode, effort: 'final' })
    const geometry = formatGeometry(toGeometryJson(result))
    const file = join(folder, name, `${mode}.geometry.txt`)
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, geometry)
    expect(geometry).toBe(readFileSync(file, 'utf8'))
  })

  it.each<LayoutOptions['mode']>(['paged', 'continuous'])('keeps every promise of the layout when %s', (mode) => {
    const result = layout(draft, { mode, effort: 'final' })
    expect(verify(draft, result)).toEqual([])
    expect(result.problems).toEqual([])
  })
})
