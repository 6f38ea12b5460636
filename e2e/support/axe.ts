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

const run = (page: Page, within: string | null, options: object): Promise<readonly AxeFault[]> =>
  page.evaluate(
    async ({ given, place }) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      const { violations } = await axe.run(
        { include: [place === null ? document : [place]], exclude: [['svg[aria-hidden="true"]']] },
        { resultTypes: ['violations'], ...given },
      )
      // A text of the document is written where it stands and as large as it prints.
      const isWritten = (id: string, { target }: Found['nodes'][number]) =>
        id === 'target-size' && target.includes('textarea')
      const found = violations.map(({ nodes, ...rule }) => ({
        ...rule,
        nodes: nodes.filter((node) => !isWritten(rule.id, node)),
      }))
      return found
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ id, impact, nodes }) => ({
          rule: id,
          impact: impact ?? '',
          targets: nodes
            .slice(0, 5)
            .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
        }))
    },
    { given: options, place: within },
  )

/**
 * Runs every rule of axe, the one about the size of targets too, on what is on screen now but pictures that are only decoration, and
 * once more those about colours in the dark scheme; gives what it finds wrong. `within` is a selector of the part that is looked at.
 * The page's policy lets no foreign script in, so axe is handed over as text.
 */
export const axeFaults = async (page: Page, within: string | null = null): Promise<readonly AxeFault[]> => {
  await page.evaluate(`if (!window.axe) { ${SOURCE} }`)
  const light = await run(page, within, { rules: { 'target-size': { enabled: true } } })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, within, { runOnly: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => ({ ...fault, rule: `${fault.rule}, dark` }))]
}

/**
 * Words of the interface that are smaller than 12 px on screen, however the canvas is zoomed; the printed page has its own sizes, also
 * while its words are written.
 */
export const smallWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scaleOf = (element: HTMLElement): number => {
      let product = 1
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { transform, scale } = getComputedStyle(around)
        if (transform !== 'none') product *= new DOMMatrix(transform).a
        if (scale !== 'none') product *= Number.parseFloat(scale)
      }
      return product
    }
    return [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, script, style)')]
      .filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
          element.closest('.visually-hidden, .react-flow__viewport textarea') === null &&
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element) < 11.9,
      )
      .map(({ textContent, className }) => `${className}: ${textContent?.trim().slice(0, 40)}`)
  })
