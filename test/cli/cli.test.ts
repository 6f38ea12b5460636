import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/run'
import { parseDraft } from '../../src/core/draft/parse'
import { serializeDraft } from '../../src/core/draft/serialize'
import { hasPdfTools, pdfAttachment, pdfInfo, pdfText, qpdfComplaints } from '../support/pdfTools'
import { smallDraft } from '../support/smallDraft'

let folder: string
let file: string
beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600')
  folder = mkdtempSync(join(tmpdir(), 'lajur-cli-'))
  file = write('kecil.sop.json', JSON.stringify(smallDraft))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs a command line in this process; gives what it printed. */
const sop = async (...words: string[]) => {
  const printed: Uint8Array[] = []
  const sentences: string[] = []
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk: string | Uint8Array, done?: unknown) => {
      printed.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
      if (typeof done === 'function') done()
      return true
    }),
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(new TextEncoder().encode(`${line}\n`))),
    vi.spyOn(console, 'error').mockImplementation((line) => sentences.push(line)),
  ]
  try {
    const status = await run(words)
    const bytes = new Uint8Array(Buffer.concat(printed))
    return { status, bytes, stdout: new TextDecoder().decode(bytes), stderr: sentences.join('\n') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('the command line', () => {
  it('explains itself when asked, and when called with nothing it knows', async () => {
    expect(await sop('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('check BERKAS') })
    expect(await sop()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('check BERKAS') })
    expect(await sop('toString', file)).toMatchObject({ status: 2, stderr: expect.stringContaining('toString') })
    expect(await sop('layout')).toMatchObject({ status: 2, stdout: '' })
    expect(await sop('svg', file)).toMatchObject({ status: 2, stdout: '' })
    expect(await sop('layout', file, '--unknown')).toMatchObject({ status: 2, stdout: '' })
  })

  it('says which file cannot be read, and where a draft is broken', async () => {
    const broken = structuredClone(smallDraft)
    for (const row of broken.procedures[0]?.rows ?? []) for (const symbol of row.symbols) symbol.actorId = 'nobody'
    const path = write('rusak.sop.json', JSON.stringify(broken))
    expect(await sop('layout', join(folder, 'none.json'))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('none.json'),
    })
    const refused = await sop('layout', path)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain('procedures[0].rows[0].symbols[0].actorId')
    expect(await sop('pdf', write('biner.sop.json', new Uint8Array([0xff, 0xfe])))).toMatchObject({
      status: 1,
      stdout: '',
    })
  })

  it('checks a draft: 0 for a sound one, 1 and the faults for a broken one', async () => {
    expect((await sop('check', file)).status).toBe(0)
    const checked = await sop('check', write('bukan.json', '{"format":"other"}'))
    expect(checked.status).toBe(1)
    expect(checked.stdout).toContain('kesalahan: ')
  })

  it('lists findings with their places, worst first, and as JSON', async () => {
    const lost = structuredClone(smallDraft)
    const [procedure] = lost.procedures
    if (procedure) procedure.flows = procedure.flows.filter(({ id }) => id !== 'f2')
    const path = write('tanpa-jalan.sop.json', JSON.stringify(lost))
    const checked = await sop('check', path)
    expect(checked.status).toBe(1)
    expect(checked.stdout).toMatch(/^kesalahan: langkah 3: .*satu jalan keluar/m)
    expect(checked.stdout.indexOf('peringatan: ')).toBeGreaterThan(checked.stdout.lastIndexOf('kesalahan: '))
    const { status, stdout } = await sop('check', path, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({ rule: 'decision-one-exit', severity: 'error', source: { kind: 'symbol', id: 's2' } }),
    )
  })

  it('counts what the draft silences, and does not list it', async () => {
    const quiet = { ...smallDraft, silenced: [{ rule: 'empty-standard' }] }
    const path = write('diam.sop.json', JSON.stringify(quiet))
    const { stdout, stderr } = await sop('check', path)
    expect(stdout).not.toContain('Masih kosong')
    expect(stderr).toMatch(/\d+ temuan diabaikan/)
    const all = JSON.parse((await sop('check', path, '--json')).stdout).findings
    expect(all).toContainEqual(expect.objectContaining({ rule: 'empty-standard', silencedBy: 'draft' }))
  })

  it('says in words where something cannot be printed well', async () => {
    const draft = structuredClone(smallDraft)
    for (const row of draft.procedures[0]?.rows ?? []) row.activity += ' 漢'
    const checked = await sop('check', write('huruf.sop.json', JSON.stringify(draft)))
    expect(checked.status).toBe(0)
    expect(checked.stdout).toMatch(/^peringatan: langkah 1: .*漢/)
  })

  it('orders the rows by the flow and changes nothing else', async () => {
    const { status, stdout } = await sop('order', file)
    expect(status).toBe(0)
    const ordered = parseDraft(stdout)
    const before = parseDraft(JSON.stringify(smallDraft))
    if (!ordered.ok || !before.ok) throw new Error('The draft is not sound')
    const [procedure] = ordered.value.draft.procedures
    expect(procedure?.rows.map((row) => row.id)).toEqual(['r1', 'r2', 'r3'])
    expect(procedure?.flows).toEqual(before.value.draft.procedures[0]?.flows)
    expect(ordered.value.draft.identity).toEqual(before.value.draft.identity)
  })

  it('prints the geometry of every page as JSON and nothing else', async () => {
    const { status, stdout, stderr } = await sop('layout', file)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { pages } = JSON.parse(stdout)
    const nodes = pages
      .flatMap((page: { nodes?: { id: string }[] }) => page.nodes ?? [])
      .map(({ id }: { id: string }) => id)
    expect(nodes.sort()).toEqual(['s1', 's2', 's3'])
  })

  it('writes one SVG a page, each with its fonts', async () => {
    const out = join(folder, 'svg')
    expect(await sop('svg', file, '-o', out)).toMatchObject({ status: 0, stdout: '' })
    const names = readdirSync(out).sort()
    expect(names[0]).toBe('halaman-1.svg')
    for (const name of names) {
      const svg = readFileSync(join(out, name), 'utf8')
      expect(svg).toMatch(/^<svg /)
      expect(svg).toContain('@font-face')
    }
  })

  it.skipIf(!hasPdfTools)('writes the same PDF to a file and to standard output', async () => {
    const out = join(folder, 'kecil.pdf')
    expect(await sop('pdf', file, '-o', out)).toMatchObject({ status: 0, stdout: '' })
    const bytes = new Uint8Array(readFileSync(out))
    expect((await sop('pdf', file)).bytes).toEqual(bytes)
    expect(qpdfComplaints(bytes)).toBe('')
    expect(pdfInfo(bytes).get('Title')).toBe('Pelayanan Helpdesk')
    expect(pdfInfo(bytes).get('Author')).toBe('PEMERINTAH KOTA CONTOH, DINAS CONTOH')
    expect(pdfText(bytes).replace(/\s+/g, ' ')).toContain('Mengajukan permohonan secara tertulis')
  })

  it.skipIf(!hasPdfTools)(
    'lets a PDF carry its draft and a place to sign unless the draft says otherwise',
    async () => {
      const settings = { attachDraft: false, signatureField: false }
      const plain = write('polos.sop.json', JSON.stringify({ ...smallDraft, print: settings }))
      const { status, bytes } = await sop('pdf', file)
      expect(status).toBe(0)
      expect(qpdfComplaints(bytes)).toBe('')
      expect(pdfInfo((await sop('pdf', plain)).bytes).get('Form')).toBe('none')
      expect(pdfInfo(bytes).get('Form')).toBe('AcroForm')
      const draft = parseDraft(JSON.stringify(smallDraft))
      if (!draft.ok) throw new Error('The draft is not sound')
      expect(pdfAttachment(bytes)).toBe(serializeDraft(draft.value.draft))
    },
  )

  it('says that a logo of SVG is left out of a PDF, and that no other is', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>').toString('base64')
    const drawn = { ...smallDraft.identity, logo: { mediaType: 'image/svg+xml', base64: svg } }
    const path = write('gambar.sop.json', JSON.stringify({ ...smallDraft, identity: drawn }))
    expect(await sop('pdf', path)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('logo SVG tidak tercetak'),
    })
    expect(await sop('pdf', file)).toMatchObject({ status: 0, stderr: '' })
  })

  it.skipIf(!hasPdfTools)('takes a PDF that carries its draft in place of the draft', async () => {
    const path = write('membawa.pdf', (await sop('pdf', file)).bytes)
    expect((await sop('layout', path)).stdout).toBe((await sop('layout', file)).stdout)
    const bare = write('polos.sop.json', JSON.stringify({ ...smallDraft, print: { attachDraft: false } }))
    const refused = await sop('layout', write('tanpa.pdf', (await sop('pdf', bare)).bytes))
    expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('tidak membawa draf') })
  })

  it('is a program whose results can be piped', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'layout', file])
    expect(status).toBe(0)
    expect(JSON.parse(stdout.toString()).pages.length).toBeGreaterThan(1)
  })
})
