import { descendantsNamed, type MarkupElement, textOf } from '../markup'

/** The text of a rich string, without its phonetic readings. */
export const richText = (item: MarkupElement | undefined): string =>
  (item?.children ?? [])
    .map((child) => {
      if (typeof child === 'string' || child.name === 'rPh') return ''
      return child.name === 't' ? textOf(child) : [...descendantsNamed(child, 't')].map(textOf).join('')
    })
    .join('')
