import { expect, type Page } from '@playwright/test'
import type { SopDraft } from '../../src/core/draft/draft'
import { parseDraft } from '../../src/core/draft/parse'
import { ACTION_TEXTS } from '../../src/ui/text/actions'
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
  ...['Control+m', 'Control+g', 'Control+Shift+g', 'Control+Shift+Enter', 'Control+.', 'Control+Space'],
]

/** What is run by its name in the command palette: all that changes the draft and has no window of its own. */
const NAMED = [
  ...(['duplicate', 'deleteSelection', 'selectAll', 'orderRows', 'takeProposal', 'mergeActors', 'splitStep'] as const),
  ...(['makeSection', 'dissolveSection', 'moveRowsToNext', 'moveRowsToPrevious'] as const),
  ...(['addProcedure', 'duplicateProcedure', 'deleteProcedure', 'moveProcedureUp', 'moveProcedureDown'] as const),
  ...(['undo', 'redo', 'check', 'nextFinding'] as const),
]

/** Words that are sought, and what takes their place. */
const REPLACEMENTS = [
  ['dan', 'serta'],
  ['a', ''],
  ['nota', '*Nota* dinas'],
  ['.', '\u0000'],
] as const

/** What one walk has done. */
export interface WalkOutcome {
  readonly actions: number
  readonly undone: number
}

/** Walks so many actions from a sample; fails when the draft is not sound at the end, or undo does not lead back to its start. */
export const walkAtRandom = async (page: Page, seed: number, actions: number): Promise<WalkOutcome> => {
  const dice = createDice(seed)
  const faults: string[] = []
  page.setDefaultTimeout(60_000) // What never comes is named then, and not by the end of the whole walk.
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
  const undone = await undoAll(page)
  // Past the history's limit the start is forgotten, and that is all right.
  if (undone < 500) expect(await draftIn(page), `seed ${seed} after ${done.join(', ')}`).toEqual(start)
  return { actions, undone }
}

/** Undoes until nothing is left to undo, and gives how often. */
const undoAll = async (page: Page): Promise<number> => {
  const undo = page.getByRole('button', { name: 'Urungkan', exact: true }).first()
  await undo.focus()
  let undone = 0
  for (; undone < UNDO_PRESSES && (await undo.isEnabled()); undone++) await page.keyboard.press('Enter')
  return undone
}

const draftIn = async (page: Page): Promise<SopDraft> =>
  JSON.parse((await exportAs(page, 'JSON')).bytes.toString('utf8')) as SopDraft

/** Does one thing, and gives what it was. */
const actAtRandom = async (page: Page, dice: Dice): Promise<string> => {
  const roll = dice.int(25)
  if (roll >= 20)
    return roll < 22 ? runByName(page, dice) : roll < 24 ? chooseFromMenu(page, dice) : replaceAll(page, dice)
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

/** Runs an action by its name in the palette, where it is offered. */
const runByName = async (page: Page, dice: Dice): Promise<string> => {
  const { name } = ACTION_TEXTS[dice.pick(NAMED)]
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Cari perintah atau tempat' })
  await palette.getByRole('combobox').fill(name)
  const isOffered = await palette.getByRole('option', { name }).first().isVisible()
  await page.keyboard.press(isOffered ? 'Enter' : 'Escape')
  await expect(palette).toHaveCount(0)
  return `runs “${name}”${isOffered ? '' : ', which is not offered'}`
}

/** Chooses something from the menu of a place; what opens a window of its own is left alone. */
const chooseFromMenu = async (page: Page, dice: Dice): Promise<string> => {
  const [{ x, y }, share] = [placeOnSheet(dice), dice.int(100) / 100]
  await page.mouse.click(x, y, { button: 'right' })
  const items = page.locator('[role="menuitem"]:not([data-disabled])').filter({ hasNotText: /…|Pratinjau/ })
  const names = await items.allInnerTexts()
  const at = Math.floor(share * names.length)
  // The menu may go before the click, with what it stood on.
  if (names.length > 0)
    await items
      .nth(at)
      .click({ timeout: 5000 })
      .catch(() => {})
  return `chooses “${(names[at] ?? 'nothing').replace(/\s+/g, ' ')}” from the menu at ${x}, ${y}`
}

/** Replaces a word everywhere. */
const replaceAll = async (page: Page, dice: Dice): Promise<string> => {
  const [words, replacement] = dice.pick(REPLACEMENTS)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+h')
  await page.getByLabel('Cari di seluruh draf').fill(words)
  await page.getByLabel('Ganti dengan').fill(replacement)
  const button = page.getByRole('button', { name: /^Ganti semua/ })
  if (await button.isEnabled()) await button.click()
  await page.getByLabel('Cari di seluruh draf').press('Escape')
  await expect(page.getByLabel('Cari di seluruh draf')).toBeHidden()
  return `replaces “${words}” by “${replacement}”`
}

const wayOf = (dice: Dice): { readonly button?: 'right' } => (dice.chance(0.1) ? { button: 'right' } : {})

/** A place on the canvas in its first view. */
const placeOnSheet = (dice: Dice): { readonly x: number; readonly y: number } => ({
  x: 110 + dice.int(900),
  y: 90 + dice.int(600),
})
