import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/run'
import { parseDraft } from '../../src/core/draft/parse'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-import-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Imports a file of the given text; gives the exit code, what was said, and the files that came of it. */
const imported = async (name: string, text: string, ...more: readonly string[]) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  const said: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line))
  const status = await run(['import', file, ...more])
  return { status, said: said.join('\n') }
}

const STEPS =
  'No\tKegiatan\tStaf\tKelengkapan\tWaktu\tOutput\n1\tMengetik surat\tx\tBerkas\t1 jam\tSurat\n2\tMengirim surat\t\tSurat\t1 jam\tBukti'
const page = (title: string) => `DINAS CONTOH\tNama SOP\t${title}\n\tNomor SOP\t1\n\n${STEPS}\n`

describe('importing on the command line', () => {
  it('writes the draft, says how much is guessed and what found no place', async () => {
    const output = join(folder, 'satu.sop.json')
    const { status, said } = await imported('satu.txt', `${page('Surat')}\nDicetak tiga kali`, '-o', output)
    expect(status).toBe(0)
    expect(said).toContain('tebakan')
    expect(said).toContain('Dicetak tiga kali')
    const read = parseDraft(readFileSync(output, 'utf8'))
    expect(read.ok && read.value.draft.identity.title).toBe('Surat')
    expect(read.ok && read.value.draft.guessed?.length).toBeGreaterThan(0)
  })

  it('writes one file for each identity page, and wants to know where', async () => {
    const two = `${page('Pertama')}\n${page('Kedua')}`
    expect(await imported('dua.txt', two)).toMatchObject({ status: 2 })
    expect(await imported('dua.txt', two, '-o', join(folder, 'dua.sop.json'))).toMatchObject({ status: 0 })
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['dua-1.sop.json', 'dua-2.sop.json']))
  })

  it('refuses a file without steps and a file that is not there', async () => {
    expect(await imported('kalimat.txt', 'Hanya kalimat')).toMatchObject({ status: 1 })
    expect(await imported('alamat.txt', 'Nama\tAlamat\nBudi\tJalan')).toMatchObject({ status: 1 })
    expect(await run(['import', join(folder, 'tiada.txt')])).toBe(1)
  })
})
