import { contentFaults } from './archiveContent'
import { fontFaults } from './archiveFonts'
import { metadataFaults } from './archiveMetadata'
import { type PdfDictionary, type PdfObjects, readPdfObjects } from './pdfObjects'
import { syntaxFaults } from './pdfSyntax'

/**
 * What a file breaks of the rules of PDF/A-3, level A (ISO 19005-3:2012), each with its clause. The rules are those that the
 * validation profile of veraPDF lists, as far as our painter could break them at all: what it never writes is asked for once,
 * as a key that may stand nowhere. How a signature covers a file, and whether tags mean the right thing, is tested elsewhere.
 */
export const archiveFaults = (bytes: Uint8Array): readonly string[] => {
  const syntax = syntaxFaults(bytes)
  if (syntax.length > 0) return syntax
  const objects = readPdfObjects(bytes)
  return [
    ...trailerFaults(objects),
    ...forbiddenKeys(objects),
    ...streamFaults(objects),
    ...colourFaults(objects),
    ...imageFaults(objects),
    ...pageFaults(objects),
    ...contentFaults(objects),
    ...fontFaults(objects),
    ...annotationFaults(objects),
    ...metadataFaults(objects),
    ...structureFaults(objects),
    ...attachmentFaults(objects),
  ]
}

const when = (isBroken: boolean, fault: string): readonly string[] => (isBroken ? [fault] : [])

const trailerFaults = ({ trailer, all }: PdfObjects): readonly string[] => [
  ...when(!Array.isArray(trailer['/ID']) || trailer['/ID'].length !== 2, '6.1.3 the file’s identifier'),
  ...when('/Encrypt' in trailer, '6.1.3 encryption'),
  ...when(all.length > 8388607, '6.1.13 the number of objects'),
]

/** Keys that no dictionary of ours has a use for, by the clause that forbids them, at least with some values. */
const FORBIDDEN: readonly (readonly [clause: string, keys: readonly string[]])[] = [
  ['6.1.7', ['/FFilter', '/FDecodeParms']],
  ['6.1.12', ['/Perms']],
  ['6.2.3', ['/DestOutputProfileRef']],
  ['6.2.5', ['/TR', '/TR2', '/HTP', '/HT']],
  ['6.2.6', ['/RI', '/Intent']],
  ['6.2.8', ['/Alternates', '/OPI', '/Interpolate']],
  ['6.2.9', ['/PS', '/Subtype2', '/Ref']],
  ['6.2.10', ['/BM']],
  ['6.2.11.4', ['/CIDSet', '/CharSet']],
  ['6.4', ['/NeedAppearances', '/XFA', '/NeedsRendering']],
  ['6.5', ['/AA', '/JavaScript', '/JS', '/URI']],
  ['6.9', ['/OCProperties', '/OC']],
  ['6.10', ['/AlternatePresentations', '/PresSteps']],
  ['6.11', ['/Requirements']],
]

const forbiddenKeys = ({ all }: PdfObjects): readonly string[] => {
  const faults: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        for (const [clause, keys] of FORBIDDEN) if (keys.includes(key)) faults.push(`${clause} the key ${key}`)
        visit(inner)
      }
    }
  }
  for (const { value } of all) visit(value)
  return faults
}

const FILTERS = ['/FlateDecode', '/DCTDecode']

const streamFaults = ({ all, dictionary }: PdfObjects): readonly string[] =>
  all.flatMap(({ id, data, value }) => {
    const { '/Filter': filter, '/F': file } = data ? dictionary(value) : {}
    return [
      ...when(filter !== undefined && !FILTERS.includes(String(filter)), `6.1.7 the filter of ${id}`),
      ...when(file !== undefined, `6.1.7 a stream in another file: ${id}`),
    ]
  })

/** Our files name one intent, a profile for screens in RGB; greys are then device colours too. */
const colourFaults = ({ catalog, dictionary, data }: PdfObjects): readonly string[] => {
  const intents = catalog['/OutputIntents']
  if (!Array.isArray(intents) || intents.length !== 1) return ['6.2.3 the output intent']
  const { '/S': kind, '/DestOutputProfile': profile, '/OutputConditionIdentifier': name } = dictionary(intents[0])
  const header = Buffer.from(data(profile) ?? []).toString('latin1', 0, 128)
  return [
    ...when(kind !== '/GTS_PDFA1' || typeof name !== 'string', '6.2.3 what the output intent is'),
    ...when(!/^.{12}mntrRGB XYZ .{12}acsp/s.test(header) || header.charCodeAt(8) > 4, '6.2.3 the profile’s header'),
    ...when(
      header.length < 128 || Buffer.from(header, 'latin1').readUInt32BE(0) !== data(profile)?.length,
      '6.2.3 size',
    ),
    ...when(dictionary(profile)['/N'] !== 3, '6.2.4.2 the profile’s colours'),
  ]
}

const imageFaults = ({ all, dictionary, follow }: PdfObjects): readonly string[] =>
  all.flatMap(({ id, value }) => {
    const image = dictionary(value)
    if (image['/Subtype'] !== '/Image') return []
    const space = follow(image['/ColorSpace'])
    const named = Array.isArray(space) && space[0] === '/Indexed' ? space[1] : space
    return [
      ...when(named !== '/DeviceRGB' && named !== '/DeviceGray', `6.2.4.3 the colours of picture ${id}`),
      ...when(![1, 2, 4, 8, 16].includes(Number(image['/BitsPerComponent'])), `6.2.8 the samples of picture ${id}`),
    ]
  })

const pageFaults = ({ pages, dictionary }: PdfObjects): readonly string[] =>
  pages.flatMap((page, index) => [
    ...when(Object.keys(dictionary(page['/Resources'])).length === 0, `6.2.2 the resources of page ${index}`),
    ...Object.entries(page)
      .filter(([key]) => key.endsWith('Box'))
      .flatMap(([key, box]) => {
        const [left, bottom, right, top] = box as [number, number, number, number]
        const isSound = [right - left, top - bottom].every((size) => size >= 3 && size <= 14400)
        return when(!isSound, `6.1.13 the ${key} of page ${index}`)
      }),
  ])

/** Flags of an annotation (ISO 32000-1, 12.5.3): it must print, and nothing may hide it. */
const PRINT = 4
const HIDING = 1 | 2 | 32 | 256

const annotationFaults = ({ pages, catalog, dictionary, follow, data }: PdfObjects): readonly string[] => [
  ...pages.flatMap((page) =>
    ((follow(page['/Annots']) ?? []) as unknown[]).flatMap((reference) => {
      const annotation = dictionary(reference)
      const flags = Number(annotation['/F'])
      const appearance = dictionary(annotation['/AP'])
      return [
        ...when(annotation['/Subtype'] !== '/Widget', '6.3.1 the kind of an annotation'),
        ...when((flags & PRINT) === 0 || (flags & HIDING) !== 0, '6.3.2 the flags of an annotation'),
        ...when(Object.keys(appearance).join() !== '/N' || !data(appearance['/N']), '6.3.3 how an annotation looks'),
        ...when('/A' in annotation, '6.4.1 an annotation that acts'),
        ...when(typeof annotation['/StructParent'] !== 'number', '6.7.3 an annotation beside the structure'),
      ]
    }),
  ),
  ...when('/OpenAction' in catalog && !Array.isArray(follow(catalog['/OpenAction'])), '6.5.1 an action on opening'),
]

const STANDARD_TYPES = 'Document Sect H1 H2 P Figure Table TR TH TD L LI Lbl LBody Form'.split(' ')

const structureFaults = ({ all, catalog, dictionary }: PdfObjects): readonly string[] => {
  const elements = all.map(({ value }) => dictionary(value)).filter((element) => '/S' in element && '/P' in element)
  const named = (element: PdfDictionary) => String(element['/S']).slice(1)
  return [
    ...when(dictionary(catalog['/MarkInfo'])['/Marked'] !== true, '6.7.2 the mark of a tagged file'),
    ...when(Object.keys(dictionary(catalog['/StructTreeRoot'])).length === 0, '6.7.3 the structure'),
    ...elements
      .filter((element) => !STANDARD_TYPES.includes(named(element)))
      .map((element) => `6.7.3 an element of kind ${named(element)}`),
    ...elements
      .filter((element) => named(element) === 'Figure' && !/^u:./.test(String(element['/Alt'])))
      .map(() => '6.7.7 a figure without words'),
    ...when(!/^u:[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(String(catalog['/Lang'])), '6.7.4 the language'),
  ]
}

const attachmentFaults = ({ all, catalog, dictionary }: PdfObjects): readonly string[] =>
  all
    .map(({ id, value }) => ({ id, specification: dictionary(value) }))
    .filter(({ specification }) => '/EF' in specification)
    .flatMap(({ id, specification }) => {
      const file = dictionary(dictionary(specification['/EF'])['/F'])
      const associated = catalog['/AF']
      return [
        ...when(!('/F' in specification && '/UF' in specification), '6.8 the names of the attachment'),
        ...when(specification['/AFRelationship'] !== '/Source', '6.8 what the attachment is'),
        ...when(!Array.isArray(associated) || !associated.includes(id), '6.8 an attachment of nothing'),
        ...when(!/^\/[-\w+.]+\/[-\w+.]+$/.test(String(file['/Subtype'])), '6.8 the media type of the attachment'),
        ...when(!('/ModDate' in dictionary(file['/Params'])), '6.8 the date of the attachment'),
      ]
    })
