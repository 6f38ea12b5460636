/** What no text of a draft may hold: control characters but tab and line feed, and code points that XML cannot carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Whether a text can only be plain already, so that most texts are not touched. */
const PLAIN = /^[\n\t\u0020-\u007e]*$/

/**
 * Brings a text into the form in which drafts keep it: Unicode NFC, line ends as LF, no control characters, no half
 * surrogates. Doing it twice changes nothing.
 */
export const plainText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC')

/** Length of a text in bytes of UTF-8. */
export const utf8Length = (text: string): number => {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // A surrogate pair takes four bytes for its two units, any other unit past U+07FF takes three.
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    length += unit < 0x800 || isSurrogate ? 1 : 2
  }
  return length
}
