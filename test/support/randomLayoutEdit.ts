import { createDraft } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { apply } from '../../src/core/edit/apply'
import type { Command } from '../../src/core/edit/command'
import { branchyProcedure } from './arbitraryBranchy'
import { randomCommand } from './arbitraryCommand'
import type { Dice } from './arbitraryDice'

/** Kinds of edits that change what a table shows. */
const KINDS: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'addRow',
  'deleteRows',
  'moveRow',
  'setStepText',
  'addSymbol',
  'moveSymbol',
  'setShape',
  'deleteSymbols',
  'addFlow',
  'setFlow',
  'reattachFlow',
  'deleteFlows',
  'insertStep',
  'renameActor',
  'addActor',
  'moveActor',
])

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

/** One random edit of a table that is not refused and changes something. */
export const randomLayoutEdit = (
  draft: SopDraft,
  dice: Dice,
): { readonly command: Command; readonly edited: SopDraft } => {
  let count = 0
  for (;;) {
    const command = randomCommand(draft, dice, () => {
      count += 1
      return `new ${count}`
    })
    if (!KINDS.has(command.kind)) continue
    const result = apply(draft, command)
    if (result.ok && result.value !== draft) return { command, edited: result.value }
  }
}
