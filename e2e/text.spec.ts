import { expect, test } from '@playwright/test'
import type { FontFace } from '../src/core/page/item'
import { advanceWidth } from '../src/core/text/metrics'
import { openSample, symbol } from './support/lajur'

const mmPerPoint = 25.4 / 72

/** Chromium rounds the size of scaled SVG text, which makes it up to 0.6 % narrower; kerning or another font would show as more. */
const tolerance = 0.01

test('text on the canvas stands in the shipped font and is as wide as layout measured it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Mekanisme Pelaksanaan/ }).click()
  await page.locator('svg text').nth(50).waitFor()
  const loaded = await page.evaluate(async () => {
    const fonts = await document.fonts.ready
    return [...fonts].filter((font) => font.status === 'loaded').map((font) => font.family)
  })
  expect(loaded.join()).toContain('Arimo')

  const drawn = await page.locator('svg text:not(:has(tspan)), svg text tspan').evaluateAll((spans) =>
    spans.map((span) => {
      const style = getComputedStyle(span)
      return {
        text: span.textContent ?? '',
        family: style.fontFamily,
        bold: Number(style.fontWeight) >= 600,
        italic: style.fontStyle === 'italic',
        /** In user units: mm. */
        size: Number(span.closest('[font-size]')?.getAttribute('font-size')),
        width: (span as SVGTextContentElement).getComputedTextLength(),
      }
    }),
  )

  expect(drawn.length).toBeGreaterThan(50)
  for (const { text, family, bold, italic, size, width } of drawn) {
    const face: FontFace = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
    const measured = advanceWidth(text, 'Arimo', face, size / mmPerPoint)
    expect(family).toContain('Arimo')
    expect(Math.abs(width / measured - 1), `"${text}": ${width} mm drawn, ${measured} mm measured`).toBeLessThan(
      tolerance,
    )
  }
})

test('spaces that are typed stand on the canvas, each as wide as layout measured it', async ({ page }) => {
  await openSample(page, 'Mekanisme Pelaksanaan')
  await symbol(page, /, langkah 1, /)
    .first()
    .click()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('dua   spasi')
  await page.keyboard.press('Tab')
  const line = page.locator('svg text', { hasText: /^dua\s+spasi$/ }).first()
  const { width, size } = await line.evaluate((element) => ({
    width: (element as SVGTextContentElement).getComputedTextLength(),
    size: Number(element.closest('[font-size]')?.getAttribute('font-size')),
  }))
  const measured = advanceWidth('dua   spasi', 'Arimo', 'regular', size / mmPerPoint)
  expect(Math.abs(width / measured - 1)).toBeLessThan(tolerance)
})
