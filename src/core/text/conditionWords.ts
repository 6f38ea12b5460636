/** Whether an activity says what happens when something is not so: "jika tidak setuju, dikembalikan untuk diperbaiki". */
export const saysCondition = (text: string): boolean =>
  /\b(?:jika|apabila|bila|kalau)\b.*\b(?:tidak|belum|kurang|terdapat|ditolak|salah)\b/is.test(text) &&
  /embali|tolak|perbaik|sesuaikan|\bulang|revisi|terus|serah/i.test(text)
