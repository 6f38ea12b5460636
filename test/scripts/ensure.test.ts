import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

describe('ensure', () => {
  it('says nothing on standard output, which belongs to the command line\u2019s results', () => {
    const script = fileURLToPath(new URL('../../scripts/ensure.mjs', import.meta.url))
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toBe('')
  })
})
