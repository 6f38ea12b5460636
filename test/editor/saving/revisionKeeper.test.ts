import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/edit/command'
import { createRevisionKeeper, MANY_ROWS, reasonBefore, WORK_PAUSE_MS } from '../../../src/editor/saving/revisionKeeper'
import { draftWith, sampleProcedure } from '../drop/dropDrafts'
import { createFakeClock, createMemoryRevisions } from '../fakes'

const draft = draftWith(sampleProcedure())
const rowIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${index}`)

describe('the keeper of revisions', () => {
  const reasons = async (
    work: (keeper: ReturnType<typeof createRevisionKeeper>, pass: (ms: number) => Promise<void>) => Promise<void>,
  ) => {
    const clock = createFakeClock()
    const revisions = createMemoryRevisions()
    await work(createRevisionKeeper(revisions, clock), clock.advance)
    return revisions.kept.map(({ note }) => note.reason)
  }

  it('keeps the draft as it was opened at the first edit, and then after so much work', async () => {
    const kept = await reasons(async (keeper, pass) => {
      keeper.beforeEdit(draft, null)
      keeper.beforeEdit(draft, null)
      await pass(WORK_PAUSE_MS - 1)
      keeper.beforeEdit(draft, null)
      await pass(1)
      keeper.beforeEdit(draft, null)
    })
    expect(kept).toEqual(['opened', 'worked'])
  })

  it('keeps the draft before every edit that has its own reason', async () => {
    const kept = await reasons(async (keeper) => {
      keeper.beforeEdit(draft, 'before-delete')
      keeper.beforeEdit(draft, 'before-order')
    })
    expect(kept).toEqual(['before-delete', 'before-order'])
  })

  it('keeps one too many rather than none when the clock was set back', async () => {
    const kept = await reasons(async (keeper, pass) => {
      keeper.beforeEdit(draft, null)
      await pass(-2 * WORK_PAUSE_MS)
      keeper.beforeEdit(draft, null)
    })
    expect(kept).toEqual(['opened', 'worked'])
  })

  it('goes on when nothing can be kept', () => {
    const revisions = createMemoryRevisions()
    revisions.keep = async () => {
      throw new Error('penuh')
    }
    const keeper = createRevisionKeeper(revisions, createFakeClock())
    expect(() => keeper.beforeEdit(draft, null)).not.toThrow()
  })
})

describe('an edit that is worth a revision before it', () => {
  const about = { procedureId: 'p1' }
  const cases: readonly (readonly [string, Command, string | null])[] = [
    ['a lane is deleted', { kind: 'deleteActor', ...about, actorId: 'a1' }, 'before-delete'],
    ['many rows are deleted', { kind: 'deleteRows', ...about, rowIds: rowIds(MANY_ROWS) }, 'before-delete'],
    ['few rows are deleted', { kind: 'deleteRows', ...about, rowIds: rowIds(MANY_ROWS - 1) }, null],
    ['rows are ordered', { kind: 'orderRows', ...about, rowIds: [] }, 'before-order'],
    [
      'lanes are ordered among other edits',
      { kind: 'batch', commands: [{ kind: 'orderActors', ...about, actorIds: [] }] },
      'before-order',
    ],
    [
      'a table is brought in',
      {
        kind: 'batch',
        commands: rowIds(MANY_ROWS).map((id) => ({
          kind: 'addRow',
          ...about,
          row: { kind: 'section', id, text: '' },
          index: 0,
        })),
      },
      'before-import',
    ],
    ['lanes are merged', { kind: 'mergeActors', ...about, actorId: 'a1', intoActorId: 'a2' }, 'before-delete'],
    [
      'lanes get a new name together',
      { kind: 'batch', commands: [{ kind: 'renameActor', ...about, actorId: 'a1', name: 'x' }] },
      'before-rename',
    ],
    ['a name is typed', { kind: 'renameActor', ...about, actorId: 'a1', name: 'x' }, null],
    ['a text is typed', { kind: 'setIdentityText', field: 'title', value: 'x' }, null],
  ]
  it.each(cases)('%s', (_, command, reason) => {
    expect(reasonBefore(command)).toBe(reason)
  })
})
