import { createDraft } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { apply } from '../../src/core/edit/apply'
import type { Command } from '../../src/core/edit/command'
import { branchyProcedure } from './arbitraryBranchy'
import { randomCommand } from './arbitraryCommand'
import type { Dice } from './arbitraryDice'

/** Edits of the table's words. */
const TEXT_KINDS: readonly Command['kind'][] = ['setStepText', 'renameActor', 'setFlow']

/** Edits of the table's rows, lanes, symbols and arrows. */
const STRUCTURE_KINDS: readonly Command['kind'][] = [
  'addRow',
  'insertStep',
  'deleteRows',
  'moveRow',
  'addSymbol',
  'moveSymbol',
  'setShape',
  'deleteSymbols',
  'addFlow',
  'reattachFlow',
  'deleteFlows',
  'addActor',
  'moveActor',
]

const WORDS = ['Menyusun', 'memeriksa', 'konsep', 'surat', 'permohonan', 'beserta', 'lampiran', 'berkas', 'laporan']

/** A procedure as people write them, 10 to 34 steps with decisions and loops over four lanes, with texts in its cells. */
export const randomTable = (dice: Dice): SopDraft => {
  const { procedure } = branchyProcedure(dice, 10 + dice.int(25))
  const words = (most: number): string => Array.from({ length: 1 + dice.int(most) }, () => dice.pick(WORDS)).join(' ')
  const rows = procedure.rows.map((row) => ({
    ...row,
    activity: words(14),
    requirements: words(5),
    duration: '15 Menit',
    output: words(4),
  }))
  return { ...createDraft({ id: 'd', procedureId: 'p' }), procedures: [{ ...procedure, rows }] }
}

/** An edit of a table, and what it makes of it. */
export interface LayoutEdit {
  readonly kind: Command['kind']
  readonly edited: SopDraft
}

/**
 * One random edit of a table that is not refused and changes something: as often of its words as of anything else, since
 * drafters mostly write; otherwise every kind is as likely, and new arrows lead anywhere.
 */
export const randomLayoutEdit = (draft: SopDraft, dice: Dice): LayoutEdit => {
  const kinds = dice.chance(0.5) ? TEXT_KINDS : [dice.pick(STRUCTURE_KINDS)]
  let count = 0
  const newId = (): string => {
    count += 1
    return `new ${count}`
  }
  for (;;) {
    const command = randomCommand(draft, dice, newId)
    if (!kinds.includes(command.kind)) continue
    const result = apply(draft, command)
    if (result.ok && result.value !== draft) return { kind: command.kind, edited: result.value }
  }
}
