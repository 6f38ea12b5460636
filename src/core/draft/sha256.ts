/** The SHA-256 digest of a text's UTF-8 bytes (FIPS 180-4), as 64 hexadecimal digits in small letters. */
export const sha256 = (text: string): string => {
  const blocks = paddedWords(utf8Bytes(text))
  const digest = Int32Array.from(INITIAL)
  const schedule = new Int32Array(64)
  for (let from = 0; from < blocks.length; from += 16) {
    fillSchedule(schedule, blocks, from)
    mix(digest, schedule)
  }
  return Array.from(digest, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** First 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const fractions = (count: number, root: (prime: number) => number): Int32Array =>
  Int32Array.from(firstPrimes(count), (prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0)

const firstPrimes = (count: number): number[] => {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}

const INITIAL = fractions(8, Math.sqrt)
const ROUND_KEYS = fractions(64, Math.cbrt)

/** The message in words of 32 bits: its bytes, one bit, zeros, and its length in bits (FIPS 180-4, 5.1.1). */
const paddedWords = (bytes: Uint8Array): Int32Array => {
  const words = new Int32Array(Math.ceil((bytes.length + 9) / 64) * 16)
  bytes.forEach((byte, index) => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8))
  })
  const end = bytes.length >> 2
  words[end] = at(words, end) | (0x80 << (24 - (bytes.length % 4) * 8))
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29)
  words[words.length - 1] = bytes.length << 3
  return words
}

const fillSchedule = (schedule: Int32Array, blocks: Int32Array, from: number): void => {
  for (let index = 0; index < 64; index++) {
    if (index < 16) {
      schedule[index] = at(blocks, from + index)
      continue
    }
    const early = at(schedule, index - 15)
    const late = at(schedule, index - 2)
    const smallEarly = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const smallLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    schedule[index] = at(schedule, index - 16) + smallEarly + at(schedule, index - 7) + smallLate
  }
}

/** One block's 64 rounds (FIPS 180-4, 6.2.2). */
const mix = (digest: Int32Array, schedule: Int32Array): void => {
  let [a, b, c, d, e, f, g, h] = digest as unknown as [number, number, number, number, number, number, number, number]
  for (let round = 0; round < 64; round++) {
    const chosen = (e & f) ^ (~e & g)
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + at(ROUND_KEYS, round) + at(schedule, round)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) digest[index] = at(digest, index) + word
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

const at = (words: Int32Array, index: number): number => words[index] ?? 0

/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD. */
const utf8Bytes = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point))
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point))
  }
  return Uint8Array.from(bytes)
}

/** The lowest six bits as a continuation byte. */
const tail = (bits: number): number => 0x80 | (bits & 0x3f)
