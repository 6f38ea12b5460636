import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { findCommand } from '../scripts/tools.mjs'
import { parseDraft } from '../src/core/draft/parse'
import { layout } from '../src/core/layout/layout'
import type { FontFace } from '../src/core/page/item'
import { fontFile, fontNames } from '../src/core/text/metrics'
import { fontFaceCss } from '../src/paint/svg/fontFace'
import { renderPageSvg } from '../src/paint/svg/renderPageSvg'
import { shippedFonts } from '../test/support/pdfTools'

/** A page's SVG in other programs: what a browser and librsvg draw of it is the same picture. */

/** In px: 240 to the inch, so that how each program smooths its edges counts for little. */
const WIDTH = 2800

const STYLES: Readonly<Record<FontFace, readonly [weight: string, slant: string]>> = {
  regular: ['regular', 'roman'],
  bold: ['bold', 'roman'],
  italic: ['regular', 'italic'],
  boldItalic: ['bold', 'italic'],
}

test('an SVG looks the same in Chromium and in librsvg, to one pixel in a hundred', async ({ page }) => {
  test.skip(findCommand('rsvg-convert') === undefined, 'rsvg-convert is not there')
  const parsed = parseDraft(await readFile('public/samples/tangerang-sosialisasi.sop.json', 'utf8'))
  if (!parsed.ok) throw new Error('The sample is not sound')
  const { pages } = layout(parsed.value.draft, { mode: 'paged', effort: 'draft' })
  const faces = shippedFonts()
  const css = Object.entries(faces.get('Arimo') ?? {}).map(([face, bytes]) =>
    fontFaceCss('Arimo', face as FontFace, bytes),
  )
  const config = test.info().outputPath('fonts.conf')
  await writeFile(config, fontconfig(test.info().outputPath('cache')))
  for (const [index, printed] of pages.entries()) {
    const path = test.info().outputPath(`halaman-${index + 1}.svg`)
    const svg = renderPageSvg(printed, css.join(''))
    await writeFile(path, svg)
    const height = Math.round((WIDTH * printed.height) / printed.width)
    execFileSync('rsvg-convert', ['-w', String(WIDTH), '-h', String(height), '-o', `${path}.png`, path], {
      env: { ...process.env, FONTCONFIG_FILE: config },
    })
    const share = await differentPixels(page, svg, await readFile(`${path}.png`), height)
    expect(share, `page ${index + 1}`).toBeLessThan(0.01)
  }
})

/** Has fontconfig offer the shipped fonts alone, by the names that they have in the program: the files carry none. */
function fontconfig(cache: string): string {
  const folder = resolve('public/fonts')
  const rules = fontNames.flatMap((family) =>
    (Object.keys(STYLES) as FontFace[]).map((face) => {
      const [weight, slant] = STYLES[face]
      return (
        `<match target="scan"><test name="file"><string>${join(folder, fontFile(family, face))}</string></test>` +
        `<edit name="family" mode="assign"><string>${family}</string></edit>` +
        `<edit name="weight" mode="assign"><const>${weight}</const></edit>` +
        `<edit name="slant" mode="assign"><const>${slant}</const></edit></match>`
      )
    }),
  )
  return `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir>${rules.join('')}</fontconfig>`
}

/** The share of pixels whose grey differs by a quarter or more between what the browser draws of an SVG and another picture of it. */
async function differentPixels(page: Page, svg: string, png: Buffer, height: number): Promise<number> {
  await page.setViewportSize({ width: WIDTH, height })
  await page.setContent(`<body style="margin:0">${svg}<style>svg { display: block; width: 100%; height: auto }</style>`)
  await page.evaluate(() => document.fonts.ready)
  const shot = await page.screenshot()
  await writeFile(test.info().outputPath('peramban.png'), shot)
  return page.evaluate(
    async ([one = '', other = '']) => {
      const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
      }
      const [first, second] = [await pixels(one), await pixels(other)]
      if (first.length !== second.length) return 1
      let different = 0
      for (let at = 0; at < first.length; at += 4) if (Math.abs((first[at] ?? 0) - (second[at] ?? 0)) > 64) different++
      return (different * 4) / first.length
    },
    [shot.toString('base64'), png.toString('base64')],
  )
}
