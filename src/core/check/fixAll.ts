import type { SopDraft } from '../draft/draft'
import { apply } from '../edit/apply'
import type { Command } from '../edit/command'
import type { Finding } from './finding'
import { type CheckOptions, findFindings } from './findings'

/** All that can be mended at once, before it is done. */
export interface FixPlan {
  /** The findings that the plan mends, in the order in which it does. */
  readonly findings: readonly Finding[]
  /** One step of the history that mends them all; null when there is nothing to mend. */
  readonly command: Command | null
}

/** A text may need several rules' fixes, one after the other; more rounds than this would be two rules at odds. */
const MOST_ROUNDS = 8

/**
 * Plans the mending of every open finding whose fix only rewrites a text. Fixes that change the flow or the lanes are left for the
 * drafter to choose one by one. Two fixes of one text are done one after the other, the second on what the first has made of it.
 */
export const planFixes = (draft: SopDraft, options: CheckOptions = {}): FixPlan => {
  const mended: Finding[] = []
  let present = draft
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const touched = new Set<string>()
    const before = mended.length
    for (const finding of findFindings(present, options)) {
      if (!isTextFix(finding) || mended.some(({ id }) => id === finding.id)) continue
      const places = placesOf(finding.fix.command)
      if (places.some((place) => touched.has(place))) continue
      const edited = apply(present, finding.fix.command)
      if (!edited.ok) continue
      for (const place of places) touched.add(place)
      present = edited.value
      mended.push(finding)
    }
    if (mended.length === before) break
  }
  const commands = mended.flatMap(({ fix }) => (fix ? [fix.command] : []))
  return { findings: mended, command: commands.length === 0 ? null : { kind: 'batch', commands } }
}

/** Whether a finding is open and its fix rewrites a text and nothing else. */
export const isTextFix = (finding: Finding): finding is Finding & { readonly fix: NonNullable<Finding['fix']> } =>
  finding.silencedBy === null && finding.fix?.change !== undefined

/** Names of the texts that a command sets. */
const placesOf = (command: Command): readonly string[] => {
  if (command.kind === 'batch') return command.commands.flatMap(placesOf)
  const { kind, ...rest } = command
  const names = ['procedureId', 'rowId', 'flowId', 'field', 'box', 'key'] as const
  return [[kind, ...names.map((name) => (name in rest ? String(rest[name as keyof typeof rest]) : ''))].join(' ')]
}
