import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureTools } from '../../../scripts/tools.mjs'
import { parseDraftValue } from '../../../src/core/draft/parse'
import { draftFileInPdf } from '../../../src/core/draft/pdfDraft'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { layout } from '../../../src/core/layout/layout'
import { printedDocument } from '../../../src/core/layout/structure/printedDocument'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { browserInflate } from '../../../src/platform/inflate'
import { qpdfComplaints, shippedFonts } from '../../support/pdfTools'
import { smallDraft } from '../../support/smallDraft'

/** On Linux, where the tools can be installed, their absence is a fault. */
const missing = ensureTools()

describe.skipIf(missing.length > 0 && process.platform !== 'linux')('a PDF that goes through other hands', () => {
  const parsed = parseDraftValue(smallDraft)
  if (!parsed.ok) throw new Error('The draft is not sound')
  const { draft } = parsed.value
  const folder = mkdtempSync(join(tmpdir(), 'lajur-tanda-'))
  const at = (name: string) => join(folder, name)
  const run = (command: string, ...words: readonly string[]): string =>
    execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  beforeAll(() => {
    const result = layout(draft, { mode: 'paged', effort: 'draft' })
    const options = { ...printedDocument(draft, result), createdAt: new Date(0), fonts: shippedFonts() }
    writeFileSync(at('asli.pdf'), paintPdf(result.pages, options))
    makeCertificate()
    run('pdfsig', '-nssdir', `sql:${at('nss')}`, '-sign', 'ttd', '-nick', 'uji', at('asli.pdf'), at('bertanda.pdf'))
    for (const name of ['asli', 'bertanda']) {
      run('qpdf', '--object-streams=generate', at(`${name}.pdf`), at(`${name}-padat.pdf`))
      run('qpdf', '--linearize', at(`${name}.pdf`), at(`${name}-linear.pdf`))
      run('qpdf', '--qdf', '--object-streams=disable', at(`${name}.pdf`), at(`${name}-terurai.pdf`))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A certificate of our own in a database of NSS, which nobody else trusts. */
  function makeCertificate(): void {
    mkdirSync(at('nss'))
    const database = ['-d', `sql:${at('nss')}`] as const
    writeFileSync(at('noise'), randomBytes(64))
    run('certutil', '-N', ...database, '--empty-password')
    const certificate = ['-n', 'uji', '-s', 'CN=Pejabat Uji', '-x', '-t', 'CTu,u,u', '-m', '1', '-v', '12'] as const
    run('certutil', '-S', ...database, ...certificate, '-z', at('noise'), '-k', 'rsa', '-g', '2048')
  }

  it('is signed in its own field, whole and validly', () => {
    const signatures = run('pdfsig', '-nssdir', `sql:${at('nss')}`, at('bertanda.pdf'))
    expect(signatures).toContain('Signature Field Name: ttd')
    expect(signatures).toContain('Signature is Valid')
    expect(signatures).toContain('Total document signed')
    expect(qpdfComplaints(readFileSync(at('bertanda.pdf')))).toBe('')
  })

  it('is not valid any more once a byte has changed', () => {
    const bytes = readFileSync(at('bertanda.pdf'))
    const title = bytes.indexOf('/CreationDate')
    bytes[title + 20] = 0x39
    writeFileSync(at('palsu.pdf'), bytes)
    expect(run('pdfsig', '-nssdir', `sql:${at('nss')}`, at('palsu.pdf'))).not.toContain('Signature is Valid')
  })

  const states = ['asli', 'bertanda'].flatMap((name) => [name, `${name}-padat`, `${name}-linear`, `${name}-terurai`])

  it.each(states)('still carries its draft byte for byte: %s', async (name) => {
    run('pdfdetach', '-save', '1', '-o', at('lampiran'), at(`${name}.pdf`))
    expect(readFileSync(at('lampiran'), 'utf8')).toBe(serializeDraft(draft))
    const found = await draftFileInPdf(readFileSync(at(`${name}.pdf`)), browserInflate)
    if (!found.ok) throw new Error(found.failure[0]?.code)
    expect(new TextDecoder().decode(found.value)).toBe(serializeDraft(draft))
  })

  it.each(states)('still is tagged: %s', (name) => {
    expect(run('pdfinfo', at(`${name}.pdf`))).toMatch(/Tagged:\s+yes/)
    expect(run('pdfinfo', '-struct-text', at(`${name}.pdf`))).toContain('Mengajukan permohonan')
  })
})
