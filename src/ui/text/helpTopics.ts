/** The help pages, in plain Indonesian. */

/** One page of help. A list among the paragraphs is a list of steps or points. */
export interface HelpTopic {
  readonly id: TopicId
  readonly title: string
  /** Other words by which it is found. */
  readonly words: string
  readonly body: readonly (string | readonly string[])[]
}

/** Names of the pages. */
export type TopicId =
  | 'begin'
  | 'flow'
  | 'decision'
  | 'identity'
  | 'standard'
  | 'print'
  | 'storage'
  | 'check'
  | 'keys'
  | 'about'

/** All pages, in the order in which a drafter needs them. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    id: 'begin',
    title: 'Memulai',
    words: 'baru templat contoh impor tempel word excel awal',
    body: [
      'Sebuah SOP terdiri atas halaman identitas dan tabel prosedur. Keduanya tampak di satu lembar, persis seperti yang akan tercetak, dan diisi langsung di situ.',
      'Ada tiga cara memulai:',
      [
        'Ketik sendiri: tekan SOP baru, tambahkan pelaksana, lalu langkah demi langkah.',
        'Pakai templat di Beranda, lalu ganti isinya dengan milik unit Anda.',
        'Ambil yang sudah ada: impor berkas, atau salin tabel di Word atau Excel lalu tempel di tabel.',
      ],
      'Urutan kerja yang lazim: pelaksana, langkah, panah, mutu baku, halaman identitas, Periksa, lalu Ekspor PDF.',
    ],
  },
  {
    id: 'flow',
    title: 'Langkah dan panah',
    words: 'simbol kapsul kotak anak panah hubungkan pindah urut tata otomatis lajur pelaksana',
    body: [
      'Satu baris satu kegiatan; simbolnya berdiri di lajur orang yang mengerjakannya. Kegiatan pertama dan terakhir memakai kapsul, lainnya kotak atau belah ketupat.',
      [
        'Langkah baru: ketik Kegiatan lalu tekan Enter; langkah di bawahnya sudah tersambung di lajur yang sama. Atau arahkan penunjuk ke garis baris lalu tekan +.',
        'Tempel beberapa baris teks di Kegiatan: tiap baris menjadi satu langkah. Salin (Ctrl+C) baris atau simbol, lalu tempel di draf lain, Word, atau Excel.',
        'Memindahkan: seret simbol ke lajur atau baris lain. Panahnya ikut.',
        'Panah: pilih simbol, tarik titik di tepinya ke simbol tujuan. Dengan papan ketik: tekan H, lalu pilih tujuannya.',
        'Menulis pada panah: klik dua kali panahnya.',
      ],
      'Jalur panah, lebar lajur, dan penghubung antarhalaman (segi lima) diatur Lajur; tidak ada yang perlu digeser dengan tangan.',
      'Tata otomatis mengurutkan langkah menurut panahnya. Bila hasilnya tidak cocok, satu kali Urungkan mengembalikannya.',
    ],
  },
  {
    id: 'decision',
    title: 'Keputusan',
    words: 'belah ketupat ya tidak cabang kembali perbaikan',
    body: [
      'Belah ketupat dipakai bila langkah itu memilih salah satu jalan: disetujui atau tidak, lengkap atau tidak.',
      [
        'Buatlah dua panah keluar, masing-masing dengan tulisan: Ya dan Tidak, atau Lengkap dan Tidak lengkap.',
        'Ya biasanya ke langkah berikutnya. Tidak kembali ke pembuat hal yang diperiksa, yaitu langkah yang menghasilkannya, bukan selalu baris tepat di atasnya.',
        'Satu keputusan satu pelaksana. Keputusan dengan tiga jalan ditulis sebagai dua keputusan berurutan.',
      ],
      'Bila kalimat kegiatan memuat “jika … tidak … dikembalikan”, langkah itu hampir selalu keputusan.',
    ],
  },
  {
    id: 'identity',
    title: 'Halaman identitas',
    words: 'judul nomor tanggal disahkan pejabat nip dasar hukum kualifikasi peringatan keterkaitan logo instansi',
    body: [
      'Halaman pertama memuat instansi, nama dan nomor SOP, tanggal, pengesahan, dan enam kotak. Isilah di lembarnya atau di panel Identitas; tanda tanya di samping tiap isian menjelaskan maksudnya.',
      [
        'Nama orang, nomor, dan tanggal boleh dikosongkan sampai pasti; Periksa mengingatkan yang masih kosong.',
        'Kotak yang kosong tetap tercetak, sesuai format bakunya.',
        'Dalam kotak, satu butir satu baris: Enter menambah butir.',
      ],
    ],
  },
  {
    id: 'standard',
    title: 'Mutu baku',
    words: 'kelengkapan waktu output keterangan jumlah kolom total',
    body: [
      'Mutu baku mengukur tiap kegiatan: kelengkapan yang diperlukan, waktu yang dibutuhkan, dan output yang dihasilkan. Keterangan berdiri di sampingnya.',
      [
        'Output sebuah langkah sering menjadi kelengkapan langkah berikutnya.',
        'Waktu ditulis bebas, misalnya 30 menit atau 2 hari kerja. Yang dikenali dijumlahkan di baris Jumlah waktu, bila baris itu dinyalakan di panel Cetak.',
        'Hari dan jam tidak saling dihitung, kecuali Anda menentukan jam dalam satu hari kerja.',
        'Kolom dapat disembunyikan dan diurutkan di panel Cetak; judul kolom dapat diganti menurut istilah instansi.',
      ],
    ],
  },
  {
    id: 'print',
    title: 'Mencetak dan TTE',
    words: 'pdf kertas f4 a4 tanda tangan elektronik bsre halaman pratinjau huruf margin',
    body: [
      'Pratinjau memperlihatkan halaman persis seperti yang tercetak. Ekspor, lalu PDF, membuat berkas yang siap ditandatangani.',
      [
        'Kertas, arah, tepi, huruf, dan format instansi diatur di panel Cetak. F4 berukuran 215 × 330 mm; pilih juga F4 di pencetak, dengan skala 100 %.',
        'Untuk tanda tangan elektronik, Lajur menyisakan jalur kosong di kaki setiap halaman dan menaruh tempat tanda tangan di pengesahan.',
        'Tandatangani PDF-nya dengan aplikasi TTE instansi. Lajur sendiri tidak menandatangani dan tidak mengirim apa pun.',
        'Untuk tanda tangan basah, cetak lalu tandatangani di ruang pengesahan.',
      ],
      'PDF membawa drafnya, sehingga kelak dapat diimpor lagi dan diubah; ini dapat dimatikan di panel Cetak.',
    ],
  },
  {
    id: 'check',
    title: 'Memeriksa draf',
    words: 'temuan kesalahan peringatan saran abaikan perbaiki',
    body: [
      'Periksa mencari yang keliru atau kurang sambil Anda bekerja: kesalahan membuat SOP tidak dapat dijalankan, peringatan menyalahi aturan, saran sebaiknya dipertimbangkan.',
      [
        'Tekan temuan untuk pergi ke tempatnya; F8 ke temuan berikutnya, Shift+F8 ke sebelumnya.',
        'Perbaiki melakukan perbaikan yang pasti; Urungkan mengembalikannya.',
        'Abaikan menyembunyikan temuan untuk baris, draf, atau semua draf.',
      ],
    ],
  },
  {
    id: 'storage',
    title: 'Menyimpan dan cadangan',
    words: 'simpan hilang peramban riwayat revisi tempat sampah berkas folder tab luring',
    body: [
      'Setiap perubahan disimpan sendiri di peramban ini, di komputer ini, dan tidak dikirim ke mana pun. Keadaannya tertulis di samping judul.',
      [
        'Riwayat menyimpan keadaan terdahulu; revisi yang diberi nama disimpan selamanya.',
        'Draf yang dihapus tinggal 30 hari di tempat sampah.',
        'Peramban lain atau komputer lain tidak melihat draf ini. Pindahkan dengan Ekspor JSON, PDF, atau cadangan.',
        'Buatlah cadangan di halaman Penyimpanan, atau pilih folder yang selalu mendapat salinannya.',
        'Menghapus data situs di peramban juga menghapus draf. Cadangan mencegah kehilangan.',
      ],
      'Setelah sekali dibuka, Lajur dapat dipakai tanpa sambungan internet.',
    ],
  },
  {
    id: 'keys',
    title: 'Pintasan',
    words: 'papan ketik keyboard tombol cepat ctrl shortcut menu klik kanan',
    body: [
      'Semua dapat dikerjakan tanpa tetikus. Dua pintasan cukup diingat; yang lain ditemukan dari situ:',
      [
        '? menampilkan daftar lengkap pintasan, yang dapat dicetak dan ditempel di meja.',
        'Ctrl+K mencari perintah, langkah, atau draf dengan mengetik sebagian namanya; pintasannya tertulis di sampingnya.',
      ],
      'Yang paling sering dipakai saat menyusun:',
      [
        'Tab dan tombol panah berjalan di tabel. Enter menyunting, lalu pindah ke langkah di bawahnya; sesudah langkah terakhir, langkah baru dibuat.',
        'Di sel lajur atau pada simbol, 1, 2, dan 3 membuat kapsul, kotak, dan belah ketupat; H menarik panah, P berjalan di panah.',
        'Ctrl+. memakai usulan yang tampak di samping sel.',
        'Ctrl+Z mengurungkan, Ctrl+Y mengulangi.',
      ],
      'Yang dipakai untuk memeriksa dan menyerahkan:',
      [
        'Ctrl+F mencari di seluruh draf, Ctrl+H mengganti. F8 ke temuan berikutnya.',
        'Ctrl+P pratinjau, Ctrl+Shift+E ekspor PDF, F9 presentasi, Ctrl+F9 riwayat.',
      ],
      'Klik kanan atau Shift+F10 membuka menu tempat itu. F1 membuka Bantuan.',
    ],
  },
  {
    id: 'about',
    title: 'Tentang Lajur',
    words: 'lisensi hak cipta sumber terbuka react flow pembuat privasi',
    body: [
      'Lajur menyusun SOP administrasi pemerintahan menurut PermenPAN-RB Nomor 35 Tahun 2012. Programnya berlisensi MIT: boleh dipakai, disalin, dan diubah oleh siapa pun.',
      'Lajur berjalan seluruhnya di peramban ini. Tidak ada akun, tidak ada pelacakan, dan tidak ada draf yang dikirim.',
    ],
  },
]
