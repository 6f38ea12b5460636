/** A small procedure as a file may spell it, everything else left to the defaults. Its steps stand in the wrong order. */
export const smallDraft = {
  format: 'lajur',
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  identity: {
    institution: ['PEMERINTAH KOTA CONTOH', 'DINAS CONTOH'],
    title: 'Pelayanan *Helpdesk*',
    number: '001/SOP/2026',
    legalBasis: ['Peraturan Contoh Nomor 1 Tahun 2020'],
  },
  procedures: [
    {
      id: 'p1',
      actors: [
        { id: 'a1', name: 'Pemohon' },
        { id: 'a2', name: 'Petugas' },
      ],
      rows: [
        {
          kind: 'step',
          id: 'r1',
          activity: 'Mengajukan permohonan secara tertulis',
          symbols: [{ id: 's1', actorId: 'a1', shape: 'terminator' }],
          duration: '5 Menit',
        },
        {
          kind: 'step',
          id: 'r3',
          activity: 'Menerima jawaban atas permohonan',
          symbols: [{ id: 's3', actorId: 'a1', shape: 'terminator' }],
        },
        {
          kind: 'step',
          id: 'r2',
          activity: 'Memeriksa kelengkapan berkas permohonan',
          symbols: [{ id: 's2', actorId: 'a2', shape: 'decision' }],
          output: 'Berkas lengkap',
        },
      ],
      flows: [
        { id: 'f1', from: 's1', to: 's2' },
        { id: 'f2', from: 's2', to: 's3', label: 'Ya' },
        { id: 'f3', from: 's2', to: 's1', label: 'Tidak' },
      ],
    },
  ],
}
