import { expect, type Page, test } from '@playwright/test'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../src/core/draft/create'
import { serializeDraft } from '../src/core/draft/serialize'

/** Tables with so many symbols that those out of view do not stand in the document. */

const STEPS = 200

const longDraft = (): string => {
  const numbers = Array.from({ length: STEPS }, (_, index) => index + 1)
  const procedure = createProcedure({
    id: 'p1',
    actors: [createActor({ id: 'a1', name: 'Staf' }), createActor({ id: 'a2', name: 'Kasi' })],
    rows: numbers.map((number) =>
      createStepRow({
        id: `r${number}`,
        activity: `Kegiatan ${number}`,
        symbols: [createSymbol({ id: `s${number}`, actorId: number % 2 === 0 ? 'a1' : 'a2' })],
      }),
    ),
    flows: numbers.slice(1).map((number) => createFlow({ id: `f${number}`, from: `s${number - 1}`, to: `s${number}` })),
  })
  return serializeDraft({ ...createDraft({ id: 'panjang', procedureId: 'x' }), procedures: [procedure] })
}

const symbolOf = (page: Page, number: number) => page.locator(`.react-flow__node[data-id="s${number}"]`)

test('the keyboard walks to symbols and arrows that are out of view', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Impor berkas').setInputFiles({
    name: 'panjang.sop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(longDraft()),
  })
  await expect(symbolOf(page, 1)).toBeVisible()
  await expect(symbolOf(page, 150)).toHaveCount(0)
  await symbolOf(page, 1).click()
  await expect(symbolOf(page, 1)).toBeFocused()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '')
  for (let number = 2; number <= 24; number++) {
    // Past the other cells of the row and the activity of the next one.
    for (let stop = 0; stop < 6; stop++) await page.keyboard.press('Tab')
    await expect.poll(focused).toBe(`s${number}`)
  }
  await page.keyboard.press('p')
  await expect.poll(focused).toBe('f25')
  await expect(symbolOf(page, 24)).toBeInViewport()
})
