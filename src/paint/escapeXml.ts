import { visibleText } from './visibleText'

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML may hold it, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  visibleText(text).replace(/[&<>"]/g, (character) => XML_ENTITIES[character] ?? '')
