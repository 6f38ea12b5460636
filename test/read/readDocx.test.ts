import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { readTableFile } from '../../src/read/readTables'
import { documentFile } from './officeFile'
import { documentOf, tableOf, textsOf } from './tableOf'

const read = (bytes: Uint8Array) => documentOf(readTableFile({ name: 'sop.docx', bytes }))
const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}): TableCell =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...spans })
const row = (...children: TableCell[]): TableRow => new TableRow({ children })

/** A cell of a table in WordprocessingML with this content of its paragraph. */
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

describe('a text document', () => {
  it('of another writer gives its paragraphs and tables in order, with merged cells and numbers of lists', async () => {
    const numbered = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'n', level: 0 } })
    const made = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'n', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1.' }] }],
        },
        sections: [
          {
            children: [
              new Paragraph('Judul'),
              new Table({
                rows: [
                  row(
                    cell('No', { rowSpan: 2 }),
                    cell('Kegiatan', { rowSpan: 2 }),
                    cell('Pelaksana', { columnSpan: 2 }),
                  ),
                  row(cell('Staf'), cell('Kasi')),
                  row(cell('1'), cell('Menyusun\nkonsep'), cell('○'), cell('')),
                ],
              }),
              numbered('satu'),
              numbered('dua'),
            ],
          },
        ],
      }),
    )
    const document = read(new Uint8Array(made))
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Judul',
      'table',
      'a. satu',
      'b. dua',
    ])
    expect(textsOf(tableOf(document))).toEqual([
      ['No', 'Kegiatan', 'Pelaksana', null],
      [null, null, 'Staf', 'Kasi'],
      ['1', 'Menyusun\nkonsep', '○', ''],
    ])
  })

  it('keeps tracked insertions, and tells of deletions', () => {
    const document = read(
      documentFile(
        `<w:tbl><w:tr>${tc(`${run('tetap ')}<w:ins>${run('baru')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>`)}</w:tr>
         <w:tr><w:trPr><w:del/></w:trPr>${tc(run('baris lama'))}</w:tr></w:tbl>`,
      ),
    )
    expect(textsOf(tableOf(document))).toEqual([['tetap baru']])
    expect(document.losses).toEqual([{ code: 'deleted-text', count: 2 }])
  })

  it('never shows fields\u2019 instructions or hidden runs', () => {
    const document = read(
      documentFile(
        `<w:tbl><w:tr>${tc(`<w:r><w:instrText>INCLUDETEXT "c:\\x"</w:instrText></w:r>${run('hasil')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>sembunyi</w:t></w:r>`)}</w:tr></w:tbl>`,
      ),
    )
    expect(textsOf(tableOf(document))).toEqual([['hasil']])
  })

  it('keeps the words of a table in a table, and tells of it', () => {
    const document = read(
      documentFile(
        `<w:tbl><w:tr><w:tc><w:p>${run('luar')}</w:p><w:tbl><w:tr>${tc(run('dalam'))}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      ),
    )
    expect(textsOf(tableOf(document))).toEqual([['luar\ndalam']])
    expect(document.losses).toEqual([{ code: 'nested-table', count: 1 }])
  })

  it('drops the columns that Word keeps for edges alone', () => {
    const wide = '<w:gridSpan w:val="2"/>'
    const document = read(
      documentFile(
        `<w:tbl><w:tr>${tc(run('a'), wide)}${tc(run('b'))}</w:tr><w:tr>${tc(run('c'), wide)}${tc(run('d'))}</w:tr></w:tbl>`,
      ),
    )
    expect(textsOf(tableOf(document))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})

describe('what is drawn over a table of a document', () => {
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1440"/>'.repeat(3)}</w:tblGrid>`
  const line = (content: string, height = 720): string =>
    `<w:tr><w:trPr><w:trHeight w:val="${height}"/></w:trPr>${tc(content + run('x'))}${tc(run('y'))}${tc(run('z'))}</w:tr>`
  const drawing = (x: number, y: number, width: number, height: number, content: string, from = 'column'): string =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionH relativeFrom="${from}"><wp:posOffset>${x}</wp:posOffset></wp:positionH>
      <wp:positionV relativeFrom="paragraph"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1"/>
      <a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const shape = (id: number, preset: string, text = ''): string =>
    `<wps:wsp><wps:cNvPr id="${id}"/><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="${preset}"/></wps:spPr><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></wps:wsp>`
  const inch = 914_400

  it('lies in the cell under its middle, whichever cell holds it', () => {
    const bytes = documentFile(
      `<w:tbl>${grid}${line(drawing(inch * 1.2, 0, inch / 2, inch / 4, shape(2, 'flowChartDecision', 'Cek')))}${line(
        drawing(inch * 2.2, inch * 0.6, inch / 2, inch / 4, shape(3, 'ellipse')),
      )}${line('')}</w:tbl>`,
    )
    expect(tableOf(read(bytes)).shapes).toEqual([
      { id: '2', kind: 'decision', text: 'Cek', row: 0, column: 1 },
      { id: '3', kind: 'terminator', text: '', row: 2, column: 2 },
    ])
  })

  it('in a group stands where the group\u2019s own measure puts it, with its lines', () => {
    const at = (member: string, x: number, y: number, width: number, height: number, flip = ''): string =>
      member.replace(
        '<wps:spPr>',
        `<wps:spPr><a:xfrm ${flip}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
      )
    const connector = `<wps:wsp><wps:cNvPr id="9"/><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="straightConnector1"/><a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp>`
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/><a:chOff x="0" y="0"/><a:chExt cx="300" cy="100"/></a:xfrm></wpg:grpSpPr>
      ${at(shape(5, 'rect'), 20, 20, 60, 40)}${at(shape(6, 'rect'), 220, 20, 60, 40)}${at(connector, 80, 40, 140, 0, 'flipH="1"')}</wpg:wgp>`
    const table = tableOf(read(documentFile(`<w:tbl>${grid}${line(drawing(0, 0, inch * 3, inch / 2, group))}</w:tbl>`)))
    expect(table.shapes.map(({ id, row: at, column }) => [id, at, column])).toEqual([
      ['5', 0, 0],
      ['6', 0, 2],
    ])
    expect(table.connectors).toEqual([{ fromShapeId: '6', toShapeId: '5', head: 'end', isDashed: false, text: '' }])
  })

  it('before the table, from the page\u2019s edge, is taken for the table', () => {
    const bytes = documentFile(
      `<w:p>${drawing(inch * 2.2, 5 * 36_000, inch / 2, inch / 4, shape(2, 'rect'), 'page')}</w:p><w:tbl>${grid}${line('')}</w:tbl>`,
    )
    expect(tableOf(read(bytes)).shapes).toEqual([{ id: '2', kind: 'process', text: '', row: 0, column: 1 }])
  })

  it('in Word\u2019s older form is read too', () => {
    const vml = `<w:r><w:pict><v:shape id="s1" type="#_x0000_t110" style="position:absolute;margin-left:80pt;margin-top:2pt;width:30pt;height:20pt"><v:textbox><w:txbxContent><w:p>${run('Cek')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>
      <w:r><w:pict><v:oval id="s2" style="position:absolute;margin-left:5pt;margin-top:2pt;width:30pt;height:20pt"/></w:pict></w:r>
      <w:r><w:pict><v:line from="35pt,12pt" to="80pt,12pt"><v:stroke endarrow="block"/></v:line></w:pict></w:r>`
    const table = tableOf(read(documentFile(`<w:tbl>${grid}${line(vml)}</w:tbl>`)))
    expect(table.shapes).toEqual([
      { id: 's1', kind: 'decision', text: 'Cek', row: 0, column: 1 },
      { id: 's2', kind: 'terminator', text: '', row: 0, column: 0 },
    ])
    expect(table.connectors).toEqual([{ fromShapeId: 's2', toShapeId: 's1', head: 'end', isDashed: false, text: '' }])
  })
})
