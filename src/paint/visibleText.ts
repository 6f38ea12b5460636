/** U+FFFD, which stands for what cannot be printed, so that nothing vanishes silently. */
export const REPLACEMENT = '\uFFFD'

/** Line breaks and tabs, which have no place on one printed line. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/g

/**
 * Characters that no medium prints as they stand: controls and noncharacters (which XML refuses), halves of surrogate pairs,
 * and the marks that turn the reading direction.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The text of one run as both painters may print it. Layout hands over clean text; this is the last net before a file is
 * written, whatever a page holds.
 */
export const visibleText = (text: string): string => text.replace(breaks, ' ').replace(unprintable, REPLACEMENT)
