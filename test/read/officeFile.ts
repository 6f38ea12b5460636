import { strToU8, zipSync } from 'fflate'

/** Packs parts of XML as an office file, for what no writer makes: drawings, tracked changes, faults. */
export const officeFile = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const relations = (entries: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(entries)
    .map(([id, target]) => `<Relationship Id="${id}" Type="x" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A text document with this body; `more` adds parts that the document relates to. */
export const documentFile = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  officeFile({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:wp="wp" xmlns:a="a" xmlns:wps="wps" xmlns:wpg="wpg" xmlns:mc="mc" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      Object.fromEntries(Object.keys(more).map((name, index) => [`r${index}`, name.replace('word/', '')])),
    ),
    ...more,
  })

/** A workbook with one sheet; `drawing` is the content of its `xdr:wsDr`. */
export const workbookFile = (
  sheet: string,
  {
    drawing,
    more = {},
    sheets = '<sheet name="SOP" sheetId="1" r:id="r1"/>',
  }: { drawing?: string; more?: Readonly<Record<string, string>>; sheets?: string } = {},
): Uint8Array =>
  officeFile({
    'xl/workbook.xml': `<workbook xmlns="x" xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      r1: 'worksheets/sheet1.xml',
      r2: 'worksheets/sheet2.xml',
      s: 'sharedStrings.xml',
      t: 'styles.xml',
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="x" xmlns:r="r">${sheet}${drawing === undefined ? '' : '<drawing r:id="d1"/>'}</worksheet>`,
    ...(drawing === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': relations({ d1: '../drawings/drawing1.xml' }),
          'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="xdr" xmlns:a="a">${drawing}</xdr:wsDr>`,
        }),
    ...more,
  })
