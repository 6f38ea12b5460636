import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../src/editor/exporters'

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
