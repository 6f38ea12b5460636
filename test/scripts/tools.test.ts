import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { findCommand } from '../../scripts/tools.mjs'

describe.skipIf(process.platform === 'win32')('finding programs', () => {
  let folder = ''
  const write = (name: string, mode: number) => {
    const path = join(folder, name)
    writeFileSync(path, '#!/bin/sh\n')
    chmodSync(path, mode)
    return path
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lajur-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', '')
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('finds what is on the PATH and can be run, and nothing else', () => {
    const path = write('qpdf', 0o755)
    write('pdfinfo', 0o644)
    expect(findCommand('qpdf')).toBe(path)
    expect(findCommand('pdfinfo')).toBeUndefined()
    expect(findCommand('pdffonts')).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('takes a browser of the system, and before it the one that is named', () => {
    const chromium = write('chromium', 0o755)
    const named = write('my-browser', 0o755)
    expect(findBrowser()).toBe(chromium)
    vi.stubEnv('CHROMIUM_PATH', named)
    expect(findBrowser()).toBe(named)
  })
})
