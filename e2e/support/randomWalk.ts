import { expect, type Page } from '@playwright/test'
import type { SopDraft } from '../../src/core/draft/draft'
import { parseDraft } from '../../src/core/draft/parse'
import { createDice, type Dice } from '../../test/support/arbitraryDice'
import { putTextOnClipboard } from './clipboard'
import { exportAs, openSample } from './lajur'

/** A walk of random actions in the editor, decided by its seed: what a hurried, careless drafter might do. */

const TITLE = 'Mekanisme Pelaksanaan Kegiatan Sosialisasi Kepada Masyarakat'

/** Most steps that undo goes back (`MAX_HISTORY`), and some more presses. */
const UNDO_PRESSES = 520

const WORDS = [
  'Menyusun konsep',
  'Memeriksa *berkas*',
  'x',
  'Surat\tArsip\n1 jam\t2 jam',
  'Satu\nDua\nTiga',
  '=1+1',
  '',
]

const KEYS = [
  ...['Tab', 'Shift+Tab', 'Enter', 'Escape', 'F2', 'Delete', '+', '1', '2', '3', 'p', 'h', 'Space', 'Shift+Space'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Shift+ArrowDown'],
  ...['Control+c', 'Control+v', 'Control+x', 'Control+d', 'Control+a', 'Control+z', 'Control+y', 'Control+Enter'],
]

/** What one walk has done. */
export interface WalkOutcome {
  readonly actions: number
  readonly undone: number
}

/** Walks so many actions from a sample; fails when the draft is not sound at the end, or undo does not lead back to its start. */
export const walkAtRandom = async (page: Page, seed: number, actions: number): Promise<WalkOutcome> => {
  const dice = createDice(seed)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await openSample(page, TITLE)
  const start = await draftIn(page)
  const done: string[] = []
  for (let count = 0; count < actions; count++) {
    done.push(await actAtRandom(page, dice))
    expect(faults, `seed ${seed} after ${done.join(', ')}`).toEqual([])
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const end = await draftIn(page)
  const parsed = parseDraft(JSON.stringify(end))
  expect(parsed.ok, `seed ${seed} after ${done.join(', ')}`).toBe(true)
  const undo = page.getByRole('button', { name: 'Urungkan' }).first()
  let undone = 0
  for (; undone < UNDO_PRESSES && (await undo.isEnabled()); undone++) await undo.press('Enter')
  // Past the history's limit the start is forgotten, and that is all right.
  if (undone < 500) expect(await draftIn(page), `seed ${seed} after ${done.join(', ')}`).toEqual(start)
  return { actions, undone }
}

const draftIn = async (page: Page): Promise<SopDraft> =>
  JSON.parse((await exportAs(page, 'JSON')).bytes.toString('utf8')) as SopDraft

/** Does one thing, and gives what it was. */
const actAtRandom = async (page: Page, dice: Dice): Promise<string> => {
  const roll = dice.int(20)
  if (roll < 9) {
    const key = dice.pick(KEYS)
    await page.keyboard.press(key)
    return key
  }
  if (roll < 12) {
    const words = dice.pick(WORDS).split('\n')[0] ?? ''
    await page.keyboard.type(words)
    return `types “${words}”`
  }
  if (roll < 13) {
    const words = dice.pick(WORDS)
    await putTextOnClipboard(page, words).catch(() => {})
    await page.keyboard.press('Control+v')
    return `pastes “${words}”`
  }
  const [from, to] = [placeOnSheet(dice), placeOnSheet(dice)]
  if (roll < 17) {
    await page.mouse.click(from.x, from.y, { clickCount: 1 + dice.int(2), ...wayOf(dice) })
    return `clicks at ${from.x}, ${from.y}`
  }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  if (dice.chance(0.2)) await page.keyboard.press(dice.pick(['Escape', 'Control+z', 'Delete']))
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  return `drags from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
}

const wayOf = (dice: Dice): { readonly button?: 'right' } => (dice.chance(0.1) ? { button: 'right' } : {})

/** A place on the canvas in its first view. */
const placeOnSheet = (dice: Dice): { readonly x: number; readonly y: number } => ({
  x: 110 + dice.int(900),
  y: 90 + dice.int(600),
})
