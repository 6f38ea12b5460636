import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lean } from '../../scripts/leanFlow.mjs'

describe('React Flow without what the canvas does not use', () => {
  const installed = readFileSync(new URL('../../node_modules/@xyflow/react/dist/esm/index.js', import.meta.url), 'utf8')

  it('is made from the installed file, whose components nothing holds any more by a name or a call', () => {
    const code = lean(installed)
    expect(code).not.toMatch(/^\w+\.displayName = /m)
    expect(code).toContain('const MiniMap = /* @__PURE__ */ memo(')
    expect(code).toContain('const builtinEdgeTypes = {}')
  })

  it('is refused where a newer file is written otherwise', () => {
    expect(() => lean(installed.replace('const builtinEdgeTypes = {', 'const edgeTypes = {'))).toThrow(
      /builtinEdgeTypes/,
    )
  })
})
