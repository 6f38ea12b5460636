import { toGeometryJson } from '../core/layout/geometryJson'
import { layout } from '../core/layout/layout'
import type { Command } from './command'
import { readDraft } from './draftFile'
import { writeResult } from './result'

/** How everything that is printed is laid out. */
export const AS_PRINTED = { mode: 'paged', effort: 'final' } as const

/** Prints where everything stands, as JSON. */
export const printLayout: Command = async ({ file, output }) => {
  const draft = await readDraft(file)
  const geometry = toGeometryJson(layout(draft, AS_PRINTED))
  await writeResult(`${JSON.stringify(geometry, null, 2)}\n`, output)
  return 0
}
