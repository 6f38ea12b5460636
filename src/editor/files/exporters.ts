import type { SopDraft } from '../../core/draft/draft'
import { serializeDraft } from '../../core/draft/serialize'
import type { Layout } from '../../core/layout/result'
import { plainText } from '../../core/text/inlineMarkup'
import type { FilePort } from '../ports/output'

/** Longest file name without its extension: well under the 255 bytes of common file systems, and readable in a folder. */
const LONGEST_NAME = 80

/** The name of a file that is made from a draft: its title in small letters, digits and hyphens. `extension` has no dot. */
export const exportFileName = (title: string, extension: string): string => {
  const name = plainText(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '')
  return `${name === '' ? 'sop' : name}.${extension}`
}

/** The characters that the document's font lacks, each once, with spaces between; empty when there are none. */
export const missingCharacters = ({ problems }: Pick<Layout, 'problems'>): string => {
  const missing = problems.flatMap(({ code, values }) =>
    code === 'glyph-missing' ? String(values.characters).split(' ') : [],
  )
  return [...new Set(missing)].join(' ')
}

/** Hands the draft over as a file that can be imported again; gives the file's name. */
export const saveDraftFile = (draft: SopDraft, files: FilePort): string => {
  const name = exportFileName(draft.identity.title, 'sop.json')
  files.save(name, 'application/json', serializeDraft(draft))
  return name
}
