import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SopDraft } from '../../src/core/draft/draft'
import { parseDraft } from '../../src/core/draft/parse'

const folder = join(import.meta.dirname, '../golden')

/** The drafts of the golden cases, by the name of their folder. */
export const goldenDrafts = (): ReadonlyMap<string, SopDraft> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const parsed = parseDraft(readFileSync(join(folder, name, 'draft.sop.json'), 'utf8'))
        if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.failure)}`)
        return [name, parsed.value.draft]
      }),
  )
