/** The posts and offices that stand before the verb when an activity names its actor, as real procedures write them. */

const POSTS = new Set(
  `kepala kadis kabid kabag kabiro kasi kasie kasubbag kasubag kasubbid kasubid kasatpol sekretaris sekda sekdis sekcam
  sekdes bendahara camat lurah bupati walikota gubernur wabup wawali asisten direktur dirjen menteri rektor dekan
  petugas staf staff pegawai pelaksana operator admin administrator pengadministrasi pengelola arsiparis agendaris
  ajudan verifikator pemeriksa penyusun panitia pokja ppk kpa pptk ppspm panitera jurusita hakim pemohon tamu
  masyarakat ketua anggota koordinator subkoordinator fungsional tim`.split(/\s+/),
)

/** Whether a lower-case word names a post. */
export const isPost = (word: string): boolean => POSTS.has(word)
