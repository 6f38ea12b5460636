/**
 * Makes what the program ships of each font family: four subset TTFs with their licence in `public/fonts`, and the table of
 * advance widths that layout measures with. Both come from the same subset files, so paper and measure cannot disagree.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSfnt } from './sfnt.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The families on offer that come from npm, each with its package and its licence. */
const packaged = ['Arimo', 'Tinos', 'Carlito'].map((name) => ({
  name,
  source: `node_modules/@expo-google-fonts/${name.toLowerCase()}`,
  version: 'package.json',
  licence: { from: 'LICENSE_FONT', to: 'OFL.txt' },
  faces: {
    regular: { from: `400Regular/${name}_400Regular.ttf`, to: `${name}-Regular.ttf` },
    bold: { from: `700Bold/${name}_700Bold.ttf`, to: `${name}-Bold.ttf` },
    italic: { from: `400Regular_Italic/${name}_400Regular_Italic.ttf`, to: `${name}-Italic.ttf` },
    boldItalic: { from: `700Bold_Italic/${name}_700Bold_Italic.ttf`, to: `${name}-BoldItalic.ttf` },
  },
}))

/** The family that no package brings: `fonts/bonum` tells how its files were made. */
const bonum = {
  name: 'Bonum',
  source: 'fonts/bonum',
  version: 'make.py',
  licence: { from: 'GUST-FONT-LICENSE.txt', to: 'GUST-FONT-LICENSE.txt' },
  faces: {
    regular: { from: 'Bonum-Regular.ttf', to: 'Bonum-Regular.ttf' },
    bold: { from: 'Bonum-Bold.ttf', to: 'Bonum-Bold.ttf' },
    italic: { from: 'Bonum-Italic.ttf', to: 'Bonum-Italic.ttf' },
    boldItalic: { from: 'Bonum-BoldItalic.ttf', to: 'Bonum-BoldItalic.ttf' },
  },
}

const families = [...packaged, bonum]

/**
 * The characters that are kept where a font has them: Latin-1, Latin Extended-A, general punctuation, raised and lowered
 * digits, euro, numero and trade mark, arrows, mathematics, simple shapes for lists, and the replacement character.
 */
const kept = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x2089],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfffd, 0xfffd],
]

/** Layout features stay out: kerning and ligatures are off everywhere, so that widths are sums of advances. */
const droppedTables = ['GPOS', 'GSUB', 'GDEF', 'kern', 'DSIG', 'STAT', 'gasp', 'meta']

/** Every file that `makeFonts` writes, relative to the project. */
export const fontOutputs = [
  'src/core/text/advances.generated.ts',
  ...new Set(families.map(({ licence }) => `public/fonts/${licence.to}`)),
  ...families.flatMap((family) => Object.values(family.faces).map((face) => `public/fonts/${face.to}`)),
]

/** Every file that decides what `makeFonts` writes, relative to the project. */
export const fontInputs = [
  'scripts/fonts.mjs',
  'scripts/sfnt.mjs',
  ...families.map(({ source, version }) => `${source}/${version}`),
]

/** Subsets every family and writes the TTFs, the licence and the table of advance widths. */
export async function makeFonts() {
  const { default: subsetFont } = await import('subset-font')
  const text = String.fromCodePoint(...kept.flatMap(([first, last]) => range(first, last)))
  await mkdir(join(root, 'public/fonts'), { recursive: true })

  const tables = {}
  for (const family of families) {
    const faces = {}
    for (const [face, file] of Object.entries(family.faces)) {
      const whole = await readFile(join(root, family.source, file.from))
      const subset = await subsetFont(whole, text, {
        targetFormat: 'sfnt',
        keepFeatures: [],
        noHinting: true,
        dropTables: droppedTables,
        preserveNameIds: [0, 13, 14],
      })
      await writeFile(join(root, 'public/fonts', file.to), subset)
      faces[face] = readSfnt(subset)
    }
    tables[family.name] = { files: mapValues(family.faces, (file) => file.to), faces }
  }
  for (const file of new Set(families.map(({ licence }) => licence.to))) {
    const sources = families.filter(({ licence }) => licence.to === file)
    const texts = sources.map(({ source, licence }) => readFile(join(root, source, licence.from), 'utf8'))
    await writeFile(join(root, 'public/fonts', file), (await Promise.all(texts)).join('\n\n'))
  }
  await writeFile(join(root, 'src/core/text/advances.generated.ts'), writeTables(tables))
}

function writeTables(tables) {
  const families = Object.entries(tables).map(([name, { files, faces }]) => {
    const ofAllFaces = [...faces.regular.advances.keys()].filter((codePoint) =>
      Object.values(faces).every((face) => face.advances.has(codePoint)),
    )
    const sorted = ofAllFaces.sort((a, b) => a - b)
    const lines = Object.entries(faces).map(([face, { advances, ...vertical }]) => {
      const numbers = sorted.map((codePoint) => advances.get(codePoint))
      return `      ${face}: { vertical: ${JSON.stringify(vertical)}, file: ${JSON.stringify(files[face])}, advances: ${JSON.stringify(numbers)} },`
    })
    return `  ${name}: {\n    ranges: ${JSON.stringify(toRanges(sorted))},\n    faces: {\n${lines.join('\n')}\n    },\n  },`
  })
  return [
    "import type { FontTable } from './fontTable'",
    '',
    '/** Made by `scripts/fonts.mjs` from the shipped TTFs: what each family can draw and how wide, in font units. */',
    'export const fontTables: Readonly<Record<string, FontTable>> = {',
    ...families,
    '}',
    '',
  ].join('\n')
}

function toRanges(sorted) {
  const ranges = []
  for (const codePoint of sorted) {
    const last = ranges.at(-1)
    if (last && last[1] === codePoint - 1) last[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  return ranges
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
