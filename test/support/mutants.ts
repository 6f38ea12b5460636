import type { Dice } from './arbitraryDice'

/** A spoilt file, and how it was spoilt. */
export interface Mutant {
  readonly kind: MutantKind
  readonly bytes: Uint8Array
}

/** The ways in which files are spoilt. */
export type MutantKind = keyof typeof MUTATIONS

/** Spoils a draft's file in one of many ways, the same way for the same dice. */
export const mutate = (text: string, dice: Dice): Mutant => {
  const kind = dice.pick(Object.keys(MUTATIONS) as MutantKind[])
  return { kind, bytes: MUTATIONS[kind](text, dice) }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  'x',
  [],
  {},
  [[[]]],
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000\u0007\ud800',
  '../../etc/passwd',
  '%s%n{{7*7}}',
]

const KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'kind',
  'from',
  'symbols',
  '',
]

type Holder = Record<string | number, unknown>

/** Some object or list inside a value, with one of its keys. */
const somePlace = (root: unknown, dice: Dice): readonly [Holder, string | number] => {
  let holder = root as Holder
  for (;;) {
    const keys = Object.keys(holder)
    const key = keys.length === 0 ? '' : dice.pick(keys)
    const child = holder[key]
    const canGoOn = typeof child === 'object' && child !== null && Object.keys(child).length > 0
    if (!canGoOn || dice.chance(0.15)) return [holder, key]
    holder = child as Holder
  }
}

const edited = (text: string, edit: (value: Holder) => void): Uint8Array => {
  const value = JSON.parse(text) as Holder
  edit(value)
  return encode(JSON.stringify(value))
}

const MUTATIONS = {
  truncated: (text: string, dice: Dice) => encode(text).slice(0, dice.int(text.length)),
  flippedBits: (text: string, dice: Dice) => {
    const bytes = encode(text)
    for (let turn = 0; turn <= dice.int(8); turn++) {
      const at = dice.int(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.int(8))
    }
    return bytes
  },
  replacedValues: (text: string, dice: Dice) =>
    edited(text, (value) => {
      for (let turn = 0; turn <= dice.int(4); turn++) {
        const [holder, key] = somePlace(value, dice)
        holder[key] = structuredClone(dice.pick(VALUES))
      }
    }),
  swappedKeys: (text: string, dice: Dice) =>
    edited(text, (value) => {
      const [[one, oneKey], [other, otherKey]] = [somePlace(value, dice), somePlace(value, dice)]
      const kept = structuredClone(one[oneKey])
      one[oneKey] = structuredClone(other[otherKey])
      other[otherKey] = kept
    }),
  renamedKeys: (text: string, dice: Dice) =>
    edited(text, (value) => {
      const [holder, key] = somePlace(value, dice)
      Object.defineProperty(holder, dice.pick(KEYS), { value: holder[key], enumerable: true, configurable: true })
      delete holder[key]
    }),
  doubledEntries: (text: string, dice: Dice) =>
    edited(text, (value) => {
      const [holder, key] = somePlace(value, dice)
      const child = holder[key]
      if (Array.isArray(child)) child.push(...structuredClone(child))
      else if (Array.isArray(holder)) holder.push(structuredClone(child))
    }),
  nested: (text: string, dice: Dice) => {
    const depth = dice.pick([50, 99, 101, 1_000, 50_000])
    const open = dice.pick(['[', '{"a":'])
    const inside = `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`
    return encode(text.replace(/"title": "[^"\\]*"/, () => `"title": ${inside}`))
  },
  oversized: (text: string, dice: Dice) =>
    edited(text, (value) => {
      const [holder, key] = somePlace(value, dice)
      const size = dice.pick([10_001, 100_000, 2_000_000])
      holder[key] = dice.chance(0.5) ? 'x'.repeat(size) : Array.from({ length: size / 10 }, () => ({}))
    }),
  hostileLogo: (text: string, dice: Dice) =>
    edited(text, (value) => {
      const inside = dice.pick(['<script/>', '<rect onload="x"/>', '<image href="//contoh.example/a"/>', '<g/>'])
      const base64 = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).toString('base64')
      const identity = value.identity as Holder
      identity.logo = { mediaType: dice.pick(['image/svg+xml', 'image/png', 'text/html']), base64 }
    }),
  noise: (_: string, dice: Dice) => Uint8Array.from({ length: dice.int(3000) }, () => dice.int(256)),
  otherMagic: (text: string, dice: Dice) => {
    const magic = dice.pick([
      '%PDF-1.7\n',
      '\u0089PNG\r\n\u001a\n',
      '<svg>',
      '<!doctype html>',
      '\ufeff',
      'PK\u0003\u0004',
    ])
    return Uint8Array.from([...magic].map((letter) => letter.charCodeAt(0) & 0xff).concat([...encode(text)]))
  },
} as const satisfies Readonly<Record<string, (text: string, dice: Dice) => Uint8Array>>
