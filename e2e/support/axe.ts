import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** What axe says of a screen: the rule, how bad it is, and the elements. */
export interface AxeFault {
  readonly rule: string
  readonly impact: string
  readonly targets: readonly string[]
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

/** The part of axe that is used. */
interface Axe {
  run(context: object, options: object): Promise<{ readonly violations: readonly Found[] }>
}

const run = (page: Page, options: object): Promise<readonly AxeFault[]> =>
  page.evaluate(async (given) => {
    const { axe } = window as unknown as { readonly axe: Axe }
    const { violations } = await axe.run(
      { include: [document], exclude: [['svg[aria-hidden="true"]']] },
      { resultTypes: ['violations'], ...given },
    )
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      targets: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }))
  }, options)

/**
 * Runs every rule of axe on what is on screen now but pictures that are only decoration, and once more those about colours in the dark scheme; gives what it finds wrong.
 * The page's policy lets no foreign script in, so axe is handed over as text.
 */
export const axeFaults = async (page: Page): Promise<readonly AxeFault[]> => {
  await page.evaluate(`if (!window.axe) { ${SOURCE} }`)
  const light = await run(page, {})
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, { runOnly: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => ({ ...fault, rule: `${fault.rule}, dark` }))]
}
