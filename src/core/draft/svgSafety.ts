/**
 * Whether an SVG picture can only be looked at. As an image a browser runs nothing of it, but the file travels: what could run
 * or reach out anywhere, opened by whatever program, is refused at the border. Refuses rather too much than too little.
 */
export const isSafeSvg = (base64: string): boolean => {
  const text = latinText(base64)
  if (!/^\s*</.test(text.replace(/^\u00ef\u00bb\u00bf/, ''))) return false
  return !UNSAFE.some((pattern) => pattern.test(text)) && !pointsElsewhere(text)
}

const UNSAFE: readonly RegExp[] = [
  // Texts in UTF-16 or worse could hide all of the following.
  /\0/,
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|link|meta|base)\b/i,
  // Attributes that run something: onload, onclick and their kin.
  /[\s"'/]on[a-z]+\s*=/i,
  /<!entity|<\?xml-stylesheet|\bxml:base\b/i,
  /@import|javascript\s*:|expression\s*\(/i,
  // Animations that would turn a harmless address into another.
  /attributename\s*=\s*["']?\s*(?:[\w-]+:)?(?:href|src|on)/i,
]

/** Addresses may only name a part of the picture itself, or hold a picture of their own. */
const pointsElsewhere = (text: string): boolean => {
  const addresses = [
    ...text.matchAll(/[\s"'](?:[\w-]+:)?(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/gi),
    ...text.matchAll(/url\s*\(\s*["']?\s*(?:&quot;)?([^"')]*)/gi),
  ]
  return addresses.some(([, address = '']) => !/^(?:$|#|data:image\/(?:png|jpeg);base64,)/i.test(address))
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes as characters; what matters above is ASCII. Characters that are no base64 are passed over. */
const latinText = (base64: string): string => {
  const characters: string[] = []
  let [bits, count] = [0, 0]
  for (const letter of base64) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    characters.push(String.fromCharCode((bits >> count) & 0xff))
  }
  return characters.join('')
}
