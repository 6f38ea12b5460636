/** How many bytes go into one call; more would overflow the stack of arguments. */
const CHUNK = 8192

/** The bytes as a string of the characters U+0000 to U+00FF. */
export const toBinaryString = (bytes: Uint8Array): string => {
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  return text
}

/** The bytes of a string of the characters U+0000 to U+00FF. */
export const fromBinaryString = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** The bytes in base64. */
export const toBase64 = (bytes: Uint8Array): string => btoa(toBinaryString(bytes))

/** The bytes of a base64 text. Throws where it is none. */
export const fromBase64 = (base64: string): Uint8Array => fromBinaryString(atob(base64))
