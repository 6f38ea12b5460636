import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/core/draft/parse'
import { hasPdfTools, pdfInfo, pdfText, qpdfComplaints } from '../support/pdfTools'
import { smallDraft } from '../support/smallDraft'

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-cli-'))
  file = write('kecil.sop.json', JSON.stringify(smallDraft))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const sop = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], {
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  })
  return { status, bytes: new Uint8Array(stdout), stdout: stdout.toString(), stderr: stderr.toString() }
}

describe('the command line', () => {
  it('explains itself when asked, and when called with nothing it knows', () => {
    expect(sop('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('check BERKAS') })
    expect(sop()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('check BERKAS') })
    expect(sop('toString', file)).toMatchObject({ status: 2, stderr: expect.stringContaining('toString') })
    expect(sop('layout')).toMatchObject({ status: 2, stdout: '' })
    expect(sop('svg', file)).toMatchObject({ status: 2, stdout: '' })
    expect(sop('layout', file, '--unknown')).toMatchObject({ status: 2, stdout: '' })
  })

  it('says which file cannot be read, and where a draft is broken', () => {
    const broken = structuredClone(smallDraft)
    for (const row of broken.procedures[0]?.rows ?? []) for (const symbol of row.symbols) symbol.actorId = 'nobody'
    const path = write('rusak.sop.json', JSON.stringify(broken))
    expect(sop('layout', join(folder, 'none.json'))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('none.json'),
    })
    const refused = sop('layout', path)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain('procedures[0].rows[0].symbols[0].actorId')
    expect(sop('pdf', write('biner.sop.json', new Uint8Array([0xff, 0xfe])))).toMatchObject({ status: 1, stdout: '' })
  })

  it('checks a draft: 0 for a sound one, 1 and the faults for a broken one', () => {
    expect(sop('check', file).status).toBe(0)
    const checked = sop('check', write('bukan.json', '{"format":"other"}'))
    expect(checked.status).toBe(1)
    expect(checked.stdout).toContain('kesalahan: ')
  })

  it('orders the rows by the flow and changes nothing else', () => {
    const { status, stdout } = sop('order', file)
    expect(status).toBe(0)
    const ordered = parseDraft(stdout)
    const before = parseDraft(JSON.stringify(smallDraft))
    if (!ordered.ok || !before.ok) throw new Error('The draft is not sound')
    const [procedure] = ordered.value.draft.procedures
    expect(procedure?.rows.map((row) => row.id)).toEqual(['r1', 'r2', 'r3'])
    expect(procedure?.flows).toEqual(before.value.draft.procedures[0]?.flows)
    expect(ordered.value.draft.identity).toEqual(before.value.draft.identity)
  })

  it('prints the geometry of every page as JSON and nothing else', () => {
    const { status, stdout, stderr } = sop('layout', file)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { pages } = JSON.parse(stdout)
    const nodes = pages
      .flatMap((page: { nodes?: { id: string }[] }) => page.nodes ?? [])
      .map(({ id }: { id: string }) => id)
    expect(nodes.sort()).toEqual(['s1', 's2', 's3'])
  })

  it('writes one SVG a page, each with its fonts', () => {
    const out = join(folder, 'svg')
    expect(sop('svg', file, '-o', out)).toMatchObject({ status: 0, stdout: '' })
    const names = readdirSync(out).sort()
    expect(names[0]).toBe('halaman-1.svg')
    for (const name of names) {
      const svg = readFileSync(join(out, name), 'utf8')
      expect(svg).toMatch(/^<svg /)
      expect(svg).toContain('@font-face')
    }
  })

  it.skipIf(!hasPdfTools)('writes the same PDF to a file and to standard output', () => {
    const out = join(folder, 'kecil.pdf')
    expect(sop('pdf', file, '-o', out)).toMatchObject({ status: 0, stdout: '' })
    const bytes = new Uint8Array(readFileSync(out))
    expect(sop('pdf', file).bytes).toEqual(bytes)
    expect(qpdfComplaints(bytes)).toBe('')
    expect(pdfInfo(bytes).get('Title')).toBe('Pelayanan Helpdesk')
    expect(pdfInfo(bytes).get('Author')).toBe('PEMERINTAH KOTA CONTOH, DINAS CONTOH')
    expect(pdfText(bytes).replace(/\s+/g, ' ')).toContain('Mengajukan permohonan secara tertulis')
  })
})
