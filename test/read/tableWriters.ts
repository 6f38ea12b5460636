import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import writeWorkbook from 'write-excel-file/node'
import type { TextTable } from '../../src/core/exchange/tableText'

/** Writes a table the way other programs do: the markup that each puts on the clipboard, and files by other writers. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The rows as markup, each cell by the writer's own form. */
const rowsAs = (table: TextTable, cell: (text: string, spans: string) => string, row = '<tr>'): string =>
  table.rows
    .map(
      (cells) =>
        `${row}${cells
          .map(({ text, rowSpan, columnSpan }) => {
            const spans = `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}`
            return cell(text, spans)
          })
          .join('')}</tr>`,
    )
    .join('\n')

/** As Word puts a table on the clipboard. */
export const wordHtml = (table: TextTable): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} table.MsoTableGrid {border:solid windowtext 1.0pt;} --></style></head>
<body lang=IN><!--StartFragment--><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
${rowsAs(
  table,
  (text, spans) =>
    `<td width=64${spans} valign=top style='width:48.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'>${text
      .split('\n')
      .map(
        (line) =>
          `<p class=MsoNormal><span\nlang=EN-US style='mso-ansi-language:EN-US'>${escaped(line)}<o:p></o:p></span></p>`,
      )
      .join('')}</td>`,
  "<tr style='mso-yfti-irow:0'>",
)}</table><!--EndFragment--></body></html>`

/** As Excel puts cells on the clipboard. */
export const excelHtml = (table: TextTable): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-number-format:General;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'><!--StartFragment--> <col width=64 span=${table.columns} style='width:48pt'>
${rowsAs(
  table,
  (text, spans) =>
    `<td${spans} class=xl65 width=64 style='width:48pt'>${text.split('\n').map(escaped).join('<br>\n    ')}</td>`,
  "<tr height=20 style='height:15.0pt'>",
)}<!--EndFragment--></table></body></html>`

/** As LibreOffice puts a table on the clipboard. */
export const libreOfficeHtml = (table: TextTable): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head>
<body text="#000000"><table cellspacing="0" border="0"><colgroup span="${table.columns}" width="85"></colgroup>
${rowsAs(
  table,
  (text, spans) =>
    `<td style="border: 1px solid #000000"${spans} height="17" align="left" valign=bottom><font color="#000000">${text
      .split('\n')
      .map(escaped)
      .join('<br>')}</font></td>`,
)}</table></body></html>`

/** As Google Docs puts a table on the clipboard. */
export const googleDocsHtml = (table: TextTable): string =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d"><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup>${'<col width="60" />'.repeat(table.columns)}</colgroup><tbody>
${rowsAs(
  table,
  (text, spans) =>
    `<td${spans} style="vertical-align:top;overflow:hidden;">${text
      .split('\n')
      .map(
        (line) =>
          `<p dir="ltr" style="line-height:1.2;"><span style="font-size:11pt;white-space:pre-wrap;">${escaped(line)}</span></p>`,
      )
      .join('')}</td>`,
  '<tr style="height:0pt">',
)}</tbody></table></div></b><br class="Apple-interchange-newline">`

/** A text document of another writer. */
export const documentFileOf = async (table: TextTable): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Table({
                rows: table.rows.map(
                  (cells) =>
                    new TableRow({
                      children: cells.map(
                        ({ text, rowSpan, columnSpan }) =>
                          new TableCell({
                            children: text.split('\n').map((line) => new Paragraph(line)),
                            rowSpan,
                            columnSpan,
                          }),
                      ),
                    }),
                ),
              }),
            ],
          },
        ],
      }),
    ),
  )

/** A cell as that writer takes it. */
interface WrittenCell {
  readonly value: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A workbook of another writer; places that merged cells cover are null to it. */
export const workbookFileOf = async (table: TextTable): Promise<Uint8Array> => {
  const grid: (WrittenCell | null)[][] = table.rows.map(() => [])
  const freeFrom: number[] = []
  for (const [row, cells] of table.rows.entries()) {
    let column = 0
    for (const { text, rowSpan, columnSpan } of cells) {
      while ((freeFrom[column] ?? 0) > row) column++
      for (let k = 0; k < columnSpan; k++) freeFrom[column + k] = row + rowSpan
      const line = grid[row] as (WrittenCell | null)[]
      line[column] = text === '' && rowSpan === 1 && columnSpan === 1 ? null : { value: text, rowSpan, columnSpan }
      column += columnSpan
    }
  }
  const full = grid.map((line) => Array.from({ length: table.columns }, (_, column) => line[column] ?? null))
  return new Uint8Array(await writeWorkbook(full).toBuffer())
}
