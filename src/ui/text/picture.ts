/** The words of the dialog for pictures, in Indonesian. */
export const pictureText = {
  title: 'Simpan sebagai gambar',
  hint: 'Gambar dibuat dari halaman cetak dan membawa drafnya: impor gambar itu untuk menyuntingnya lagi.',
  content: 'Isi gambar',
  diagram: 'Diagram utuh',
  diagramNumber: (number: number): string => `Diagram utuh, tabel ${number}`,
  page: (number: number): string => `Halaman ${number}`,
  resolution: 'Ketajaman PNG',
  dots: (dots: number): string => `${dots} titik per inci`,
  size: (width: number, height: number): string => `${width} × ${height} piksel`,
  reduced: (dots: number): string => `Diperkecil menjadi ${dots} titik per inci, sebesar yang dapat dibuat peramban.`,
  saveSvg: 'Simpan SVG',
  savePng: 'Simpan PNG',
  copy: 'Salin gambar',
  preparing: 'Menyiapkan gambar…',
} as const
