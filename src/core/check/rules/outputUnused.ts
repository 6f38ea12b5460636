import { rowSource } from '../../layout/sources'
import { plainText } from '../../text/inlineMarkup'
import { reachable } from '../procedureFlow'
import type { Rule } from '../rule'

/**
 * What comes of a step is what a following one begins with. Told only where a step's output shares no word at all with the
 * requirements and activities of all steps that it leads to in the end, and these say what they need. Outputs that
 * only attest something, such as a receipt, are not handed on.
 */
export const outputUnused: Rule = {
  id: 'output-unused',
  severity: 'hint',
  basis: 'practice',
  subject: 'procedure',
  check: ({ steps, next }) => {
    const words = new Map(steps.map((step) => [step.id, tellingWords(`${step.requirements} ${step.activity}`)]))
    const silent = new Set(steps.filter(({ requirements }) => requirements.trim() === '').map(({ id }) => id))
    return steps.flatMap(({ id, output }) => {
      const made = [...tellingWords(output)]
      const nextIds = next.get(id)
      if (
        made.length === 0 ||
        ATTESTING.test(plainText(output)) ||
        nextIds === undefined ||
        [...nextIds].some((other) => silent.has(other))
      )
        return []
      const uses = (other: string): boolean => other !== id && made.some((word) => words.get(other)?.has(word))
      const isUsed = [...nextIds].some(uses) || [...reachable([...nextIds], next)].some(uses)
      return isUsed ? [] : [{ source: rowSource(id, 'output'), values: { output: plainText(output).trim() } }]
    })
  },
}

/** Outputs that prove or allow something; nobody works on with them. */
const ATTESTING =
  /^\s*(?:tanda terima|bukti|disposisi|kesediaan|arahan|izin|persetujuan|arsip|terlaksana|terkirim|notulen)/i

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
