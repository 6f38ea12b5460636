import { expect, type Page, test } from '@playwright/test'
import { pdfFonts, pdfInfo, runOnPdf } from '../test/support/pdfTools'
import {
  centreOf,
  drag,
  exportAs,
  laneHead,
  openSample,
  type ScreenPoint,
  symbol,
  waitUntilSaved,
} from './support/lajur'

/** The whole job on a real procedure: open it, edit it on its lanes, order it, take it all back, print it, come back to it. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

test('a new user edits a real procedure, takes it all back, prints it and finds it again after a reload', async ({
  page,
}) => {
  await openSample(page, TITLE)
  const original = (await exportAs(page, 'JSON')).bytes.toString('utf8')

  await test.step('a step dragged to another lane changes its actor', async () => {
    const step = symbol(page, 'Proses, langkah 3, Kasi')
    const from = await centreOf(step)
    const lane = await centreOf(laneHead(page, 'Kasubag TU'))
    await drag(page, from, { x: lane.x, y: from.y })
    await expect(symbol(page, 'Proses, langkah 3, Kasubag TU')).toBeVisible()
    await expect(step).toHaveCount(0)
  })

  await test.step('a symbol dragged from the palette between two rows makes a step there, in the lane under it', async () => {
    const lane = await centreOf(laneHead(page, 'Staf seksi'))
    await dragFromPalette(page, 'Proses', { x: lane.x, y: await borderBelow(page, 3) })
    await expect(symbol(page, 'Proses, langkah 4, Staf seksi')).toBeVisible()
    await expect(symbol(page, 'Proses, langkah 5, Staf seksi')).toBeVisible()
    // It takes over the arrow between its neighbours.
    await expect(page.getByLabel('Panah dari langkah 3 ke langkah 4')).toHaveCount(1)
    await expect(page.getByLabel('Panah dari langkah 4 ke langkah 5')).toHaveCount(1)
  })

  await test.step('an actor dragged from the palette becomes a lane where it is dropped', async () => {
    const kepala = await page.getByRole('button', { name: 'Kepala', exact: true }).boundingBox()
    if (kepala === null) throw new Error('the lane head is not on the screen')
    await dragFromPalette(page, 'Pelaksana', { x: kepala.x + kepala.width - 2, y: kepala.y + kepala.height + 60 })
    await expect(laneHead(page, 'Pelaksana 1')).toBeVisible()
    const [left, added, right] = await Promise.all(
      ['Kepala', 'Pelaksana 1', 'Kasubag TU'].map(async (name) => (await centreOf(laneHead(page, name))).x),
    )
    expect(left).toBeLessThan(added ?? 0)
    expect(added).toBeLessThan(right ?? 0)
  })

  await test.step('an arrow is drawn from symbol to symbol', async () => {
    const from = symbol(page, 'Proses, langkah 4, Staf seksi')
    await from.hover()
    const box = await from.boundingBox()
    if (box === null) throw new Error('the symbol is not on the screen')
    const target = await centreOf(symbol(page, 'Keputusan, langkah 2, Kepala'))
    await drag(page, { x: box.x, y: box.y + box.height / 2 }, target)
    await expect(page.getByLabel('Panah dari langkah 4 ke langkah 2')).toBeVisible()
  })

  await test.step('Tata otomatis orders the steps', async () => {
    await page.getByRole('button', { name: 'Tata otomatis' }).click()
    await expect(page.getByRole('button', { name: 'Tata otomatis' })).not.toHaveAttribute('aria-busy', 'true')
    await expect(symbol(page, /, langkah 1, /).first()).toBeVisible()
  })

  await test.step('undo takes everything back', async () => {
    const undo = page.getByRole('button', { name: 'Urungkan' }).first()
    for (let steps = 0; steps < 12 && (await undo.isEnabled()); steps += 1) await undo.click()
    await expect(undo).toBeDisabled()
    await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
    expect((await exportAs(page, 'JSON')).bytes.toString('utf8')).toBe(original)
  })

  await test.step('the PDF holds every text in reading order, its own fonts, the right paper and every head', async () => {
    const { bytes, name } = await exportAs(page, 'PDF')
    expect(name).toMatch(/\.pdf$/)
    expectWholeDocument(bytes, JSON.parse(original))
  })

  await test.step('a reload finds the draft unchanged', async () => {
    await waitUntilSaved(page)
    await page.reload()
    await waitUntilSaved(page)
    await expect(symbol(page, 'Proses, langkah 3, Kasi')).toBeVisible()
    expect((await exportAs(page, 'JSON')).bytes.toString('utf8')).toBe(original)
  })
})

const dragFromPalette = async (page: Page, item: string, to: ScreenPoint): Promise<void> => {
  const palette = page.getByRole('button', { name: item, exact: true }).first()
  await drag(page, await centreOf(palette), to)
}

/** The border under a step's row, in px from the top of the screen. */
const borderBelow = async (page: Page, step: number): Promise<number> => {
  const box = await page.getByRole('button', { name: `Langkah ${step}`, exact: true }).boundingBox()
  if (box === null) throw new Error(`step ${step} is not on the screen`)
  return box.y + box.height
}

interface PrintedDraft {
  readonly identity: Readonly<Record<string, unknown>>
  readonly procedures: readonly {
    readonly actors: readonly { readonly name: string }[]
    readonly rows: readonly Readonly<Record<string, string>>[]
  }[]
}

const expectWholeDocument = (bytes: Uint8Array, { identity, procedures }: PrintedDraft): void => {
  const info = pdfInfo(bytes)
  expect(info.get('Title')).toBe(identity.title)
  expect(info.get('Page size')).toMatch(/^841\.89 x 595\.\d+ pts \(A4\)/)
  const fonts = pdfFonts(bytes)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ embedded, subset }) => !embedded || !subset)).toEqual([])

  const pages = runOnPdf(bytes, 'pdftotext', (path) => ['-raw', path, '-'])
    .split('\f')
    .map(withoutBreaks)
    .filter((text) => text !== '')
  const [identityText = '', ...flowTexts] = pages
  const boxes = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records']
  for (const text of boxes.flatMap((box) => identity[box] as readonly string[])) {
    expect(identityText).toContain(withoutBreaks(text))
  }
  const flowText = flowTexts.join('')
  let at = 0
  for (const row of procedures[0]?.rows ?? []) {
    for (const key of ['activity', 'requirements', 'duration', 'output']) {
      const text = withoutBreaks(row[key] ?? '')
      const found = flowText.indexOf(text, at)
      expect(found, `"${row[key]}" after what stands before it`).toBeGreaterThanOrEqual(at)
      at = found + text.length
    }
  }
  expect(flowTexts.length).toBeGreaterThan(1)
  const heads = ['Aktivitas', 'Pelaksanaan', 'Mutu Baku', 'Kelengkapan', 'Waktu', 'Output']
  for (const text of flowTexts) {
    for (const head of [...heads, ...(procedures[0]?.actors ?? []).map(({ name }) => name)]) {
      expect(text).toContain(withoutBreaks(head))
    }
  }
}

/** Text without white space, since a PDF does not tell where a line's break stood for a space. */
const withoutBreaks = (text: string): string => text.replace(/\s+/g, '')
