import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readTableFile } from '../../src/read/readTables'
import { workbookFile } from './officeFile'
import { documentOf, tableOf, textsOf } from './tableOf'

const read = (bytes: Uint8Array) => documentOf(readTableFile({ name: 'sop.xlsx', bytes }))
const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('a workbook', () => {
  it('of another writer gives its cells, merged ones at their places', async () => {
    const made = await writeWorkbook([
      [{ value: 'No', rowSpan: 2 }, { value: 'Kegiatan', rowSpan: 2 }, { value: 'Pelaksana', columnSpan: 2 }, null],
      [null, null, { value: 'Staf' }, { value: 'Kasi' }],
      [{ type: Number, value: 1 }, { value: 'Menyusun\nkonsep' }, { value: '○' }, null],
      [
        { type: Number, value: 2.5 },
        { type: Date, value: new Date('2026-03-01T00:00:00Z'), format: 'dd/mm/yyyy' },
      ],
    ]).toBuffer()
    const table = tableOf(read(new Uint8Array(made)))
    expect(textsOf(table)).toEqual([
      ['No', 'Kegiatan', 'Pelaksana', null],
      [null, null, 'Staf', 'Kasi'],
      ['1', 'Menyusun\nkonsep', '○', ''],
      ['2,5', '01-03-2026', '', ''],
    ])
    expect(table.rows[0]?.[2]).toMatchObject({ columnSpan: 2, rowSpan: 1 })
  })

  it('shows dates, times and per cents as the sheet does', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;hari&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs></styleSheet>`
    const bytes = workbookFile(
      '<sheetData><row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>0.25</v></c><c r="D1" s="4"><v>3</v></c><c r="E1"><v>0.30000000000000004</v></c></row></sheetData>',
      { more: { 'xl/styles.xml': styles } },
    )
    expect(textsOf(tableOf(read(bytes)))).toEqual([['01-03-2026', '12.00', '25%', '3', '0,3']])
  })

  it('gives formulas by their stored value, and counts those without one', () => {
    const bytes = workbookFile(
      `<sheetData><row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f><v>7</v></c><c r="B1"><f>1+1</f></c>${cell('C1', '=cmd|x')}</row></sheetData>`,
    )
    const document = read(bytes)
    expect(textsOf(tableOf(document))).toEqual([['7', '=cmd|x']])
    expect(document.losses).toEqual([{ code: 'formula-without-value', count: 1 }])
  })

  it('names macros, hidden sheets and hidden rows as left out', () => {
    const bytes = workbookFile(
      `<sheetData><row r="1" hidden="1">${cell('A1', 'rahasia')}</row><row r="2">${cell('A2', 'a')}</row></sheetData>`,
      {
        sheets: '<sheet name="SOP" r:id="r1"/><sheet name="Bantu" state="hidden" r:id="r2"/>',
        more: { 'xl/vbaProject.bin': 'x', 'xl/worksheets/sheet2.xml': '<worksheet/>' },
      },
    )
    const document = read(bytes)
    expect(JSON.stringify(document.blocks)).not.toContain('rahasia')
    expect(document.losses).toEqual([
      { code: 'macro', count: 1 },
      { code: 'hidden-part', count: 2 },
    ])
  })
})

describe('what is drawn over a sheet', () => {
  const sheetData = `<sheetFormatPr defaultRowHeight="15"/><sheetData>${[1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}" ht="40">${['A', 'B', 'C'].map((column) => cell(`${column}${row}`, 'x')).join('')}</row>`,
    )
    .join('')}</sheetData>`
  const anchor = (from: readonly number[], to: readonly number[], content: string): string => {
    const marker = ([column, row]: readonly number[]) =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>100000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>100000</xdr:rowOff>`
    return `<xdr:twoCellAnchor><xdr:from>${marker(from)}</xdr:from><xdr:to>${marker(to)}</xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`
  }
  const shape = (id: number, preset: string, text = ''): string =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="S"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="${preset}"/></xdr:spPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
  const connector = (start: number | null, end: number | null, line: string): string =>
    `<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="99"/><xdr:cNvCxnSpPr>${start === null ? '' : `<a:stCxn id="${start}" idx="2"/>`}${end === null ? '' : `<a:endCxn id="${end}" idx="0"/>`}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="straightConnector1"/><a:ln>${line}</a:ln></xdr:spPr></xdr:cxnSp>`

  it('lies in the cell under its middle, with its kind and text', () => {
    const drawing = [
      anchor([1, 0], [1, 0], shape(2, 'flowChartTerminator', 'MULAI')).replace(
        '<xdr:colOff>100000</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>100000</xdr:rowOff></xdr:to>',
        '<xdr:colOff>500000</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>400000</xdr:rowOff></xdr:to>',
      ),
      anchor([2, 1], [3, 2], shape(3, 'diamond')),
      anchor([0, 2], [1, 3], shape(4, 'rect')),
      anchor([0, 3], [1, 4], shape(5, 'flowChartOffpageConnector', 'A')),
    ].join('')
    const { shapes } = tableOf(read(workbookFile(sheetData, { drawing })))
    expect(shapes).toEqual([
      { id: '2', kind: 'terminator', text: 'MULAI', row: 0, column: 1 },
      { id: '3', kind: 'decision', text: '', row: 1, column: 2 },
      { id: '4', kind: 'process', text: '', row: 2, column: 0 },
      { id: '5', kind: 'connector', text: 'A', row: 3, column: 0 },
    ])
  })

  it('keeps the ends of lines, glued or only touching, and turns what points backward', () => {
    const drawing = [
      anchor([0, 0], [1, 1], shape(2, 'rect')),
      anchor([0, 2], [1, 3], shape(3, 'rect')),
      anchor([0, 1], [0, 2], connector(2, 3, '<a:tailEnd type="triangle"/>')),
      anchor([0, 1], [0, 2], connector(3, 2, '<a:headEnd type="arrow"/><a:prstDash val="dash"/>')),
      anchor([0, 1], [0, 2], connector(null, null, '<a:tailEnd type="triangle"/><a:headEnd type="triangle"/>')),
      anchor([2, 0], [2, 3], connector(null, null, '')),
    ].join('')
    const { connectors } = tableOf(read(workbookFile(sheetData, { drawing })))
    expect(connectors).toEqual([
      { fromShapeId: '2', toShapeId: '3', head: 'end', isDashed: false, text: '' },
      { fromShapeId: '2', toShapeId: '3', head: 'end', isDashed: true, text: '' },
      { fromShapeId: '2', toShapeId: '3', head: 'both', isDashed: false, text: '' },
      { fromShapeId: null, toShapeId: null, head: 'none', isDashed: false, text: '' },
    ])
  })

  it('gives a decision’s exit the words of the text box beside it', () => {
    const box = shape(4, 'rect', 'Lengkap').replace('</xdr:nvSpPr>', '<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>')
    const drawing = [
      anchor([0, 0], [1, 1], shape(2, 'diamond')),
      anchor([0, 3], [1, 4], shape(3, 'rect')),
      anchor([0, 1], [0, 3], connector(2, 3, '<a:tailEnd type="triangle"/>')),
      anchor([0, 1], [1, 2], box),
    ].join('')
    const { shapes, connectors } = tableOf(read(workbookFile(sheetData, { drawing })))
    expect(shapes.map(({ id }) => id)).toEqual(['2', '3'])
    expect(connectors).toMatchObject([{ fromShapeId: '2', toShapeId: '3', text: 'Lengkap' }])
  })

  it('is found in groups, which have a measure of their own', () => {
    const member = shape(7, 'diamond').replace(
      '<a:off x="0" y="0"/><a:ext cx="1" cy="1"/>',
      '<a:off x="500" y="900"/><a:ext cx="100" cy="100"/>',
    )
    const group = `<xdr:grpSp><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/><a:chOff x="0" y="0"/><a:chExt cx="1000" cy="1000"/></a:xfrm></xdr:grpSpPr>${member}</xdr:grpSp>`
    const { shapes } = tableOf(read(workbookFile(sheetData, { drawing: anchor([0, 0], [3, 4], group) })))
    expect(shapes).toEqual([{ id: '7', kind: 'decision', text: '', row: 3, column: 1 }])
  })
})
