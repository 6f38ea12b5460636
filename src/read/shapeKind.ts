import type { SourceShape } from '../core/exchange/sourceTable'

/** What the preset shapes of DrawingML mean in a flowchart; drafters take the plain shapes as often as the flowchart's own. */

const KINDS: Readonly<Record<string, SourceShape['kind']>> = {
  flowChartTerminator: 'terminator',
  ellipse: 'terminator',
  roundRect: 'terminator',
  flowChartAlternateProcess: 'terminator',
  flowChartConnector: 'terminator',
  rect: 'process',
  flowChartProcess: 'process',
  flowChartPredefinedProcess: 'process',
  diamond: 'decision',
  flowChartDecision: 'decision',
  flowChartOffpageConnector: 'connector',
  homePlate: 'connector',
}

/** The meaning of a preset geometry's name. */
export const kindOfPreset = (preset: string | undefined): SourceShape['kind'] => KINDS[preset ?? ''] ?? 'other'

/** Whether a preset geometry is a line, whatever element it stands in. */
export const isLinePreset = (preset: string | undefined): boolean =>
  /^(line|straightConnector\d|bentConnector\d|curvedConnector\d)$/.test(preset ?? '')

/** The meaning of VML's numbered shapes (`#_x0000_t110`), the form of drawings before 2010. */
export function kindOfVml(name: string, type: string | undefined): SourceShape['kind'] {
  if (name === 'rect') return 'process'
  if (name === 'oval' || name === 'roundrect') return 'terminator'
  const number = /_t(\d+)$/.exec(type ?? '')?.[1]
  if (number === '1' || number === '109' || number === '112') return 'process'
  if (number === '2' || number === '3' || number === '116' || number === '120' || number === '176') return 'terminator'
  if (number === '4' || number === '110') return 'decision'
  return number === '15' || number === '177' ? 'connector' : 'other'
}
