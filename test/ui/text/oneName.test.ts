import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOM = join(import.meta.dirname, '../../../src/ui/text')

/** Words by which things are looked for may be any that users know; lines of comments are read by nobody else. */
const isSaid = (line: string): boolean => !/^\s*(words:|\/\*\*|\*|\/\/)/.test(line)

const LINES = readdirSync(ROOM).flatMap((file) =>
  readFileSync(join(ROOM, file), 'utf8')
    .split('\n')
    .filter(isSaid)
    .map((line) => `${file}: ${line.trim()}`),
)

it.each([
  ['tempat sampah', /keranjang/i],
  ['hlm.', /\bhal\. /],
  ['panah', /anak panah/i],
  ['tulisan pada panah', /label panah|keterangan panah|berlabel|['`]Label /],
  ['setelan', /pengaturan/i],
  ['hapus', /['`]Buang [a-z]/],
  ['tabel prosedur', /\bflowchart\b/i],
  ['penyimpanan', /cakram/i],
])('what is called “%s” has no second name', (_, other) => {
  expect(LINES.filter((line) => other.test(line))).toEqual([])
})
