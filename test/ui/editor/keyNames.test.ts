import { describe, expect, it } from 'vitest'
import { keysOf } from '../../../src/ui/editor/keyNames'

describe('the keys shown beside a button', () => {
  it('are called as on the key caps', () => {
    expect(keysOf({ keys: ['Alt+ArrowUp'] })).toBe('Alt+↑')
  })

  it('are the first shortcut as the keyboard names it', () => {
    expect(keysOf({ keys: ['Mod+Shift+Z', 'Mod+Y'] })).toBe('Ctrl+Shift+Z')
  })

  it('are none where there is no shortcut', () => {
    expect(keysOf({ keys: [] })).toBeUndefined()
  })
})
