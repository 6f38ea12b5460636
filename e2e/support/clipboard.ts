import type { Page } from '@playwright/test'

/** Puts data of any type on the clipboard, as another program would, and what a paste hands to a program. */

/** Puts data on the clipboard, by its types, without the page's own copying in between. */
export const putOnClipboard = async (page: Page, data: Readonly<Record<string, string>>): Promise<void> => {
  await page.evaluate((given) => {
    const copy = (event: ClipboardEvent): void => {
      event.stopImmediatePropagation()
      event.preventDefault()
      for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text)
    }
    window.addEventListener('copy', copy, true)
    const isDone = document.execCommand('copy')
    window.removeEventListener('copy', copy, true)
    if (!isDone) throw new Error('the browser gave no clipboard')
  }, data)
}

/** Puts plain text on the clipboard. */
export const putTextOnClipboard = (page: Page, text: string): Promise<void> =>
  putOnClipboard(page, { 'text/plain': text })

/** What another program gets when it pastes: the clipboard's HTML and text. */
export const pastedElsewhere = async (page: Page): Promise<{ readonly html: string; readonly text: string }> => {
  const other = await page.context().newPage()
  await other.setContent('<div id="field" contenteditable="true" autofocus></div>')
  await other.evaluate(() => {
    document.addEventListener('paste', (event) => {
      event.preventDefault()
      const { clipboardData } = event
      document.title = 'pasted'
      Object.assign(document.body.dataset, {
        html: clipboardData?.getData('text/html'),
        text: clipboardData?.getData('text/plain'),
      })
    })
  })
  await other.locator('#field').click()
  await other.keyboard.press('Control+V')
  await other.waitForFunction(() => document.title === 'pasted')
  const got = await other.evaluate(() => ({
    html: document.body.dataset.html ?? '',
    text: document.body.dataset.text ?? '',
  }))
  await other.close()
  await page.bringToFront()
  return got
}
