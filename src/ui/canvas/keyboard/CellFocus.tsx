import type { SopDraft } from '../../../core/draft/draft'
import { textAt } from '../../../core/edit/textPlace'
import type { Layout } from '../../../core/layout/result'
import type { Source } from '../../../core/page/item'
import { cellName } from '../../text/canvas'
import { SourceButton } from '../elements/SourceButton'
import { regionsByKey, sourceKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import { textTargetOf } from '../text/textEdit'
import styles from './CellFocus.module.css'

/** Sources that have elements of their own and need no stand-in. */
const STANDING = new Set(['symbol', 'flow', 'actor'])

/** The one cell where the keyboard is, as an element that can hold the focus and be read out. */
export const CellFocus = ({
  draft,
  layout,
  sheets,
  entry,
  selectedKeys,
}: {
  readonly draft: SopDraft
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
  readonly entry: Source | null
  readonly selectedKeys: ReadonlySet<string>
}) => {
  if (entry === null || STANDING.has(entry.kind) || (entry.kind === 'row' && entry.part === 'number')) return null
  const key = sourceKey(entry)
  const region = regionsByKey(layout).get(key)
  const sheet = region && sheets[region.page]
  if (region === undefined || !sheet) return null
  const target = textTargetOf(draft, entry)
  return (
    <SourceButton
      key={key}
      source={entry}
      box={toCanvasBox(sheet, region)}
      label={cellName(draft, entry, target === null ? '' : (textAt(draft, target) ?? ''))}
      className={styles.cellFocus}
      isEntry
      isPressed={selectedKeys.has(key)}
    />
  )
}
