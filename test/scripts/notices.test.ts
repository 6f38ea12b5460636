import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeNotices } from '../../scripts/notices.mjs'

describe('the notices of third parties', () => {
  it('are up to date: run `npm run notices` when a dependency changes', () => {
    const published = readFileSync(new URL('../../public/third-party-notices.txt', import.meta.url), 'utf8')
    expect(published).toBe(writeNotices())
  })

  it('name everything that package.json makes the program depend on, and the fonts', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const notices = writeNotices()
    for (const name of [...Object.keys(dependencies), 'Arimo', 'Tinos', 'Carlito', 'Bonum'])
      expect(notices).toContain(`\n${name} `)
  })
})
