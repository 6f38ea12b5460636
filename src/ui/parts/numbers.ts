/** Numbers as a drafter types them, with a decimal comma or point. */

/** Reads a typed number of at most three decimals; null when it is none or outside the bounds. */
export const readNumber = (typed: string, minimum: number, maximum: number): number | null => {
  const text = typed.trim()
  if (!/^-?\d+([.,]\d{1,3})?$/.test(text)) return null
  const number = Number(text.replace(',', '.'))
  return number < minimum || number > maximum ? null : number
}

/** Writes a number with a decimal comma, rounded to three decimals. */
export const writeNumber = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',')
