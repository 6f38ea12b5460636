import type { Source, TextItem } from '../../page/item'
import type { Page } from '../../page/page'
import type { StructureMark, StructureNode } from '../../page/structure'
import type { PageMarks } from './structureMarks'

/**
 * The list of one box, whose numbers and lines all carry the same source, an entry for each item wherever pages break. A box
 * whose item prints no number is a paragraph; an empty one is nothing. A `heading` with the list's own source comes before it.
 */
export function listStructure(
  source: Source,
  marks: PageMarks,
  pages: readonly Page[],
  heading = '',
): readonly StructureNode[] {
  const headings: StructureMark[] = []
  const plain: StructureMark[] = []
  const items: { readonly label: StructureMark; readonly body: StructureMark[] }[] = []
  for (const { page } of marks.all(source)) {
    const onPage = pages[page]?.items ?? []
    const lines = onPage.filter((item): item is TextItem => item.kind === 'text' && isSame(item.source, source))
    const start = headingLines(lines, heading)
    if (start > 0 && headings.length === 0) headings.push({ page, source })
    lines.forEach((line, from) => {
      if (from < start) return
      const mark = { page, source, from }
      if (isNumber(line, lines[from + 1])) items.push({ label: mark, body: [] })
      else if (isNumber(lines[from - 1], line)) items.at(-1)?.body.push(mark)
      else if (from === start) (items.at(-1)?.body ?? plain).push(mark)
    })
  }
  return [
    ...(headings.length > 0 ? [{ role: 'H2' as const, marks: headings }] : []),
    ...(plain.length > 0 ? [{ role: 'P' as const, marks: plain }] : []),
    ...(items.length > 0 ? [{ role: 'L' as const, children: items.map(entryOf) }] : []),
  ]
}

const entryOf = ({
  label,
  body,
}: {
  readonly label: StructureMark
  readonly body: StructureMark[]
}): StructureNode => ({
  role: 'LI',
  children: [
    { role: 'Lbl', marks: [label] },
    { role: 'LBody', marks: body },
  ],
})

/** How many lines the heading takes at the top of the box; 0 where the box does not begin with it. */
const headingLines = (lines: readonly TextItem[], heading: string): number => {
  let rest = heading.replace(/\s/g, '')
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(line).replace(/\s/g, '')
    if (words === '' || !rest.startsWith(words)) return 0
    rest = rest.slice(words.length)
    if (rest === '') return index + 1
  }
  return 0
}

/** Whether a line is the number of the next: it stands left of it, on the same baseline. */
const isNumber = (line: TextItem | undefined, next: TextItem | undefined): boolean =>
  line !== undefined && next !== undefined && /^\d+\.$/.test(wordsOf(line)) && next.y === line.y && next.x > line.x

const wordsOf = ({ runs }: TextItem): string => runs.map(({ text }) => text).join('')

const isSame = (one: Source | undefined, other: Source): boolean =>
  one?.kind === other.kind && one.id === other.id && one.part === other.part
