import { rowSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'

/**
 * What comes of a step is what a following one begins with. Told only where a step's output shares no word at all with the
 * requirements or the activity of any step that it leads to.
 */
export const outputUnused: Rule = {
  id: 'output-unused',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps, next }) => {
    const byId = new Map(steps.map((step) => [step.id, step]))
    return steps.flatMap(({ id, output }) => {
      const words = tellingWords(output)
      const following = [...(next.get(id) ?? [])].flatMap((other) => byId.get(other) ?? [])
      if (words.size === 0 || following.length === 0) return []
      const isUsed = following.some(({ requirements, activity, output: nextOutput }) => {
        const used = tellingWords(`${requirements} ${activity} ${nextOutput}`)
        return requirements.trim() === '' || [...words].some((word) => used.has(word))
      })
      return isUsed ? [] : [{ source: rowSource(id, 'output'), values: { output: plainText(output).trim() } }]
    })
  },
}

/** The words of a text that say which thing is meant, without the endings and beginnings that Indonesian adds. */
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    plainText(text)
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 3 && !EMPTY_WORDS.has(word))
      .map((word) => word.replace(/(?:nya|kan|an|i)$/, '').slice(-5)),
  )

const EMPTY_WORDS = new Set(
  'yang dengan untuk dari pada oleh dalam telah sudah akan secara serta atau kepada'.split(' '),
)
