import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeNotices } from '../../scripts/notices.mjs'

describe('the notices of third parties', () => {
  it('are up to date: run `npm run notices` when a dependency changes', () => {
    const published = readFileSync(new URL('../../public/third-party-notices.txt', import.meta.url), 'utf8')
    expect(published).toBe(writeNotices())
  })

  it('name everything that package.json makes the program depend on, and the fonts', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    const notices = writeNotices()
    const names = Object.entries(dependencies).map(([name, version]) => /^npm:(.+)@/.exec(version)?.[1] ?? name)
    for (const name of [...names, 'Arimo', 'Tinos', 'Carlito', 'Bonum']) expect(notices).toContain(`\n${name} `)
    // What is installed under two names is one work.
    expect(notices.split('\n@preact/compat ')).toHaveLength(2)
  })
})
