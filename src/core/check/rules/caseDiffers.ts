import type { Procedure } from '../../draft/draft'
import type { Command } from '../../edit/command'
import { rowSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { stepText } from '../texts'

/** What is needed and what comes of a step is always written the same: names do not differ only by their capitals. */
export const caseDiffers: Rule = {
  id: 'case-differs',
  severity: 'hint',
  basis: 'sense',
  subject: 'procedure',
  check: ({ procedure }) =>
    [...namesOf(procedure).values()].flatMap((uses) => {
      const spellings = [...new Set(uses.map(({ name }) => name))]
      const [usual, ...others] = spellings.toSorted((left, right) => countOf(right, uses) - countOf(left, uses))
      const first = uses.find(({ name }) => name !== usual)
      if (usual === undefined || others.length === 0 || first === undefined) return []
      const { rowId, field } = first
      const command = fixOf(procedure, uses, usual)
      return [
        {
          source: rowSource(rowId, field),
          values: { subject: usual, name: first.name, usual },
          fix: { command, change: { before: others.join(', '), after: usual } },
        },
      ]
    }),
}

interface NameUse {
  /** The name as it is written, the capital of its first letter set aside. */
  readonly name: string
  readonly rowId: string
  readonly field: 'requirements' | 'output'
}

const countOf = (spelling: string, uses: readonly NameUse[]): number =>
  uses.filter(({ name }) => name === spelling).length

/** The names of documents and things in Kelengkapan and Output by what they say; a short word says too little. */
const namesOf = ({ rows }: Procedure): ReadonlyMap<string, readonly NameUse[]> => {
  const names = new Map<string, NameUse[]>()
  for (const row of rows) {
    if (row.kind === 'section') continue
    for (const field of ['requirements', 'output'] as const) {
      for (const item of itemsOf(row[field])) {
        const key = item.toLowerCase()
        if (!key.includes(' ')) continue
        const name = withFirstLetter(item, (letter) => letter.toUpperCase())
        const uses = names.get(key)
        if (uses === undefined) names.set(key, [{ name, rowId: row.id, field }])
        else uses.push({ name, rowId: row.id, field })
      }
    }
  }
  return names
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const SEPARATOR = /[,;\n]/

/** Writes the usual spelling in every text, keeping each item's first letter. */
const fixOf = (procedure: Procedure, uses: readonly NameUse[], usual: string): Command => {
  const commands = procedure.rows.flatMap((row) =>
    row.kind === 'section'
      ? []
      : (['requirements', 'output'] as const)
          .filter((field) => uses.some((use) => use.rowId === row.id && use.field === field && use.name !== usual))
          .map((field) => stepText(procedure.id, row, field).set(respelt(row[field], usual))),
  )
  return { kind: 'batch', commands }
}

const respelt = (text: string, usual: string): string =>
  text
    .split(/([,;\n])/)
    .map((part) => {
      const item = part.trim()
      if (item.toLowerCase() !== usual.toLowerCase()) return part
      const [first = ''] = /\p{L}/u.exec(item) ?? []
      return part.replace(item, () => withFirstLetter(usual, () => first))
    })
    .join('')

const withFirstLetter = (text: string, change: (letter: string) => string): string => text.replace(/\p{L}/u, change)
