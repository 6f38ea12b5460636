import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../src/ui')

/** Longest motion, ms, that nobody need be spared. */
const BRIEF_MS = 1

/** What moves for a time of its own: motion that takes the token's time stands still by itself. */
const ownMotions = (css: string): readonly string[] =>
  [...css.matchAll(/(?:animation|transition):\s*([^;]+);/g)]
    .map(([, value = '']) => value)
    .filter((value) => Number.parseFloat(/([\d.]+)ms/.exec(value)?.[1] ?? '0') > BRIEF_MS)

const sheets = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(join(ROOT, name), 'utf8')] as const)

it('reads the style sheets', () => {
  expect(sheets.length).toBeGreaterThan(50)
})

it('nothing moves for those who have asked for stillness', () => {
  const restless = sheets.filter(([, css]) => {
    const [before = '', ...spared] = css.split('@media (prefers-reduced-motion: reduce)')
    return ownMotions(before).length > 0 && spared.length === 0
  })
  expect(restless.map(([name]) => name)).toEqual([])
})
