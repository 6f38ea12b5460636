import { describe, expect, it } from 'vitest'
import { COLUMN_NAMES } from '../../../src/ui/text/fieldNames'
import { IDENTITY_TEXT_NAMES, LABEL_NAMES, STEP_TEXT_NAMES } from '../../../src/ui/text/panels'

describe('the names of fields', () => {
  it.each([
    ['columns', COLUMN_NAMES],
    ['identity texts', IDENTITY_TEXT_NAMES],
    ['wordings', LABEL_NAMES],
    ['step texts', STEP_TEXT_NAMES],
  ])('are each said once, so that no two fields sound alike: %s', (_, names) => {
    const said = Object.values(names)
    expect(new Set(said).size).toBe(said.length)
  })
})
