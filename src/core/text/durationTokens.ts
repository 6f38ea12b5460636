/** Cuts the text of a Waktu cell into numbers, words and the few signs that join them. */

/** A piece of a Waktu cell: a number, a lower-case word, or what joins two amounts. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'to' | 'or' | 'and' | 'times' | 'other' }

/** The tokens of a cell. Remarks in brackets and signs of approximation are left out. */
export function tokenize(text: string): Token[] {
  const readable = text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s;,.]+$/, '')
    .replace(/\u00bd/g, ' 1/2 ')
    .replace(/\u00bc/g, ' 1/4 ')
    .replace(/\u00be/g, ' 3/4 ')
    .replace(/\+\s*\/\s*-|\bkira\s*-\s*kira\b|[\u00b1\u2248<>\u2264\u2265@()]/g, ' ')
    .replace(/\bs\s*[./]\s*d\b\.?|\bsd\b|\bsampai(?:\s+dengan)?\b|\bhingga\b|[\u2010-\u2015\u2212~]/g, '-')
  return [...readable.matchAll(/(\d+(?:[.,]\d+)*)(?:\s*\/\s*([234])(?![\d.,]))?|[a-z]+|\S|\n/g)].flatMap(toTokens)
}

const joints: Readonly<Record<string, 'to' | 'or' | 'and' | 'times'>> = {
  '-': 'to',
  '/': 'or',
  atau: 'or',
  ';': 'and',
  ',': 'and',
  '+': 'and',
  '&': 'and',
  '\n': 'and',
  dan: 'and',
  ditambah: 'and',
  x: 'times',
  '\u00d7': 'times',
}

function toTokens(match: RegExpMatchArray): Token[] {
  const [text, digits, divisor] = match
  if (digits !== undefined) return toNumbers(digits, divisor)
  const kind = joints[text]
  if (kind !== undefined) return [{ kind }]
  if (/^[a-z]/.test(text)) return [{ kind: 'word', text }]
  return text === '.' || text === ':' ? [] : [{ kind: 'other' }]
}

/** '1/2' is a half; any other number before a slash stands for itself, with an alternative after it. */
function toNumbers(digits: string, divisor: string | undefined): Token[] {
  const value = readNumber(digits)
  if (divisor === undefined) return [{ kind: 'number', value }]
  const isFraction = value === 1 || (value === 3 && divisor === '4')
  if (isFraction) return [{ kind: 'number', value: value / Number(divisor) }]
  return [{ kind: 'number', value }, { kind: 'or' }, { kind: 'number', value: Number(divisor) }]
}

/** Points before groups of three digits mark thousands; any other point, and every comma, marks decimals. */
function readNumber(digits: string): number {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  const [whole, ...decimals] = digits.split(/[.,]/)
  return Number(`${whole}.${decimals.join('')}`)
}
