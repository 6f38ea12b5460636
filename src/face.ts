import { parseDraft } from './core/draft/parse'
import { firstFlowPage } from './core/layout/pages/firstFlowPage'
import { faceSvg } from './paint/svg/faceSvg'

/** The face of a shipped draft, from its file's text, as a picture file; run by `scripts/faces` while the program is built. */
export const drawFace = (text: string): string => {
  const parsed = parseDraft(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return faceSvg(firstFlowPage(parsed.value.draft))
}
