import type { Item } from '../../core/page/item'
import type { Page } from '../../core/page/page'
import { fromBase64 } from '../bytes'

/** The levels of PDF/A-3 (ISO 19005-3, 6.6.4): A asks for tags as well, B for nothing but that the file looks alike for ever. */
export type ArchiveLevel = 'A' | 'B'

/**
 * The level that a file of these pages may claim; none where a picture has colours that the file does not explain. All else that
 * the standard asks for is in every file of ours; `test/support/archiveFaults` goes through its clauses.
 */
export const archiveLevelOf = (pages: readonly Page[], isTagged: boolean): ArchiveLevel | undefined => {
  if (pages.some(({ items }) => items.some(isInInks))) return undefined
  return isTagged ? 'A' : 'B'
}

/** Whether the item is a JPEG of four inks, whose look depends on the press: an sRGB file must hold none (6.2.4.3). */
export const isInInks = (item: Item): boolean => {
  if (item.kind !== 'image' || item.mediaType !== 'image/jpeg') return false
  try {
    return componentsOf(fromBase64(item.base64)) === 4
  } catch {
    return false
  }
}

/** How many colours a dot of a JPEG has, from the head of its frame (ITU-T T.81, B.2.2); 0 where there is none. */
const componentsOf = (bytes: Uint8Array): number => {
  for (let at = 2; bytes[at] === 0xff && at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)) return bytes[at + 9] ?? 0
    at += 2 + Math.max(2, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return 0
}

/** Markers among those of frames that open tables, or are kept free. */
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc]
