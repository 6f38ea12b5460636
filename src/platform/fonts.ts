import type { FontFace } from '../core/page/item'

/** Where the shipped fonts lie, whatever path the program is served under. */
const FOLDER = `${import.meta.env.BASE_URL}fonts/`

/**
 * The TrueType files of some faces, by family and face; rejects when one cannot be had. `fontFile` names the file: it comes from
 * outside because the table behind it is large, and the program starts without it.
 */
export const fetchFonts = async (
  faces: ReadonlyMap<string, ReadonlySet<FontFace>>,
  fontFile: (family: string, face: FontFace) => string,
): Promise<ReadonlyMap<string, Readonly<Partial<Record<FontFace, Uint8Array>>>>> => {
  const families = [...faces].map(async ([family, faces]) => {
    const files = [...faces].map(async (face) => [face, await fetchFile(fontFile(family, face))] as const)
    return [family, Object.fromEntries(await Promise.all(files))] as const
  })
  return new Map(await Promise.all(families))
}

const fetchFile = async (file: string): Promise<Uint8Array> => {
  const response = await fetch(FOLDER + file)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const STYLES: readonly string[] = ['', 'bold ', 'italic ', 'italic bold ']

/**
 * Loads the faces of a family for the screen ahead of their first use, so that no text is shown in another font first. Resolves
 * in any case: without the font the text stands where it will print, only its letters differ.
 */
export const loadScreenFonts = async (family: string): Promise<void> => {
  await Promise.allSettled(STYLES.map((style) => document.fonts.load(`${style}10px "${family}"`)))
}
