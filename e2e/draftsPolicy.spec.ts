import { expect, test } from '@playwright/test'
import { exportAs, openSample, waitUntilSaved } from './support/lajur'

/** The built program runs under its strict policy, and whatever the user does, no request leaves its own place. */

test.use({ serviceWorkers: 'allow' })

test('a whole journey with layout, ELK and PDF breaks no rule of the policy and asks nobody else', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = []
  const breaches: string[] = []
  const origin = new URL(baseURL ?? '').origin
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url)
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) breaches.push(message.text())
  })
  await openSample(page, 'Mekanisme Pelaksanaan Kegiatan Sosialisasi')
  await page.getByRole('button', { name: 'Tata otomatis' }).click()
  await expect(page.getByText(/diurutkan menurut alurnya|sudah sesuai alurnya/)).toBeVisible()
  await exportAs(page, 'PDF')
  await exportAs(page, 'JSON')
  await page.getByRole('button', { name: 'Riwayat' }).click()
  await expect(page.getByRole('img', { name: 'Gambar revisi' })).toBeVisible()
  await page.keyboard.press('Escape')
  await waitUntilSaved(page)
  expect(breaches).toEqual([])
  expect(foreign).toEqual([])
})

test('the policy stops inline scripts, eval and connections elsewhere', async ({ page }) => {
  await page.goto('/')
  const outcome = await page.evaluate(async () => {
    const stopped: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.wasInline = true'
    document.body.append(script)
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
    await pause() // The browser lets a test's own call evaluate; what follows is the page's.
    const attempt = async (work: () => unknown): Promise<string> => {
      try {
        await work()
        return 'done'
      } catch {
        return 'stopped'
      }
    }
    const outcome = {
      inline: String((window as { wasInline?: boolean }).wasInline),
      // biome-ignore lint/security/noGlobalEval: whether it is stopped is the question
      evaluated: await attempt(() => globalThis.eval('1')),
      fetched: await attempt(() => fetch('http://127.0.0.1:9/')),
      stopped,
    }
    for (let turn = 0; turn < 100 && !stopped.includes('connect-src'); turn++) await pause()
    return outcome
  })
  expect(outcome.inline).toBe('undefined')
  expect(outcome.evaluated).toBe('stopped')
  expect(outcome.fetched).toBe('stopped')
  expect(outcome.stopped).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']))
})
