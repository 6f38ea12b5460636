import { describe, expect, it } from 'vitest'
import { exportFileName, missingCharacters } from '../../../src/editor/files/exporters'

describe('the name of an exported file', () => {
  it.each([
    ['Penetapan Perencanaan dan Program', 'penetapan-perencanaan-dan-program.pdf'],
    ['  SOP: "Izin" / Usaha*  ', 'sop-izin-usaha.pdf'],
    ['Pelayanan *Front Office*', 'pelayanan-front-office.pdf'],
    ['Évaluasi Kinerja', 'evaluasi-kinerja.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['', 'sop.pdf'],
    ['日本', 'sop.pdf'],
  ])('of %j is %s', (title, name) => {
    expect(exportFileName(title, 'pdf')).toBe(name)
  })

  it('stays short, and does not end in a hyphen', () => {
    const name = exportFileName(`${'a'.repeat(79)} dan seterusnya`, 'sop.json')
    expect(name).toBe(`${'a'.repeat(79)}.sop.json`)
  })
})

describe('the characters that an exported file lacks', () => {
  it('are named once each, whatever texts they stand in', () => {
    const problem = (characters: string) => ({
      code: 'glyph-missing' as const,
      source: { kind: 'row', id: characters },
      values: { characters },
    })
    const tooWide = { code: 'text-too-wide' as const, source: { kind: 'row', id: 'r1' }, values: {} }
    expect(missingCharacters({ problems: [problem('☐ ✓'), tooWide, problem('✓ 漢')] })).toBe('☐ ✓ 漢')
    expect(missingCharacters({ problems: [tooWide] })).toBe('')
  })
})
