import type { SopDraft } from '../../core/draft/draft'
import { valueAt } from '../../core/draft/issue'
import { isNewerDraft, parseDraftValue } from '../../core/draft/parse'
import { countSteps } from '../../core/draft/query'
import { plainText } from '../../core/text/inlineMarkup'
import type { DraftRecord, DraftSummary } from '../../editor/ports/draftStore'
import type { DraftDatabase } from './database'

/** What is listed of a draft that this program writes. */
export const recordOf = (draft: SopDraft, revision: number, changedAt: number): DraftRecord => ({
  id: draft.id,
  title: plainText(draft.identity.title),
  institution: draft.identity.institution.map(plainText).join(', '),
  changedAt,
  stepCount: countSteps(draft),
  revision,
  schemaVersion: draft.version,
  removedAt: null,
})

/** What the home page shows of a record. */
export const toSummary = ({ id, title, institution, changedAt, stepCount, revision }: DraftRecord): DraftSummary => ({
  id,
  title,
  institution,
  changedAt,
  stepCount,
  revision,
})

/**
 * Entries for drafts that lie in the store and that its list has lost or holds spoilt; made from their bodies. No other body is read. What
 * is damaged has none, and stays among the raw records.
 */
export const entriesOfLost = async (
  { bodies, summaries }: Pick<DraftDatabase, 'bodies' | 'summaries'>,
  now: number,
): Promise<readonly DraftRecord[]> => {
  const [ids, records] = [await bodies.toCollection().primaryKeys(), await summaries.toArray()]
  const listed = new Set(records.filter(isSound).map(({ id }) => id))
  const lost = await bodies.bulkGet(ids.filter((id) => !listed.has(id)))
  return lost.flatMap((record) => (record === undefined ? [] : entryOf(record.id, record.body, now)))
}

const isSound = ({ changedAt, revision, title, removedAt }: DraftRecord): boolean =>
  [changedAt, revision, removedAt ?? 0].every(Number.isFinite) && typeof title === 'string' && removedAt !== undefined

/** The revision counts from the first again: whoever has the draft open must not write over it unseen. */
const entryOf = (id: string, body: unknown, now: number): readonly DraftRecord[] => {
  if (valueAt(body, ['id']) !== id) return []
  if (isNewerDraft(body)) {
    const title = valueAt(body, ['identity', 'title'])
    const shown = { title: typeof title === 'string' ? plainText(title) : '', institution: '', stepCount: 0 }
    return [{ ...shown, id, changedAt: now, revision: 1, schemaVersion: body.version, removedAt: null }]
  }
  const parsed = parseDraftValue(body)
  return parsed.ok ? [recordOf(parsed.value.draft, 1, now)] : []
}
