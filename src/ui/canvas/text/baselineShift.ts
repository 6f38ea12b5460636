import type { RegionText } from '../../../core/page/region'
import { PX_PER_MM } from '../sheets'

let verticalMetrics: typeof import('../../../core/text/metrics').verticalMetrics | null = null

/** Brings the fonts' metrics, which stand in one file with all advance widths and are too large to wait for. */
export const loadBaselines = async (): Promise<void> => {
  verticalMetrics = (await import('../../../core/text/metrics')).verticalMetrics
}

/**
 * Px by which a browser sets a line higher than layout does: it rounds the font's ascent and descent to whole px and what is left of
 * the line's height down. Until the metrics are there, which is before anybody can open a field, it is taken for nothing.
 */
export const baselineShift = ({ font, sizePt, lineHeight, bold }: RegionText): number => {
  if (verticalMetrics === null) return 0
  const metrics = verticalMetrics(font, bold ? 'bold' : 'regular', sizePt)
  const line = lineHeight * PX_PER_MM
  const ascent = metrics.ascent * PX_PER_MM
  const descent = metrics.descent * PX_PER_MM
  const exact = (line - ascent - descent) / 2 + ascent
  const rounded = Math.floor((line - Math.round(ascent) - Math.round(descent)) / 2) + Math.round(ascent)
  return exact - rounded
}
