import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html/readHtml'
import { tableOf, textsOf } from './tableOf'

const read = (html: string) => textsOf(tableOf(readHtml(html)))

describe('a table in HTML', () => {
  it('keeps merged cells at their places', () => {
    const table = tableOf(
      readHtml(
        `<table><tr><th rowspan=2>No</th><th colspan=2>Pelaksana</th></tr><tr><td>Staf</td><td>Kasi</td></tr>
         <tr><td>1</td><td>x</td><td></td></tr></table>`,
      ),
    )
    expect(textsOf(table)).toEqual([
      ['No', 'Pelaksana', null],
      [null, 'Staf', 'Kasi'],
      ['1', 'x', ''],
    ])
    expect(table.rows[0]?.[0]).toEqual({ text: 'No', rowSpan: 2, columnSpan: 1 })
    expect(table.rows[0]?.[1]).toEqual({ text: 'Pelaksana', rowSpan: 1, columnSpan: 2 })
  })

  it('parts lines where paragraphs and breaks part them, and nowhere else', () => {
    expect(read('<table><tr><td><p>satu\n dua</p><p>tiga<br>empat</p></td><td>a<b>b</b> c</td></tr></table>')).toEqual([
      ['satu dua\ntiga\nempat', 'ab c'],
    ])
  })

  it('writes out the numbers of lists', () => {
    expect(
      read(
        '<table><tr><td><ol start=3><li>tiga<li>empat</ol><ul><li>titik</ul><ol type=a><li>huruf</ol></td></tr></table>',
      ),
    ).toEqual([['3. tiga\n4. empat\n- titik\na. huruf']])
  })

  it('never shows scripts, styles, comments or what is hidden', () => {
    const html = `<style>td{}</style><script>alert(1)</script><table><tr><td>a<script>x</script><span style="display:none">y</span>
      <!-- z --><span style='mso-hide:all'>w</span></td></tr><tr style="display: none"><td>q</td></tr></table>`
    expect(read(html)).toEqual([['a']])
  })

  it('takes no markup for text and no text for markup', () => {
    expect(read('<table><tr><td>&lt;img src=x onerror=alert(1)&gt; &amp; 5 &gt; 3</td></tr></table>')).toEqual([
      ['<img src=x onerror=alert(1)> & 5 > 3'],
    ])
  })

  it('tells of pictures, deleted text and tables in tables', () => {
    const { losses } = readHtml(
      '<table><tr><td><img src="http://x"><del>lama</del></td><td>b<table><tr><td>dalam</td></tr></table></td></tr></table>',
    )
    expect(losses).toEqual(
      expect.arrayContaining([
        { code: 'picture', count: 1 },
        { code: 'deleted-text', count: 1 },
        { code: 'nested-table', count: 1 },
      ]),
    )
  })

  it('keeps the words of a table in a table', () => {
    expect(
      read('<table><tr><td>b<table><tr><td>satu</td><td>dua</td></tr></table></td><td>c</td></tr></table>'),
    ).toEqual([['b\nsatu dua', 'c']])
  })

  it('is found in a table that only frames it', () => {
    expect(read('<table><tr><td><p>Judul</p><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>')).toEqual([
      ['a', 'b'],
    ])
  })

  it('leaves away empty rows and columns at its end, and columns in which nothing begins', () => {
    expect(read('<table><tr><td colspan=2>a</td><td>b</td><td></td></tr><tr><td></td></tr></table>')).toEqual([
      ['a', 'b'],
    ])
  })
})

describe('a document in HTML', () => {
  it('gives what stands between tables as paragraphs, in order', () => {
    const { blocks } = readHtml(
      '<h1>Judul</h1><div><p>satu</p>dua</div><table><tr><td>a</td></tr></table>tiga <i>empat</i><p>lima</p>',
    )
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Judul',
      'satu',
      'dua',
      'table',
      'tiga empat',
      'lima',
    ])
  })

  it('however deep is read without falling over', () => {
    const deep = `${'<div>'.repeat(50_000)}x${'<table><tr><td>'.repeat(2000)}dalam`
    expect(() => readHtml(deep)).not.toThrow()
  })

  it('with spans beyond all measure is cut, and says so', () => {
    const { blocks, losses } = readHtml(
      `<table><tr>${'<td colspan=1000000 rowspan=1000000>a</td>'.repeat(3)}</tr>${'<tr><td>b</td></tr>'.repeat(30_000)}</table>`,
    )
    expect(blocks).toHaveLength(1)
    expect(losses.map((loss) => loss.code)).toContain('beyond-limit')
  })
})

describe('what programs put on the clipboard', () => {
  it('Word: numbers of its lists stand in the text, its conditions do not', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- td {} --></style></head>
<body><!--StartFragment--><table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=38 valign=top>
<p class=MsoNormal>No<o:p></o:p></p></td><td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Surat<o:p></o:p></p></td></tr></table><!--EndFragment--></body></html>`
    expect(read(html)).toEqual([['No', '1. Surat']])
  })

  it('Excel: its column elements are no cells, its breaks in a cell are lines', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><col width=64 style='width:48pt'>
<tr height=20><td height=20 class=xl65 width=64>a<br>
    b</td><td class=xl66 align=right>12</td></tr><!--EndFragment--></table></body></html>`
    expect(read(html)).toEqual([['a\nb', '12']])
  })

  it('LibreOffice: its tables have column groups and fonts', () => {
    const html = `<html><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="left" valign=bottom sdval="1" sdnum="1033;"><font color="#000000">1</font></td><td><font>dua<br></font></td></tr></table></body></html>`
    expect(read(html)).toEqual([['1', 'dua']])
  })

  it('Google Docs: the bold element round everything is no emphasis', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup><col width="100"/></colgroup>
<tbody><tr style="height:0pt"><td><p dir="ltr"><span>a</span></p></td><td><p><span>b</span></p></td></tr></tbody></table></div></b>`
    expect(read(html)).toEqual([['a', 'b']])
  })

  it('Google Sheets: its cells stand in a table under its own element', () => {
    const html = `<google-sheets-html-origin><style></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr"><colgroup><col width="100"/></colgroup>
<tbody><tr><td data-sheets-value="{}">a<br/>b</td><td>c</td></tr></tbody></table></google-sheets-html-origin>`
    expect(read(html)).toEqual([['a\nb', 'c']])
  })
})
